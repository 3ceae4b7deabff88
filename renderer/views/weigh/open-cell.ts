import type { HoldersView } from '../../scene/holders/types.ts';
import { open, select } from '../../store/commands.ts';
import { dispatch } from '../../store/store.ts';
import { pairOf } from './holder-cells.ts';

/** Opens the one power of a cell, or all of them as a list. */
export function openCell(view: HoldersView, id: string): void {
  const cell = view.cells.find((one) => one.id === id);
  const [only, ...more] = cell?.powers ?? [];
  if (cell === undefined || only === undefined) return;
  if (more.length === 0) dispatch(select({ kind: 'power', id: only }));
  else dispatch(open({ kind: 'powers', ...pairOf(view, cell), ids: cell.powers }));
}
