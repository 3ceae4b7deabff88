import type { Constitution } from '../../../model/constitution/types.ts';
import { KIND_FAMILIES, type Place, PLACES } from '../../../model/vocabulary.ts';
import { changesBetween, type PowerLine, powerLines } from '../change.ts';
import { type Filters, passes } from '../filters.ts';
import type { FamilyCount } from './types.ts';

/** The powers of one place over another in two orders, each where it stands in that order. */
export type Pair = {
  readonly id: string;
  readonly from: Place;
  readonly to: Place;
  readonly before: readonly PowerLine[];
  readonly after: readonly PowerLine[];
};

/** One pair of places after the other that has a power in either order, by holder and then by object along the ring. */
export function pairsBetween(a: Constitution, b: Constitution, filters: Filters): readonly Pair[] {
  const changes = changesBetween(a, b);
  const inOrder = (order: Constitution) =>
    byPair(powerLines(order, changes).filter((line: PowerLine) => passes(line, filters)));
  const [before, after] = [inOrder(a), inOrder(b)];
  return PLACES.flatMap((from) =>
    PLACES.flatMap((to) => {
      const id = pairId(from, to);
      const pair = { id, from, to, before: before.get(id) ?? [], after: after.get(id) ?? [] };
      return pair.before.length + pair.after.length === 0 ? [] : [pair];
    }),
  );
}

/** The id of a pair of places. */
export function pairId(from: Place, to: Place): string {
  return `${from}>${to}`;
}

/** How many powers of each family that occurs. */
export function familiesOf({ before, after }: Pair): readonly FamilyCount[] {
  return KIND_FAMILIES.map((family) => ({
    family,
    before: before.filter((line) => line.family === family).length,
    after: after.filter((line) => line.family === family).length,
  })).filter((count) => count.before + count.after > 0);
}

/** Every power of either order, once, in the order of the data. */
export function idsOf({ before, after }: Pair): readonly string[] {
  return [...new Set([...before, ...after].map(({ id }) => id))];
}

function byPair(lines: readonly PowerLine[]): ReadonlyMap<string, readonly PowerLine[]> {
  const pairs = new Map<string, PowerLine[]>();
  for (const line of lines) {
    const id = pairId(line.from, line.to);
    const known = pairs.get(id);
    if (known === undefined) pairs.set(id, [line]);
    else known.push(line);
  }
  return pairs;
}
