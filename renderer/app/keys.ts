import type { MenuCommand } from '../../electron/channels.ts';
import {
  type Chord,
  chordName,
  chordsOf,
  type Shortcut,
  type ShortcutId,
  SHORTCUTS,
} from '../../electron/shortcuts.ts';
import type { MessageKey } from '../i18n/dictionary.ts';
import {
  chooseMode,
  choosePanel,
  closeInnermost,
  type Command,
  nextLanguage,
  nextScreen,
  nextTheme,
  openDialog,
  toggleHome,
} from '../store/commands.ts';
import { redo, undo } from '../store/history/commands.ts';
import { stepStage, toggleMorph } from '../store/motion.ts';
import { present } from '../store/presenting/commands.ts';
import {
  choosePicture,
  jumpToDivergence,
  reveal,
  stepBack,
  stepForward,
  stepToStart,
  takeWay,
  togglePredicting,
  toggleWhy,
} from '../store/stepping/commands.ts';
import type { Screen, State } from '../store/state.ts';
import { isKeyOf, keysOf } from '../../model/json.ts';
import { isApple } from './apple.ts';
import { flowShares, nextIndex, toggleDiscipline, turnToPage } from '../store/weigh/commands.ts';
import { isMeasured } from '../store/weigh/state.ts';

/** The part of a keyboard event that decides; letters go by their place on the keyboard, whatever its alphabet. */
export type Stroke = {
  readonly code: string;
  readonly key: string;
  /** Control is held down, or Command on Apple's keyboards. */
  readonly mod?: boolean;
  readonly shift?: boolean;
};

/** One line of the table of keys: what is pressed, what it is called, what it does. */
export type KeyBinding = {
  readonly id: string;
  /** The view in which the key has this meaning; absent: every view. */
  readonly screen?: Screen;
  /** How the key is shown; null: by its name in the language. */
  readonly shown: string | null;
  /** Another key with the same meaning, by its name in the language. */
  readonly alsoShown?: Extract<MessageKey, `key.${string}`>;
  /** Other keys with the same meaning, as they are shown. */
  readonly others?: readonly string[];
  /** The line that lists this key too. */
  readonly sameAs?: string | undefined;
  readonly matches: (stroke: Stroke) => boolean;
  readonly message: Extract<MessageKey, `key.${string}`>;
  /** Null where the key does not apply now. */
  readonly command: (state: State, stages: number) => Command | null;
  /** What is asked of the desktop instead of a command. */
  readonly asks?: DeskCommand;
  /** Heard only where the app has a window of its own. */
  readonly onlyDesktop?: true;
  /** A place on the screen that gets the focus instead of, or beside, a command. */
  readonly focus?: string;
};

/** What a menu asks that is a command of the state, whether it is chosen there or its key is pressed. */
export const MENU_DOES = {
  undo: () => undo(),
  redo: () => redo(),
  export: () => openDialog({ kind: 'export' }),
  present: () => present(),
  'next-screen': () => nextScreen(),
  'next-language': () => nextLanguage(),
  keys: () => openDialog({ kind: 'keys' }),
} as const satisfies Partial<Readonly<Record<MenuCommand, () => Command>>>;

/** What a menu asks that concerns files, windows and printers, and so is asked of the desktop. */
export type DeskCommand = Exclude<MenuCommand, keyof typeof MENU_DOES>;

const VIEW_KEYS: readonly KeyBinding[] = [
  ...on('compare', [
    { id: 'morph', shown: null, matches: code('Space'), message: 'key.morph', command: () => toggleMorph() },
    { id: 'previous', shown: '←', matches: code('ArrowLeft'), message: 'key.previous', command: step(-1) },
    { id: 'next', shown: '→', matches: code('ArrowRight'), message: 'key.next', command: step(1) },
    { id: 'pair', shown: '2', matches: code('Digit2'), message: 'key.pair', command: () => chooseMode('pair') },
    { id: 'one', shown: '1', matches: code('Digit1'), message: 'key.one', command: () => chooseMode('one') },
    { id: 'changes', shown: 'C', matches: code('KeyC'), message: 'key.changes', command: () => choosePanel('changes') },
    { id: 'matrix', shown: 'M', matches: code('KeyM'), message: 'key.matrix', command: () => choosePanel('matrix') },
    { id: 'outline', shown: 'O', matches: code('KeyO'), message: 'key.outline', command: () => choosePanel('outline') },
    {
      id: 'filter',
      shown: '/',
      matches: sign('/', 'Slash'),
      message: 'key.filter',
      command: () => null,
      focus: 'filters',
    },
  ]),
  ...on('step', [
    {
      id: 'forward',
      shown: '→',
      alsoShown: 'key.space',
      matches: (stroke) => code('ArrowRight')(stroke) || code('Space')(stroke),
      message: 'key.forward',
      command: () => stepForward(),
    },
    { id: 'back', shown: '←', matches: code('ArrowLeft'), message: 'key.back', command: () => stepBack() },
    { id: 'start', shown: 'Home', matches: code('Home'), message: 'key.start', command: () => stepToStart() },
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => ({
      id: `way${n}`,
      shown: n === 1 ? '1–9' : String(n),
      sameAs: n === 1 ? undefined : 'way1',
      matches: code(`Digit${n}`),
      message: 'key.way' as const,
      command: () => takeWay(n - 1),
    })),
    { id: 'straight', shown: '0', matches: code('Digit0'), message: 'key.straight', command: () => takeWay(null) },
    { id: 'diverge', shown: 'D', matches: code('KeyD'), message: 'key.diverge', command: () => jumpToDivergence() },
    { id: 'why', shown: 'W', matches: code('KeyW'), message: 'key.why', command: () => toggleWhy() },
    { id: 'reveal', shown: 'R', matches: code('KeyR'), message: 'key.reveal', command: () => reveal() },
    { id: 'predict', shown: 'P', matches: code('KeyP'), message: 'key.predict', command: () => togglePredicting() },
    { id: 'who', shown: 'M', matches: code('KeyM'), message: 'key.who', command: () => choosePicture('map') },
    {
      id: 'procedure',
      shown: 'G',
      matches: code('KeyG'),
      message: 'key.procedure',
      command: () => choosePicture('procedure'),
    },
  ]),
  ...on('weigh', [
    {
      id: 'discipline',
      shown: 'D',
      matches: code('KeyD'),
      message: 'key.discipline',
      command: () => toggleDiscipline(),
    },
    {
      id: 'flow',
      shown: null,
      matches: code('Space'),
      message: 'key.flow',
      command: ({ view }) => (isMeasured(view.weighing.page) ? flowShares() : toggleMorph()),
    },
    { id: 'index', shown: 'I', matches: code('KeyI'), message: 'key.index', command: () => nextIndex() },
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => ({
      id: `page${n}`,
      shown: n === 1 ? '1–9' : String(n),
      sameAs: n === 1 ? undefined : 'page1',
      matches: code(`Digit${n}`),
      message: 'key.page' as const,
      command: () => turnToPage(n - 1),
    })),
  ]),
];

