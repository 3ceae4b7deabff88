import type { HoldersView } from '../../../scene/holders/types.ts';
import { openPowers } from '../../../store/commands.ts';
import { dispatch } from '../../../store/store.ts';
import { pairOf } from './holder-cells.ts';

/** Opens the powers of a cell. */
export function openCell(view: HoldersView, id: string): void {
  const cell = view.cells.find((one) => one.id === id);
  if (cell !== undefined) dispatch(openPowers(cell.powers, pairOf(view, cell)));
}
