import { FAMILY_OF } from '../../../model/constitution/index.ts';
import { KIND_FAMILIES, type Place, PLACES } from '../../../model/vocabulary.ts';
import type { FamilyCount } from '../../scene/holders/types.ts';
import type { ChangeRole } from '../../scene/types.ts';
import type { PowerRow } from './facts.ts';

/** The powers of one place over another in the two orders. */
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

/** Holder by object, both in the order of the ring. */
export function matrixOf(rows: readonly PowerRow[]): readonly Line[] {
  return PLACES.map((from) => {
    const held = rows.filter((row) => row.from === from);
    const cells = PLACES.map((to) =>
      cellOf(
        from,
        to,
        held.filter((row) => row.to === to),
      ),
    );
    return { place: from, cells, before: sum(cells, 'before'), after: sum(cells, 'after') };
  });
}

function cellOf(from: Place, to: Place, rows: readonly PowerRow[]): Cell {
  const count = (role: ChangeRole) => rows.filter((row) => row.role === role).length;
  return {
    from,
    to,
    before: rows.filter((row) => row.before !== null).length,
    after: rows.filter((row) => row.after !== null).length,
    removed: count('removed'),
    added: count('added'),
    altered: count('altered'),
    families: KIND_FAMILIES.map((family) => {
      const own = rows.filter((row) => FAMILY_OF[row.kind] === family);
      return {
        family,
        before: own.filter((row) => row.before !== null).length,
        after: own.filter((row) => row.after !== null).length,
      };
    }).filter((count) => count.before + count.after > 0),
    ids: rows.map((row) => row.id),
  };
}

function sum(cells: readonly Cell[], field: 'before' | 'after'): number {
  return cells.reduce((total, cell) => total + cell[field], 0);
}
