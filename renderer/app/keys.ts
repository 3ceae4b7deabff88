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
import { redo, undo } from '../store/history.ts';
import { stepStage, toggleMorph } from '../store/motion.ts';
import { present } from '../store/presenting.ts';
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
} from '../store/stepping.ts';
import type { Screen, State } from '../store/state.ts';
import { comboName } from './combos.ts';
import { flowShares, nextIndex, toggleDiscipline, turnToPage } from '../store/weigh.ts';
import { isMeasured } from '../store/weigh-state.ts';

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
  /** The line that lists this key too. */
  readonly sameAs?: string | undefined;
  readonly matches: (stroke: Stroke) => boolean;
  readonly message: Extract<MessageKey, `key.${string}`>;
  /** Null where the key does not apply now. */
  readonly command: (state: State, stages: number) => Command | null;
  /** What is asked of the desktop instead of a command. */
  readonly asks?: 'save' | 'save-as' | 'open';
  /** A place on the screen that gets the focus instead of, or beside, a command. */
  readonly focus?: string;
};

/** Every key of the app: what handles them and what lists them is this one table. */
export const KEY_TABLE: readonly KeyBinding[] = [
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
  { id: 'present', shown: 'F5', matches: code('F5'), message: 'key.present', command: () => present() },
  { id: 'home', shown: 'S', matches: code('KeyS'), message: 'key.home', command: () => toggleHome() },
  { id: 'screen', shown: 'V', matches: code('KeyV'), message: 'key.screen', command: () => nextScreen() },
  { id: 'language', shown: 'L', matches: code('KeyL'), message: 'key.language', command: () => nextLanguage() },
  { id: 'theme', shown: 'T', matches: code('KeyT'), message: 'key.theme', command: () => nextTheme() },
  {
    id: 'amendments',
    shown: 'A',
    matches: code('KeyA'),
    message: 'key.amendments',
    command: () => openDialog({ kind: 'amendments' }),
  },
  { id: 'save', shown: comboName('S'), matches: combo('s'), message: 'key.save', command: () => null, asks: 'save' },
  {
    id: 'save-as',
    shown: comboName('S', true),
    matches: combo('s', true),
    message: 'key.saveAs',
    command: () => null,
    asks: 'save-as',
  },
  { id: 'open', shown: comboName('O'), matches: combo('o'), message: 'key.open', command: () => null, asks: 'open' },
  { id: 'undo', shown: comboName('Z'), matches: combo('z'), message: 'key.undo', command: () => undo() },
  { id: 'redo', shown: comboName('Z', true), matches: combo('z', true), message: 'key.redo', command: () => redo() },
  {
    id: 'redo-y',
    shown: comboName('Y'),
    sameAs: 'redo',
    matches: combo('y'),
    message: 'key.redo',
    command: () => redo(),
  },
  {
    id: 'history',
    shown: 'H',
    matches: code('KeyH'),
    message: 'key.history',
    command: () => openDialog({ kind: 'history' }),
  },
  {
    id: 'export',
    shown: 'E',
    matches: code('KeyE'),
    message: 'key.export',
    command: () => openDialog({ kind: 'export' }),
  },
  { id: 'help', shown: '?', matches: sign('?', ''), message: 'key.help', command: () => openDialog({ kind: 'keys' }) },
  { id: 'close', shown: 'Esc', matches: code('Escape'), message: 'key.close', command: () => closeInnermost() },
];

/** The lines of the table that hold in a view, its own first; null for the home screen, which has none of its own. */
export function keysOn(screen: Screen | null): readonly KeyBinding[] {
  return KEY_TABLE.filter((binding) => binding.screen === undefined || binding.screen === screen);
}

/** The line of the table that a stroke means in a view, or on the home screen. */
export function bindingFor(stroke: Stroke, screen: Screen | null): KeyBinding | undefined {
  return keysOn(screen).find((binding) => binding.matches(stroke));
}

function on(screen: Screen, bindings: readonly KeyBinding[]): readonly KeyBinding[] {
  return bindings.map((binding) => ({ ...binding, screen }));
}

function code(wanted: string): (stroke: Stroke) => boolean {
  return (stroke) => stroke.mod !== true && stroke.code === wanted;
}

/** A letter with Control or Command: by its name, or by its place where the keyboard has another alphabet. */
function combo(letter: string, withShift = false): (stroke: Stroke) => boolean {
  return ({ code: place, key, mod = false, shift = false }) => {
    if (!mod || shift !== withShift) return false;
    const name = key.toLowerCase();
    return /^[a-z]$/u.test(name) ? name === letter : place === `Key${letter.toUpperCase()}`;
  };
}

function sign(wanted: string, place: string): (stroke: Stroke) => boolean {
  return (stroke) => stroke.mod !== true && (stroke.key === wanted || (stroke.key !== '?' && stroke.code === place));
}

function step(by: 1 | -1): KeyBinding['command'] {
  return (state, stages) => (state.view.mode === 'one' && stages > 0 ? stepStage(by, stages) : null);
}
