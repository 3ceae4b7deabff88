import { round } from '../geometry.ts';
import type { Box, MeasureText, SceneText, Size } from '../types.ts';
import { boldAt, wrapName } from '../wrap.ts';
import { LABEL_LINE } from './label-line.ts';
import type { AppointmentsView, EndView, SceneEnd } from './types.ts';

/** Room above and below, thickness of a bar, between a bar and its name, and least between two choosers, in pixels. */
const EDGE = 6;
const BAR = 9;
const GAP = 7;
const LEAST_GAP = 6;
const LINE = 1.2;
/** Width of the names on the left and on the right, in letters as high as they are wide. */
const LEFT_EMS = 7.5;
const RIGHT_EMS = 9.5;
/** The part of an even row that a filled body takes where nothing needs more room, and least pixels between two rows. */
const FULL = 0.8;
const MODEST = 0.55;
const LEAST_TEXT = 12.5;
const MOST_TEXT = 17;
const ROW_GAP = 5;
const LEAST_UNIT = 14;

/** Width of the names on either side, in letters as high as they are wide. */
type Ems = Readonly<Record<SceneEnd['role'], number>>;

type Row = { readonly top: number; readonly height: number };

/** Where everything stands: the two columns of bars, the height of a filled body, and the row of each. */
export type Frame = Size & {
  readonly text: number;
  readonly ems: Ems;
  readonly x0: number;
  readonly x1: number;
  readonly unit: number;
  /** Higher where more bands need a line of words; the same in both orders. */
  readonly rows: ReadonlyMap<string, Row>;
  /** Of every chooser, the middle of its slot; the same in both orders. */
  readonly middles: ReadonlyMap<string, number>;
};

/** The frame of a picture: as large as the names of both orders and the larger of both heights allow. */
export function frameOf(view: AppointmentsView, size: Size, measure: MeasureText): Frame {
  const room = size.height - 2 * EDGE;
  const fits = ({ lines }: Names) =>
    needed(view.filled, (room / Math.max(1, view.filled.length)) * MODEST, lines) <= room;
  let names = namesOf(view, size, Math.max(LEAST_TEXT, Math.min(MOST_TEXT, size.width / 46)), measure);
  while (names.text > LEAST_TEXT && !fits(names)) names = namesOf(view, size, names.text - 0.5, measure);
  const unit = unitFor(view, room, names.slots, names.lines);
  return {
    ...size,
    text: round(names.text),
    ems: names.ems,
    x0: Math.ceil(names.left) + GAP + BAR,
    x1: size.width - Math.ceil(names.right) - GAP - BAR,
    unit,
    rows: rowsOf(view.filled, unit, room, names.lines),
    middles: middlesOf(view.choosers, unit, size.height, names.slots),
  };
}

/** The names at one size of letters: the widest on either side, and the height that each chooser and each row needs. */
type Names = {
  readonly text: number;
  readonly ems: Ems;
  readonly left: number;
  readonly right: number;
  readonly slots: ReadonlyMap<string, number>;
  readonly lines: ReadonlyMap<string, number>;
};

function namesOf(view: AppointmentsView, { width }: Size, text: number, measure: MeasureText): Names {
  const bold = boldAt(text, measure);
  const wide = Math.max(1, Math.min(1.5, width / text / 46));
  const ems = { chooser: LEFT_EMS * wide, filled: RIGHT_EMS * wide };
  const widest = (ends: readonly EndView[], room: number) =>
    Math.max(0, ...ends.flatMap((end) => widthsOf(end, room, text, measure, bold)));
  const high = (end: EndView, role: SceneEnd['role']) => nameHeight(end, text * ems[role], text, bold);
  return {
    text,
    ems,
    left: widest(view.choosers, text * ems.chooser),
    right: widest(view.filled, text * ems.filled),
    slots: new Map(view.choosers.map((end) => [end.id, high(end, 'chooser')])),
    lines: new Map(view.filled.map((end) => [end.id, Math.max(high(end, 'filled'), end.ways * text * LABEL_LINE)])),
  };
}

/** What is filled, each in a row of its own. */
export function filledEnds(view: AppointmentsView, frame: Frame, measure: MeasureText): readonly SceneEnd[] {
  return view.filled.map((end) => {
    const own = view.flows.filter(({ to }) => to === end.id).reduce((sum, { share }) => sum + share, 0);
    const height = Math.max(1, own) * frame.unit;
    const row = frame.rows.get(end.id) ?? { top: 0, height: frame.unit };
    const middle = row.top + row.height / 2;
    const bar = { x: frame.x1, y: middle - frame.unit / 2, width: BAR, height };
    return endOf(end, 'filled', own === 0, bar, middle, frame, measure);
  });
}

/** Who chooses, each as high as all that it fills; one that fills nothing here keeps its name and a line. */
export function chooserEnds(view: AppointmentsView, frame: Frame, measure: MeasureText): readonly SceneEnd[] {
  return view.choosers.map((end) => {
    const own = view.flows.filter(({ from }) => from === end.id).reduce((sum, { share }) => sum + share, 0);
    const middle = frame.middles.get(end.id) ?? frame.height / 2;
    const height = Math.max(1, own * frame.unit);
    const bar = { x: frame.x0 - BAR, y: middle - height / 2, width: BAR, height };
    return endOf(end, 'chooser', own === 0, bar, middle, frame, measure);
  });
}

