import type { MenuItemConstructorOptions } from 'electron';
import type { Language } from '../../model/vocabulary.ts';
import type { MenuCommand } from '../channels.ts';
import { acceleratorName, acceleratorOf, chordsOf, type Sizing } from '../shortcuts.ts';
import { type ShellWord, shellWord } from './words.ts';

/** What decides how the menus look now. */
export type MenuState = {
  readonly platform: string;
  readonly development: boolean;
  readonly language: Language;
  readonly undo: boolean;
  readonly redo: boolean;
  /** Files last used, as they are shown. */
  readonly recent: readonly { readonly id: string; readonly name: string }[];
};

/** What the menus may do. */
export type MenuActions = {
  readonly command: (command: MenuCommand) => void;
  readonly openRecent: (id: string) => void;
  readonly clearRecent: () => void;
  readonly zoom: (by: -1 | 0 | 1) => void;
};

type Item = MenuItemConstructorOptions;
type Maker = { readonly state: MenuState; readonly act: MenuActions };

const LINE: Item = { type: 'separator' };

/**
 * The menus of a platform in a language. What concerns the work is asked of the page, which knows it; the rest are the
 * system's own roles. Nothing reloads the page, so no menu can lose work.
 */
export function menuTemplate(state: MenuState, act: MenuActions): Item[] {
  const make = { state, act };
  const mac = isMac(state);
  return [
    ...(mac ? [appMenu(make)] : []),
    fileMenu(make),
    editMenu(make),
    viewMenu(make),
    windowMenu(make),
    helpMenu(make),
  ];
}

function isMac({ platform }: MenuState): boolean {
  return platform === 'darwin';
}

/** An item that asks the page. Its key is shown; where the system lets it, the page alone hears it. */
function ask({ state, act }: Maker, command: MenuCommand, enabled = true): Item {
  const key = acceleratorOf(command, isMac(state));
  return {
    id: command,
    label: shellWord(state.language, command),
    enabled,
    click: () => act.command(command),
    ...(key === null ? {} : { accelerator: key, registerAccelerator: false }),
  };
}

/** An item of the system under our word. */
function own({ state }: Maker, role: NonNullable<Item['role']>, word: ShellWord): Item {
  return { role, label: shellWord(state.language, word) };
}

function menu({ state }: Maker, word: ShellWord, submenu: Item[]): Item {
  return { label: shellWord(state.language, word), submenu };
}

function appMenu(make: Maker): Item {
  return {
    label: 'Shanyrak',
    submenu: [
      ask(make, 'about'),
      LINE,
      { role: 'services' },
      LINE,
      { role: 'hide' },
      { role: 'hideOthers' },
      LINE,
      own(make, 'quit', 'quit'),
    ],
  };
}

function fileMenu(make: Maker): Item {
  const mac = isMac(make.state);
  return menu(make, 'file', [
    ask(make, 'new'),
    ask(make, 'open'),
    recentMenu(make),
    LINE,
    ask(make, 'save'),
    ask(make, 'save-as'),
    ask(make, 'revert'),
    ask(make, 'backups'),
    LINE,
    ask(make, 'export'),
    ask(make, 'print'),
    LINE,
    mac ? own(make, 'close', 'close') : own(make, 'quit', 'quit'),
  ]);
}

function recentMenu({ state, act }: Maker): Item {
  const { language, recent } = state;
  const files = recent.map(({ id, name }): Item => ({ label: name, click: () => act.openRecent(id) }));
  const clear: Item = { label: shellWord(language, 'clear-recent'), click: () => act.clearRecent() };
  return { label: shellWord(language, 'recent'), enabled: files.length > 0, submenu: [...files, LINE, clear] };
}

function editMenu(make: Maker): Item {
  return menu(make, 'edit', [
    ask(make, 'undo', make.state.undo),
    ask(make, 'redo', make.state.redo),
    LINE,
    own(make, 'cut', 'cut'),
    own(make, 'copy', 'copy'),
    own(make, 'paste', 'paste'),
    own(make, 'selectAll', 'select-all'),
  ]);
}

function viewMenu(make: Maker): Item {
  return menu(make, 'view', [
    ask(make, 'next-screen'),
    ask(make, 'next-language'),
    LINE,
    ask(make, 'present'),
    ask(make, 'presenter'),
    own(make, 'togglefullscreen', 'full-screen'),
    LINE,
    ...size(make, 'larger', 1),
    ...size(make, 'smaller', -1),
    ...size(make, 'actual-size', 0),
    ...(make.state.development ? [LINE, own(make, 'toggleDevTools', 'tools')] : []),
  ]);
}

/** An item that the shell does itself, once for each of its keys; the first alone is seen. */
function size({ state, act }: Maker, id: Sizing, by: -1 | 0 | 1): Item[] {
  return chordsOf(id, isMac(state)).map((chord, index) => ({
    label: shellWord(state.language, id),
    accelerator: acceleratorName(chord),
    click: () => act.zoom(by),
    ...(index === 0 ? {} : { visible: false, acceleratorWorksWhenHidden: true }),
  }));
}

function windowMenu(make: Maker): Item {
  return { ...menu(make, 'window', [own(make, 'minimize', 'minimize'), own(make, 'close', 'close')]), role: 'window' };
}

function helpMenu(make: Maker): Item {
  const about = isMac(make.state) ? [] : [LINE, ask(make, 'about')];
  return { ...menu(make, 'help', [ask(make, 'keys'), ...about]), role: 'help' };
}
