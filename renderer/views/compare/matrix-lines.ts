import type { Constitution } from '../../../model/constitution/index.ts';
import { type Place, PLACES } from '../../../model/vocabulary.ts';
import type { Filters } from '../../scene/filters.ts';
import { familiesOf, idsOf, type Pair, pairId, pairsBetween } from '../../scene/holders/pairs.ts';
import type { FamilyCount } from '../../scene/holders/types.ts';

/** The powers of one place over another in the two orders; one that passed to another place is altered in both cells. */
export type Cell = {
  readonly from: Place;
  readonly to: Place;
  readonly before: number;
  readonly after: number;
  readonly removed: number;
  readonly added: number;
  readonly altered: number;
  readonly families: readonly FamilyCount[];
  readonly ids: readonly string[];
};

/** A line of the table: a holder with its cells and their sum. */
export type Line = {
  readonly place: Place;
  readonly cells: readonly Cell[];
  readonly before: number;
  readonly after: number;
};

/** Holder by object, both in the order of the ring, empty cells too. */
export function matrixOf(a: Constitution, b: Constitution, filters: Filters): readonly Line[] {
  const pairs = new Map(pairsBetween(a, b, filters).map((pair) => [pair.id, pair]));
  return PLACES.map((from) => {
    const cells = PLACES.map((to) => {
      const id = pairId(from, to);
      return cellOf(pairs.get(id) ?? { id, from, to, before: [], after: [] });
    });
    return { place: from, cells, before: sum(cells, 'before'), after: sum(cells, 'after') };
  });
}

function cellOf(pair: Pair): Cell {
  const { from, to, before, after } = pair;
  const altered = [...before, ...after].filter(({ change }) => change === 'altered');
  return {
    from,
    to,
    before: before.length,
    after: after.length,
    removed: before.filter(({ change }) => change === 'removed').length,
    added: after.filter(({ change }) => change === 'added').length,
    altered: new Set(altered.map(({ id }) => id)).size,
    families: familiesOf(pair),
    ids: idsOf(pair),
  };
}

function sum(cells: readonly Cell[], field: 'before' | 'after'): number {
  return cells.reduce((total, cell) => total + cell[field], 0);
}