function endOf(
  end: EndView,
  role: SceneEnd['role'],
  idle: boolean,
  bar: Box,
  middle: number,
  { text, ems, x0, x1 }: Frame,
  measure: MeasureText,
): SceneEnd {
  const bold = boldAt(text, measure);
  const { lines, width } = wrapName(end.label, text * ems[role], bold);
  const small = text - 1;
  const noteHeight = end.note === '' ? 0 : small * LINE;
  const height = lines.length * text * LINE + noteHeight;
  const top = middle - height / 2;
  const x = role === 'chooser' ? x0 - BAR - GAP : x1 + BAR + GAP;
  const at = (index: number) => round(top + text * (index * LINE + 0.95));
  const note: SceneText | null =
    end.note === '' ? null : { text: end.note, x: round(x), y: round(top + lines.length * text * LINE + small * 0.95) };
  const wide = Math.max(width, end.note === '' ? 0 : measure(end.note, small, false));
  return {
    id: `${role}:${end.id}`,
    end: end.id,
    role,
    absent: end.absent,
    idle,
    x: round(bar.x),
    y: round(bar.y),
    width: bar.width,
    height: round(bar.height),
    label: {
      anchor: role === 'chooser' ? 'end' : 'start',
      size: text,
      lines: lines.map((line, index) => ({ text: line, x: round(x), y: at(index) })),
      note,
      box: {
        x: round(role === 'chooser' ? x - wide : x),
        y: round(top),
        width: round(wide),
        height: round(height),
      },
    },
  };
}

function widthsOf(
  { label, otherLabel, note, otherNote }: EndView,
  room: number,
  text: number,
  measure: MeasureText,
  bold: (name: string) => number,
): readonly number[] {
  const names = [label, otherLabel].map((name) => wrapName(name, room, bold).width);
  return [...names, ...[note, otherNote].map((words) => measure(words, text - 1, false))];
}

function nameHeight(
  { label, otherLabel, note, otherNote }: EndView,
  room: number,
  text: number,
  bold: (name: string) => number,
): number {
  const lines = Math.max(...[label, otherLabel].map((name) => wrapName(name, room, bold).lines.length));
  return lines * text * LINE + (note === '' && otherNote === '' ? 0 : (text - 1) * LINE);
}

/** The height of a filled body: the largest for which the rows, and the choosers beside them, have room. */
function unitFor(
  { choosers, filled }: AppointmentsView,
  room: number,
  slots: ReadonlyMap<string, number>,
  lines: ReadonlyMap<string, number>,
): number {
  const gaps = LEAST_GAP * Math.max(0, choosers.length - 1);
  const fits = (unit: number) => slotsOf(choosers, unit, slots) + gaps <= room && needed(filled, unit, lines) <= room;
  let unit = (room / Math.max(1, filled.length)) * FULL;
  while (unit > LEAST_UNIT && !fits(unit)) unit *= 0.97;
  return unit;
}

function rowHeight(end: EndView, unit: number, lines: ReadonlyMap<string, number>): number {
  return Math.max(lines.get(end.id) ?? 0, Math.max(1, end.most) * unit) + ROW_GAP;
}

function needed(filled: readonly EndView[], unit: number, lines: ReadonlyMap<string, number>): number {
  return filled.reduce((sum, end) => sum + rowHeight(end, unit, lines), 0);
}

/** Rows from the top; what room is left goes to all alike, and what lacks is taken from all in proportion. */
function rowsOf(
  filled: readonly EndView[],
  unit: number,
  room: number,
  lines: ReadonlyMap<string, number>,
): ReadonlyMap<string, Row> {
  const sum = needed(filled, unit, lines);
  const spare = Math.max(0, room - sum) / Math.max(1, filled.length);
  const shrink = Math.min(1, room / sum);
  let top = EDGE;
  return new Map(
    filled.map((end) => {
      const row = { top, height: rowHeight(end, unit, lines) * shrink + spare };
      top += row.height;
      return [end.id, row];
    }),
  );
}

function slotOf(end: EndView, unit: number, heights: ReadonlyMap<string, number>): number {
  return Math.max(heights.get(end.id) ?? 0, end.most * unit);
}

function slotsOf(ends: readonly EndView[], unit: number, heights: ReadonlyMap<string, number>): number {
  return ends.reduce((sum, end) => sum + slotOf(end, unit, heights), 0);
}

/** Choosers spread over the whole height, in slots as high as the larger of both orders. */
function middlesOf(
  choosers: readonly EndView[],
  unit: number,
  height: number,
  heights: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const spare = height - 2 * EDGE - slotsOf(choosers, unit, heights);
  const gap = choosers.length > 1 ? Math.max(LEAST_GAP, spare / (choosers.length - 1)) : 0;
  let top = choosers.length > 1 ? EDGE : EDGE + spare / 2;
  return new Map(
    choosers.map((end) => {
      const slot = slotOf(end, unit, heights);
      const middle = top + slot / 2;
      top += slot + gap;
      return [end.id, middle];
    }),
  );
}
