import { addTime, daysBetween } from '../../../model/law/dates.ts';
import type { CalendarDate } from '../../../model/law/types.ts';
import { round } from '../geometry.ts';
import type { MeasureText, SceneText } from '../types.ts';
import { fillLines } from '../wrap.ts';

/** A time that runs: its last day, or the first day on which its step can be taken. */
export type TermView = {
  readonly id: string;
  readonly day: CalendarDate;
  readonly earliest: boolean;
  readonly text: string;
};

/** What the track of deadlines shows: since when the procedure stands where it does, the day of the story, the times. */
export type TrackView = {
  readonly since: CalendarDate;
  readonly today: CalendarDate;
  readonly terms: readonly TermView[];
};

/** One time as a bar with its words above. */
export type SceneTerm = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly earliest: boolean;
  /** The day of the story lies behind it. */
  readonly over: boolean;
  readonly size: number;
  readonly lines: readonly SceneText[];
};

/** The track of deadlines ready to be drawn: one scale of days, `now` the place of the day of the story. */
export type TrackScene = {
  readonly width: number;
  readonly height: number;
  readonly now: number;
  readonly terms: readonly SceneTerm[];
};

const SIZE = 15;
const LINE = 19;
const BAR = 8;
const GAP = 10;
const SIDE = 6;

/** Lays the times of the present state on one scale of days, from its beginning to the last of them. */
export function layoutTrack({ since, today, terms }: TrackView, width: number, measure: MeasureText): TrackScene {
  const first = [since, today, ...terms.map(({ day }) => day)].toSorted()[0] ?? since;
  const last = [addTime(first, 1, 'days'), today, ...terms.map(({ day }) => day)].toSorted().at(-1) ?? since;
  const days = daysBetween(first, last);
  const at = (day: CalendarDate) => round(SIDE + ((width - 2 * SIDE) * daysBetween(first, day)) / days);
  let y = 4;
  const rows = terms
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
    .map((term) => {
      const [from, to] = [at(since), at(term.day)];
      const words = fillLines(term.text, width - 2 * SIDE, (text) => measure(text, SIZE, false));
      const lines = words.map((text, index) => ({ text, x: SIDE, y: y + LINE * (index + 0.8) }));
      const row = {
        id: term.id,
        x: Math.min(from, to),
        y: y + LINE * words.length + 2,
        width: round(Math.max(4, Math.abs(to - from))),
        earliest: term.earliest,
        over: today > term.day,
        size: SIZE,
        lines,
      };
      y = row.y + BAR + GAP;
      return row;
    });
  return { width, height: y, now: at(today), terms: rows };
}
