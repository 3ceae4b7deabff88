import type { Constitution } from '../../../model/constitution/types.ts';
import { KIND_FAMILIES, type KindFamily, type Place, PLACES, type PowerKind } from '../../../model/vocabulary.ts';
import { changesBetween, type PowerLine, powerLines } from '../change.ts';
import type { Side } from '../types.ts';
import type { PlaceWords } from '../view-types.ts';
import type { CellView, HeadView, HoldersView } from './types.ts';

/** What is let through; nothing named means everything. */
export type LineFilter = {
  readonly families: readonly KindFamily[];
  readonly kind: PowerKind | null;
  readonly at:
    { readonly kind: 'place'; readonly id: Place } | { readonly kind: 'institution'; readonly id: string } | null;
};

/** Who holds how many powers over whom in two orders. */
export function holdersView(
  a: Constitution,
  b: Constitution,
  side: Side,
  words: PlaceWords,
  filter: LineFilter,
): HoldersView {
  const changes = changesBetween(a, b);
  const passes = (line: PowerLine) => isLetThrough(line, filter);
  const before = powerLines(a, changes).filter(passes);
  const after = powerLines(b, changes).filter(passes);
  const cells = cellsOf(before, after, side);
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

function isLetThrough(line: PowerLine, { families, kind, at }: LineFilter): boolean {
  if (families.length > 0 && !families.includes(line.family)) return false;
  if (kind !== null && kind !== line.kind) return false;
  if (at === null) return true;
  return at.kind === 'place'
    ? line.from === at.id || line.to === at.id
    : line.holder === at.id || line.object === at.id;
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

/** One cell for each pair of places that has a power in either order, row by row. */
function cellsOf(before: readonly PowerLine[], after: readonly PowerLine[], side: Side): readonly CellView[] {
  const [own, other] = [byPair(side === 'a' ? before : after), byPair(side === 'a' ? after : before)];
  return PLACES.flatMap((from) =>
    PLACES.flatMap((to) => {
      const id = `${from}>${to}`;
      const [mine, theirs] = [own.get(id) ?? [], other.get(id) ?? []];
      return mine.length + theirs.length === 0 ? [] : [cellOf(id, from, to, mine, theirs, side)];
    }),
  );
}

function cellOf(
  id: string,
  from: Place,
  to: Place,
  mine: readonly PowerLine[],
  theirs: readonly PowerLine[],
  side: Side,
): CellView {
  const alone = side === 'a' ? 'removed' : 'added';
  const [before, after] = side === 'a' ? [mine, theirs] : [theirs, mine];
  return {
    id,
    from,
    to,
    count: mine.length,
    other: theirs.length,
    own: mine.filter(({ change }) => change === alone).length,
    altered: mine.filter(({ change }) => change === 'altered').length,
    families: KIND_FAMILIES.map((family) => ({
      family,
      before: before.filter((line) => line.family === family).length,
      after: after.filter((line) => line.family === family).length,
    })).filter((count) => count.before + count.after > 0),
    powers: [...new Set([...before, ...after].map((line) => line.id))],
  };
}

function byPair(lines: readonly PowerLine[]): ReadonlyMap<string, readonly PowerLine[]> {
  const pairs = new Map<string, PowerLine[]>();
  for (const line of lines) {
    const id = `${line.from}>${line.to}`;
    const known = pairs.get(id);
    if (known === undefined) pairs.set(id, [line]);
    else known.push(line);
  }
  return pairs;
}
