import { PLACES, type Place } from '../../model/vocabulary.ts';
import type { PowerLine } from './change.ts';
import type { ChangeRole } from './types.ts';
import type { PowerMapView } from './view-types.ts';

/** A row or column: a place, or one institution of an opened place. */
export type MatrixHead = {
  readonly id: string;
  readonly place: Place;
  /** Present where the place is opened. */
  readonly institution?: string;
};

/** How many powers of the row act on the column, by change. */
export type MatrixCell = Readonly<Record<ChangeRole, number>> & { readonly all: number };

/** Who holds how many powers over whom; empty cells are left out. */
export type Matrix = {
  readonly rows: readonly MatrixHead[];
  readonly columns: readonly MatrixHead[];
  readonly cells: Readonly<Record<string, Readonly<Record<string, MatrixCell>>>>;
  readonly rowTotals: Readonly<Record<string, MatrixCell>>;
  readonly columnTotals: Readonly<Record<string, MatrixCell>>;
};

const NOTHING: MatrixCell = { removed: 0, added: 0, altered: 0, unchanged: 0, all: 0 };

/** The map as a table of holders and objects; `opened` places are split into their institutions. */
export function matrix(view: PowerMapView, opened: readonly Place[] = []): Matrix {
  const rows = new Map<string, MatrixHead>();
  const columns = new Map<string, MatrixHead>();
  const cells: Record<string, Record<string, MatrixCell>> = {};
  const rowTotals: Record<string, MatrixCell> = {};
  const columnTotals: Record<string, MatrixCell> = {};
  for (const line of view.lines) {
    const row = head(line.from, line.holder, opened);
    const column = head(line.to, line.object, opened);
    rows.set(row.id, row);
    columns.set(column.id, column);
    const cellsOfRow = (cells[row.id] ??= {});
    cellsOfRow[column.id] = counted(cellsOfRow[column.id], line);
    rowTotals[row.id] = counted(rowTotals[row.id], line);
    columnTotals[column.id] = counted(columnTotals[column.id], line);
  }
  return { rows: inRingOrder(rows), columns: inRingOrder(columns), cells, rowTotals, columnTotals };
}

function head(place: Place, institution: string, opened: readonly Place[]): MatrixHead {
  return opened.includes(place)
    ? { id: `institution:${institution}`, place, institution }
    : { id: `place:${place}`, place };
}

function counted(cell: MatrixCell = NOTHING, line: PowerLine): MatrixCell {
  return { ...cell, [line.change]: cell[line.change] + 1, all: cell.all + 1 };
}

function inRingOrder(heads: ReadonlyMap<string, MatrixHead>): readonly MatrixHead[] {
  return [...heads.values()].toSorted((a, b) => PLACES.indexOf(a.place) - PLACES.indexOf(b.place));
}
