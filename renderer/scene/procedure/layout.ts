import { round } from '../geometry.ts';
import type { SceneText } from '../types.ts';
import { fillLines } from '../wrap.ts';
import { lanesFor } from './lanes.ts';
import type {
  MeasureText,
  ProcedureScene,
  ProcedureView,
  SceneState,
  SceneTransition,
  Size,
  StateView,
  TransitionView,
} from './types.ts';

/** Sizes of the three kinds of words in pixels; a line is this much higher than its letters. */
const NAME = 16;
const EVENT = 15;
const MARK = 14;
const LINE = 1.3;
/** Room inside a frame, between frames, for a lane, and for an arrowhead. */
const PAD = 8;
const GAP = 14;
const LANE = 13;
const HEAD = 12;
/** The mark before a transition. */
const BULLET = 16;
/** How far a layer stands to the right of the one before, and how far the last may. */
const INDENT = 14;
const MOST_INDENT = 70;

/**
 * The diagram of a procedure: its states as frames from the start at the top to the ends, each with what may be done
 * there, and arrows beside them that lead from a step to the state it brings about. Everything is as wide as the room;
 * the height is what the words need.
 */
export function layoutProcedure(view: ProcedureView, size: Size, measure: MeasureText): ProcedureScene {
  const lanes = lanesOf(view);
  const gutter = HEAD + (Math.max(-1, ...lanes.values()) + 1) * LANE;
  const right = size.width - gutter;
  const frames = framesOf(view, right, measure);
  const heads = new Map(frames.map(({ state }) => [state.state, state.y + state.head / 2]));
  const leaving = (id: string) => frames.find(({ state }) => state.state === id)?.rows ?? [];
  const states = frames.map(({ state }) => state);
  const transitions = frames.flatMap(({ rows }) => rows).map((row) => withArrow(row, right, heads, lanes));
  const last = states.at(-1);
  return {
    id: 'procedure',
    width: size.width,
    height: round(last === undefined ? 0 : last.y + last.height + 2),
    states: Object.fromEntries(states.map((state) => [state.id, state])),
    transitions: Object.fromEntries(transitions.map((transition) => [transition.id, transition])),
    order: states.flatMap(({ id, state }) => [id, ...leaving(state).map((row) => row.id)]),
    now: view.now === null ? null : `state:${view.now}`,
  };
}

type Row = Omit<SceneTransition, 'points'>;
type Frame = { readonly state: SceneState; readonly rows: readonly Row[] };

function framesOf(view: ProcedureView, right: number, measure: MeasureText): readonly Frame[] {
  const deepest = Math.max(1, ...view.states.map(({ layer }) => layer));
  const indent = Math.min(INDENT, Math.floor(MOST_INDENT / deepest));
  let y = 2;
  return view.states.map((state) => {
    const rows = view.transitions.filter(({ from }) => from === state.id);
    const frame = frameOf(state, rows, { x: 2 + state.layer * indent, y, right }, measure);
    y = frame.state.y + frame.state.height + GAP;
    return frame;
  });
}

type At = { readonly x: number; readonly y: number; readonly right: number };

function frameOf(state: StateView, leaving: readonly TransitionView[], at: At, measure: MeasureText): Frame {
  const width = at.right - at.x;
  const label = block(state.text, NAME, true, { x: at.x + PAD + 2, y: at.y + PAD, room: width - 2 * PAD - 4 }, measure);
  const head = label.height + 2 * PAD;
  let y = at.y + head;
  const rows = leaving.map((transition) => {
    const row = rowOf(transition, { ...at, y }, measure);
    y += row.height;
    return row;
  });
  return {
    state: {
      id: `state:${state.id}`,
      state: state.id,
      x: round(at.x),
      y: round(at.y),
      width: round(width),
      height: round(y - at.y),
      head: round(head),
      layer: state.layer,
      kind: state.kind,
      role: state.role,
      label: { size: NAME, lines: label.lines },
    },
    rows,
  };
}

function rowOf(transition: TransitionView, { x, y, right }: At, measure: MeasureText): Row {
  const from = x + PAD + BULLET;
  const room = right - from - PAD;
  // As wide as the heavy letters of what was done need.
  const label = block(transition.text, EVENT, true, { x: from, y: y + 5, room }, measure);
  const words = transition.marks.join(' · ');
  const marks = block(words, MARK, false, { x: from, y: y + 5 + label.height, room }, measure);
  return {
    id: `transition:${transition.id}`,
    transition: transition.id,
    from: transition.from,
    to: transition.to,
    x: round(x),
    y: round(y),
    width: round(right - x),
    height: round(Math.max(26, label.height + marks.height + 10)),
    role: transition.role,
    gap: transition.gap,
    label: { size: EVENT, lines: label.lines },
    marks: { size: MARK, lines: marks.lines },
  };
}

type Room = { readonly x: number; readonly y: number; readonly room: number };

function block(
  text: string,
  size: number,
  bold: boolean,
  { x, y, room }: Room,
  measure: MeasureText,
): { readonly lines: readonly SceneText[]; readonly height: number } {
  const lines = fillLines(text, room, (part) => measure(part, size, bold));
  return {
    lines: lines.map((line, index) => ({
      text: line,
      x: round(x),
      y: round(y + size * (index * LINE + 1)),
    })),
    height: Math.ceil(lines.length * size * LINE),
  };
}

/** One lane for each state that something leads to; measured in frames, because lanes decide how wide the frames are. */
function lanesOf({ states, transitions }: ProcedureView): ReadonlyMap<string, number> {
  const places = new Map(states.map(({ id }, index) => [id, index]));
  const stretches = states.flatMap(({ id }) => {
    const ends = transitions.filter(({ to }) => to === id).map(({ from }) => (places.get(from) ?? 0) + 0.5);
    if (ends.length === 0) return [];
    const here = places.get(id) ?? 0;
    return [{ id, from: Math.min(here, ...ends), to: Math.max(here, ...ends) }];
  });
  return lanesFor(stretches, 0.3);
}

function withArrow(
  row: Row,
  right: number,
  heads: ReadonlyMap<string, number>,
  lanes: ReadonlyMap<string, number>,
): SceneTransition {
  const y = round(row.y + row.height / 2);
  const lane = round(right + HEAD + (lanes.get(row.to) ?? 0) * LANE + LANE / 2);
  const target = round(heads.get(row.to) ?? y);
  return {
    ...row,
    points: [
      [round(right), y],
      [lane, y],
      [lane, target],
      [round(right), target],
    ],
  };
}
