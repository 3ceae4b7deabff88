import { isKeyOf } from '../model/json.ts';
import type { MenuCommand } from './channels.ts';

/**
 * A key with what is held down beside it: `mod` is Command on Apple's keyboards and Control on others. A letter alone is meant
 * by its place on the keyboard; one with `mod` by its name, and by its place where the keyboard has another alphabet.
 */
export type Chord = { readonly key: string; readonly mod?: true; readonly shift?: true };

/** The keys of one command, the one to be shown first. */
export type Shortcut = {
  readonly keys: readonly [Chord, ...Chord[]];
  /** In their place on Apple's keyboards. */
  readonly apple?: readonly [Chord, ...Chord[]];
  /** The page hears it, while the menu only shows it; or the menu alone, and in a browser the browser itself. */
  readonly heardBy: 'page' | 'menu';
  /** Browsers keep the key to themselves, so that it holds only in a window of our own. */
  readonly onlyDesktop?: true;
};

/** A size of everything on the screen: larger, smaller, as at first. */
export type Sizing = 'larger' | 'smaller' | 'actual-size';
export type ShortcutId = keyof typeof SHORTCUTS;

const ENTER = { key: 'Enter', mod: true } as const;
const F5 = { key: 'F5' } as const;

/** Every key that a menu shows: the menus, the page that hears them and the page of help read this one table. */
export const SHORTCUTS = {
  new: { keys: [{ key: 'N', mod: true }], heardBy: 'page', onlyDesktop: true },
  open: { keys: [{ key: 'O', mod: true }], heardBy: 'page' },
  save: { keys: [{ key: 'S', mod: true }], heardBy: 'page' },
  'save-as': { keys: [{ key: 'S', mod: true, shift: true }], heardBy: 'page' },
  export: { keys: [{ key: 'E', mod: true }, { key: 'E' }], heardBy: 'page' },
  print: { keys: [{ key: 'P', mod: true }], heardBy: 'page' },
  undo: { keys: [{ key: 'Z', mod: true }], heardBy: 'page' },
  redo: {
    keys: [
      { key: 'Z', mod: true, shift: true },
      { key: 'Y', mod: true },
    ],
    apple: [{ key: 'Z', mod: true, shift: true }],
    heardBy: 'page',
  },
  'next-screen': { keys: [{ key: 'V' }], heardBy: 'page' },
  'next-language': { keys: [{ key: 'L' }], heardBy: 'page' },
  // On Apple's keyboards F5 alone belongs to the machine.
  present: { keys: [F5], apple: [ENTER, F5], heardBy: 'page' },
  // The second is the same key without Shift, as most people press it.
  larger: {
    keys: [
      { key: '+', mod: true },
      { key: '=', mod: true },
    ],
    heardBy: 'menu',
  },
  smaller: { keys: [{ key: '-', mod: true }], heardBy: 'menu' },
  'actual-size': { keys: [{ key: '0', mod: true }], heardBy: 'menu' },
} as const satisfies Partial<Readonly<Record<MenuCommand | Sizing, Shortcut>>>;

/** The keys of a command on Apple's keyboards or on others, the one to be shown first. */
export function chordsOf(id: ShortcutId, apple: boolean): Shortcut['keys'] {
  const shortcut: Shortcut = SHORTCUTS[id];
  return apple ? (shortcut.apple ?? shortcut.keys) : shortcut.keys;
}

/**
 * The chord that a menu shows for a command, in Electron's words: "CommandOrControl+Shift+Z". Null: it has none, or a bare
 * letter on macOS, whose menus would take it away from every field in which somebody writes.
 */
export function acceleratorOf(id: MenuCommand, apple: boolean): string | null {
  if (!isKeyOf(SHORTCUTS, id)) return null;
  const [first] = chordsOf(id, apple);
  return apple && first.mod !== true && first.key.length === 1 ? null : acceleratorName(first);
}

/** A chord in Electron's words. */
export function acceleratorName({ key, mod, shift }: Chord): string {
  return [mod && 'CommandOrControl', shift && 'Shift', key === '+' ? 'Plus' : key].filter(Boolean).join('+');
}

/** Apple's signs for keys that others write out. */
const APPLE_SIGNS: Readonly<Record<string, string>> = { Enter: '↩' };

/** A chord as it is written on the machine: "Ctrl+Shift+Z", or "⇧⌘Z". */
export function chordName({ key, mod, shift }: Chord, apple: boolean): string {
  if (apple) return `${shift ? '⇧' : ''}${mod ? '⌘' : ''}${APPLE_SIGNS[key] ?? key}`;
  return [mod && 'Ctrl', shift && 'Shift', key].filter(Boolean).join('+');
}

/** A chord in the words of `aria-keyshortcuts`: "Control+Shift+Z", or "Meta+Shift+Z". */
export function ariaChord({ key, mod, shift }: Chord, apple: boolean): string {
  return [mod && (apple ? 'Meta' : 'Control'), shift && 'Shift', key].filter(Boolean).join('+');
}