const EVERYWHERE: readonly KeyBinding[] = [
  { id: 'home', shown: 'S', matches: code('KeyS'), message: 'key.home', command: () => toggleHome() },
  { id: 'theme', shown: 'T', matches: code('KeyT'), message: 'key.theme', command: () => nextTheme() },
  {
    id: 'amendments',
    shown: 'A',
    matches: code('KeyA'),
    message: 'key.amendments',
    command: () => openDialog({ kind: 'amendments' }),
  },
  {
    id: 'history',
    shown: 'H',
    matches: code('KeyH'),
    message: 'key.history',
    command: () => openDialog({ kind: 'history' }),
  },
  { id: 'help', shown: '?', matches: sign('?', ''), message: 'key.help', command: MENU_DOES.keys },
  { id: 'close', shown: 'Esc', matches: code('Escape'), message: 'key.close', command: () => closeInnermost() },
];

/** Every key of the app: what handles them and what lists them is this one table. */
export const KEY_TABLE: readonly KeyBinding[] = keyTable(isApple());

/** The table of keys for Apple's keyboards or for others. */
export function keyTable(apple: boolean): readonly KeyBinding[] {
  return [...VIEW_KEYS, ...shortcutKeys(apple), ...EVERYWHERE];
}

/** The lines of the table that hold in a view, its own first; null for the home screen, which has none of its own. */
export function keysOn(screen: Screen | null, table = KEY_TABLE): readonly KeyBinding[] {
  return table.filter((binding) => binding.screen === undefined || binding.screen === screen);
}

/** How the key of a line is shown; null: the browser keeps it to itself, or it goes by its name in the language. */
export function shownKey(id: string): string | null {
  const line = KEY_TABLE.find((binding) => binding.id === id);
  const isHeard = line?.onlyDesktop !== true || window.desktop !== undefined;
  return isHeard ? (line?.shown ?? null) : null;
}

/** The line of the table that a stroke means in a view, or on the home screen. */
export function bindingFor(stroke: Stroke, screen: Screen | null, table = KEY_TABLE): KeyBinding | undefined {
  return keysOn(screen, table).find((binding) => binding.matches(stroke));
}

function on(screen: Screen, bindings: readonly KeyBinding[]): readonly KeyBinding[] {
  return bindings.map((binding) => ({ ...binding, screen }));
}

function code(wanted: string): (stroke: Stroke) => boolean {
  return (stroke) => stroke.mod !== true && stroke.code === wanted;
}

/** The lines for the keys that menus show, too. */
function shortcutKeys(apple: boolean): readonly KeyBinding[] {
  return keysOf(SHORTCUTS).map((id) => {
    const { heardBy, onlyDesktop }: Shortcut = SHORTCUTS[id];
    const [first, ...rest] = chordsOf(id, apple);
    return {
      id,
      shown: chordName(first, apple),
      others: rest.map((chord) => chordName(chord, apple)),
      matches: (stroke) => heardBy === 'page' && [first, ...rest].some((chord) => isPressed(chord, stroke)),
      message: `key.${id}`,
      command: isKeyOf(MENU_DOES, id) ? MENU_DOES[id] : () => null,
      ...(onlyDesktop === undefined ? {} : { onlyDesktop }),
      ...(isDesk(id) ? { asks: id } : {}),
    };
  });
}

function isDesk(id: ShortcutId): id is Extract<ShortcutId, DeskCommand> {
  return SHORTCUTS[id].heardBy === 'page' && !isKeyOf(MENU_DOES, id);
}

/** Whether a stroke is a chord; Shift counts beside Control and Command alone. */
function isPressed(chord: Chord, { code: place, key, mod = false, shift = false }: Stroke): boolean {
  if (mod !== (chord.mod ?? false) || (mod && shift !== (chord.shift ?? false))) return false;
  if (chord.key.length > 1) return place === chord.key;
  if (!mod) return place === `Key${chord.key}`;
  const name = key.toUpperCase();
  return /^[A-Z]$/u.test(name) ? name === chord.key : place === `Key${chord.key}`;
}

function sign(wanted: string, place: string): (stroke: Stroke) => boolean {
  return (stroke) => stroke.mod !== true && (stroke.key === wanted || (stroke.key !== '?' && stroke.code === place));
}

function step(by: 1 | -1): KeyBinding['command'] {
  return (state, stages) => (state.view.mode === 'one' && stages > 0 ? stepStage(by, stages) : null);
}
