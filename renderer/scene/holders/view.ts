import type { Constitution } from '../../../model/constitution/types.ts';
import { type Place, PLACES } from '../../../model/vocabulary.ts';
import type { Filters } from '../filters.ts';
import type { Side } from '../types.ts';
import type { PlaceWords } from '../view-types.ts';
import { familiesOf, idsOf, type Pair, pairsBetween } from './pairs.ts';
import type { CellView, HeadView, HoldersView } from './types.ts';

/** Who holds how many powers over whom in two orders. */
export function holdersView(
  a: Constitution,
  b: Constitution,
  side: Side,
  words: PlaceWords,
  filters: Filters,
): HoldersView {
  const cells = pairsBetween(a, b, filters).map((pair) => cellOf(pair, side));
  const heads = (field: 'from' | 'to') =>
    PLACES.flatMap((place) => {
      const own = cells.filter((cell) => cell[field] === place);
      return own.length === 0 ? [] : [headOf(place, own, words)];
    });
  return {
    side,
    rows: heads('from'),
    columns: heads('to'),
    cells,
    most: Math.max(1, ...cells.flatMap(({ count, other }) => [count, other])),
  };
}

function headOf(place: Place, cells: readonly CellView[], words: PlaceWords): HeadView {
  return {
    place,
    label: words.shown[place],
    otherLabel: words.other[place],
    sum: cells.reduce((sum, { count }) => sum + count, 0),
    otherSum: cells.reduce((sum, { other }) => sum + other, 0),
  };
}

function cellOf(pair: Pair, side: Side): CellView {
  const { id, from, to, before, after } = pair;
  const alone = side === 'a' ? 'removed' : 'added';
  const [mine, theirs] = side === 'a' ? [before, after] : [after, before];
  return {
    id,
    from,
    to,
    count: mine.length,
    other: theirs.length,
    own: mine.filter(({ change }) => change === alone).length,
    altered: mine.filter(({ change }) => change === 'altered').length,
    families: familiesOf(pair),
    powers: idsOf(pair),
  };
}
