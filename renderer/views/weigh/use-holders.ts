import { useMemo } from 'react';
import type { Constitution } from '../../../model/constitution/index.ts';
import type { Place } from '../../../model/vocabulary.ts';
import type { DiagramsWords } from '../../i18n/diagrams/words.ts';
import type { HoldersView } from '../../scene/holders/types.ts';
import { holdersView } from '../../scene/holders/view.ts';
import type { Side } from '../../scene/types.ts';
import { useApp } from '../../store/store.ts';
import { nameIn } from '../compare/facts.ts';
import { placeWords } from '../compare/place-words.ts';
import { useDiagramsWords } from './use-diagrams-words.ts';

/** Who holds powers over whom in one of two orders, with the filters of the moment. */
export function useHolders({ a, b }: Readonly<Record<Side, Constitution>>, side: Side): HoldersView {
  const words = useDiagramsWords();
  const filters = useApp((state) => state.view.filters);
  return useMemo(() => {
    const [shown, other] = side === 'a' ? [a, b] : [b, a];
    return holdersView(a, b, side, { shown: shortNames(shown, words), other: shortNames(other, words) }, filters);
  }, [a, b, side, words, filters]);
}

/** The names of the places in an order; that of the Assembly is the short one. */
function shortNames(order: Constitution, words: DiagramsWords): Readonly<Record<Place, string>> {
  const names = placeWords(order, words);
  const assembly = words.shortName('name', 'assembly-of-people');
  const isThere = nameIn('assembly-of-people', order) !== null;
  return isThere && assembly !== null ? { ...names, assembly } : names;
}
