import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';
import type { Comparison } from '../store/comparison.ts';
import { NO_FILTERS } from '../store/state.ts';
import { useApp } from '../store/store.ts';
import { LiveRegion } from '../ui/live-region.tsx';
import { countPowers } from '../views/compare/facts.ts';
import { orderName } from '../views/compare/summary.ts';
import { targetTitle } from '../views/detail/target-title.ts';

/** Says politely what has just changed on the screen: a choice first, then the step, then the pair of orders. */
export function Announcer({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const words = useWords();
  const selection = useApp((state) => state.view.selection);
  const stage = useApp((state) => state.view.motion.stage);
  if (selection !== null) {
    return <LiveRegion message={words.t('live.selected', { name: targetTitle(selection, comparison, words) })} />;
  }
  const step = stage === null ? undefined : comparison.stages[stage - 1];
  if (step !== undefined) return <LiveRegion message={words.of(step.amendment.title)} />;
  const { removed, added, altered } = countPowers(comparison, NO_FILTERS);
  const [left, right] = [orderName(comparison.a, words), orderName(comparison.b, words)];
  return <LiveRegion message={words.t('live.shown', { left, right, removed, added, altered })} />;
}
