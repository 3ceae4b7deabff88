import type { MenuItemConstructorOptions } from 'electron';
import type { Language } from '../../model/vocabulary.ts';
import { MENU_KEYS, type MenuCommand } from '../channels.ts';
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
  const mac = state.platform === 'darwin';
  return [
    ...(mac ? [appMenu(make)] : []),
    fileMenu(make),
    editMenu(make),
    viewMenu(make),
    windowMenu(make),
    helpMenu(make),
  ];
}

/** An item that asks the page. Its key is shown; where the system lets it, the page alone hears it. */
function ask({ state, act }: Maker, command: MenuCommand, enabled = true): Item {
  const key = MENU_KEYS[command];
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
  const mac = make.state.platform === 'darwin';
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
  const { language, development } = make.state;
  const size = (word: ShellWord, by: -1 | 0 | 1, accelerator: string): Item => ({
    label: shellWord(language, word),
    accelerator,
    click: () => make.act.zoom(by),
  });
  return menu(make, 'view', [
    ask(make, 'next-screen'),
    ask(make, 'next-language'),
    LINE,
    ask(make, 'present'),
    ask(make, 'presenter'),
    own(make, 'togglefullscreen', 'full-screen'),
    LINE,
    size('larger', 1, 'CommandOrControl+Plus'),
    // The same key without Shift, as most people press it.
    { ...size('larger', 1, 'CommandOrControl+='), visible: false, acceleratorWorksWhenHidden: true },
    size('smaller', -1, 'CommandOrControl+-'),
    size('actual-size', 0, 'CommandOrControl+0'),
    ...(development ? [LINE, own(make, 'toggleDevTools', 'tools')] : []),
  ]);
}

function windowMenu(make: Maker): Item {
  return { ...menu(make, 'window', [own(make, 'minimize', 'minimize'), own(make, 'close', 'close')]), role: 'window' };
}

function helpMenu(make: Maker): Item {
  const about = make.state.platform === 'darwin' ? [] : [LINE, ask(make, 'about')];
  return { ...menu(make, 'help', [ask(make, 'keys'), ...about]), role: 'help' };
}
