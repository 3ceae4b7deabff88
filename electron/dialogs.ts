import { type BrowserWindow, dialog } from 'electron';
import type { Language } from '../model/vocabulary.ts';
import type { ExportKind } from './exports.ts';
import { type ShellWord, shellWord } from './menu/words.ts';

/** Whose window a dialog belongs to, and in which language its words are. */
export type Asking = { readonly window: BrowserWindow | null; readonly language: Language };

/** Asks for a file to open; null: cancelled. */
export async function askOpen({ window, language }: Asking): Promise<string | null> {
  const options = { filters: filters(language), properties: ['openFile' as const] };
  const { canceled, filePaths } = await (window === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options));
  return canceled ? null : (filePaths[0] ?? null);
}

/** Asks where to save; null: cancelled. The system asks before a file is replaced. */
export async function askSave(
  { window, language }: Asking,
  suggested: string,
  kind?: ExportKind,
): Promise<string | null> {
  const options = {
    defaultPath: suggested,
    filters: kind === undefined ? filters(language) : [{ name: kind.toUpperCase(), extensions: [kind] }],
    properties: ['showOverwriteConfirmation' as const],
  };
  const { canceled, filePath } = await (window === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options));
  return canceled || filePath === '' ? null : filePath;
}

/** Asks by the buttons of the system; answers the word that was chosen, the last one where none was. */
export async function askWord<Word extends ShellWord>(
  { window, language }: Asking,
  message: ShellWord,
  words: readonly [Word, ...Word[]],
): Promise<Word> {
  const options = {
    type: 'warning' as const,
    title: 'Shanyrak',
    message: shellWord(language, message),
    buttons: words.map((word) => shellWord(language, word)),
    cancelId: words.length - 1,
    noLink: true,
  };
  const { response } = await (window === null
    ? dialog.showMessageBox(options)
    : dialog.showMessageBox(window, options));
  return words[response] ?? words[0];
}

function filters(language: Language) {
  return [{ name: shellWord(language, 'file-type'), extensions: ['shanyrak'] }];
}
