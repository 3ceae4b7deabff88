import { amendments } from '../../../../model/kazakhstan/map.ts';
import type { WeighWords } from '../../../i18n/weigh/words.ts';
import type { FallView } from '../../../scene/fall/types.ts';
import type { FallStep } from '../../../store/weigh/state.ts';
import { shownShare, shownSteps } from '../../../scene/shown.ts';
import type { TotalRow } from '../totals/totals.ts';

/** Whether each of two orders has amendments that the other lacks, so that the way between them leads back and on again. */
export function isParted(falls: readonly FallStep[]): boolean {
  return falls.some(({ isUndone }) => isUndone) && falls.some(({ isUndone }) => !isUndone);
}

/**
 * The share of one institution before, what each amendment moves of it, and its share after; every number as it is shown,
 * so that the first and the steps make the last. A change of which nothing is shown is no step.
 */
export function fallView(
  falls: readonly FallStep[],
  row: TotalRow,
  names: Readonly<Record<'a' | 'b', string>>,
  words: WeighWords,
): FallView {
  const [before, after] = [row.a?.share ?? 0, row.b?.share ?? 0];
  const shown = shownSteps(
    before,
    after,
    falls.map(({ moved }) => moved[row.id] ?? 0),
  );
  const steps = falls.flatMap(({ amendment, isUndone }, index) => {
    const change = shown[index] ?? 0;
    const title = amendments.find(({ id }) => id === amendment)?.title;
    const name = title === undefined ? amendment : words.of(title);
    return change === 0 ? [] : [{ id: amendment, name: isUndone ? words.w('fall.undone', { name }) : name, change }];
  });
  return {
    before: { name: names.a, share: shownShare(before) },
    steps,
    after: { name: names.b, share: shownShare(after) },
  };
}
