import type { MenuCommand } from '../../electron/channels.ts';
import { isKeyOf } from '../../model/json.ts';
import { type DeskCommand, MENU_DOES } from '../app/keys.ts';
import { isWriting } from '../app/writing.ts';
import { printView } from '../export/save.ts';
import { openDialog } from '../store/commands.ts';
import { present } from '../store/presenting/commands.ts';
import { dispatch } from '../store/store.ts';
import { proceed, save, saveAs, showBackups } from './documents.ts';

/** Does what a menu of the shell asks, or its key. */
export function obey(command: MenuCommand): void {
  // The system's menu has the key before a field in which somebody writes, whose own last change is meant.
  if ((command === 'undo' || command === 'redo') && isWriting(document.activeElement)) document.execCommand(command);
  else if (isKeyOf(MENU_DOES, command)) dispatch(MENU_DOES[command]());
  else void DESK_DOES[command]();
}

const DESK_DOES: Readonly<Record<DeskCommand, () => unknown>> = {
  new: () => proceed({ kind: 'new' }),
  open: () => proceed({ kind: 'open' }),
  revert: () => proceed({ kind: 'revert' }),
  save: () => save(),
  'save-as': () => saveAs(),
  backups: () => showBackups(),
  print: () => printView(document.title),
  presenter: async () => {
    dispatch(present());
    const { openPresenter } = await import('../present/presenter/open-presenter.ts');
    void openPresenter();
  },
  about: () => dispatch(openDialog({ kind: 'desk', ask: { kind: 'about' } })),
};
