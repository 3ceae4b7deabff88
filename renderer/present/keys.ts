import type { LessonKey } from '../i18n/lessons/dictionary.ts';
import { type Command, nextLanguage, nextTheme } from '../store/commands.ts';
import { leave, takeTool, toggleBlack } from '../store/presenting/commands.ts';
import type { Screen } from '../store/state.ts';
import { jumpToDivergence, takeWay } from '../store/stepping/commands.ts';
import { backward, forward, type Moment, onPicture, toStart, turn } from './deck.ts';

/** A stroke of the keyboard as far as it decides; letters go by their place, whatever the alphabet. */
export type Stroke = { readonly code: string; readonly key: string };

/** What a key does to the room alone, not to the state. */
export type RoomAction = 'erase' | 'help' | 'presenter';

/** One line of the table of keys while presenting. */
export type PresentKey = {
  readonly id: string;
  /** The views in which it has this meaning; absent: every view. */
  readonly screens?: readonly Screen[];
  readonly shown: readonly string[];
  readonly message: Extract<LessonKey, `pkey.${string}`>;
  readonly matches: (stroke: Stroke) => boolean;
  readonly does: RoomAction | ((stroke: Stroke, moment: Moment) => Command);
};

/** Every key while presenting: arrows and what clickers send step, letters do the rest. */
export const PRESENT_KEYS: readonly PresentKey[] = [
  {
    id: 'next',
    shown: ['→', '↓'],
    message: 'pkey.next',
    matches: code('ArrowRight', 'ArrowDown', 'PageDown', 'Space', 'Enter'),
    does: (_stroke, moment) => forward(moment),
  },
  {
    id: 'back',
    shown: ['←', '↑'],
    message: 'pkey.back',
    matches: code('ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'),
    does: (_stroke, moment) => backward(moment),
  },
  {
    id: 'start',
    shown: ['Home'],
    message: 'pkey.start',
    matches: code('Home'),
    does: (_stroke, moment) => toStart(moment),
  },
  {
    id: 'way',
    screens: ['step'],
    shown: ['1–9', '0'],
    message: 'pkey.way',
    matches: ({ code: place }) => /^Digit\d$/u.test(place),
    does: ({ code: place }) => onPicture(takeWay(place === 'Digit0' ? null : Number(place.slice(5)) - 1)),
  },
  letter('diverge', 'D', 'pkey.diverge', () => onPicture(jumpToDivergence()), ['step']),
  letter('morph', 'M', 'pkey.morph', () => turn(), ['compare', 'weigh']),
  {
    id: 'black',
    shown: ['B', '.'],
    message: 'pkey.black',
    matches: ({ code: place, key }) => place === 'KeyB' || place === 'Period' || key === '.',
    does: () => toggleBlack(),
  },
  letter('pointer', 'O', 'pkey.pointer', () => takeTool('pointer')),
  letter('pen', 'P', 'pkey.pen', () => takeTool('pen')),
  letter('erase', 'E', 'pkey.erase', 'erase'),
  letter('presenter', 'S', 'pkey.presenter', 'presenter'),
  letter('language', 'L', 'pkey.language', () => nextLanguage()),
  letter('theme', 'T', 'pkey.theme', () => nextTheme()),
  { id: 'help', shown: ['?'], message: 'pkey.help', matches: ({ key }) => key === '?', does: 'help' },
  { id: 'leave', shown: ['Esc', 'F5'], message: 'pkey.leave', matches: code('Escape', 'F5'), does: () => leave() },
];

/** The lines of the table that hold in a view. */
export function presentKeysOn(screen: Screen): readonly PresentKey[] {
  return PRESENT_KEYS.filter(({ screens }) => screens === undefined || screens.includes(screen));
}

function code(...places: readonly string[]): (stroke: Stroke) => boolean {
  return (stroke) => places.includes(stroke.code);
}

function letter(
  id: string,
  shown: string,
  message: PresentKey['message'],
  does: RoomAction | (() => Command),
  screens?: readonly Screen[],
): PresentKey {
  return {
    id,
    shown: [shown],
    message,
    matches: code(`Key${shown}`),
    does,
    ...(screens === undefined ? {} : { screens }),
  };
}
