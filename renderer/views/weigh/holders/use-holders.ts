import { useMemo } from 'react';
import type { Constitution } from '../../../../model/constitution/index.ts';
import type { HoldersView } from '../../../scene/holders/types.ts';
import { holdersView } from '../../../scene/holders/view.ts';
import type { Side } from '../../../scene/types.ts';
import { useApp } from '../../../store/store.ts';
import { holderNames } from './holder-names.ts';
import { useDiagramsWords } from '../../../i18n/diagrams/use-diagrams-words.ts';

/** Who holds powers over whom in one of two orders, with the filters of the moment. */
export function useHolders({ a, b }: Readonly<Record<Side, Constitution>>, side: Side): HoldersView {
  const words = useDiagramsWords();
  const filters = useApp((state) => state.view.filters);
  return useMemo(() => {
    const [shown, other] = side === 'a' ? [a, b] : [b, a];
    return holdersView(a, b, side, { shown: holderNames(shown, words), other: holderNames(other, words) }, filters);
  }, [a, b, side, words, filters]);
}
