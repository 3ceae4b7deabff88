import type { Command } from '../commands.ts';
import { sameWork, withWork, workOf } from './work.ts';
import { placeOfChange } from './place.ts';
import { NO_HISTORY, type State } from '../state.ts';

/** So many changes are kept; the oldest is let go first. */
export const MOST_CHANGES = 200;
/** So many ways that were left are kept. */
export const MOST_LINES = 5;

/** The state after a command with the change, if any, in its history. Commands that move in the history are no change. */
export function recorded(before: State, after: State): State {
  if (after === before || after.history !== before.history || sameWork(before, after)) return after;
  const { past, future, place: last, lines } = before.history;
  const place = placeOfChange(before, after);
  if (place !== null && place === last && future.length === 0) return after;
  const present = workOf(before);
  const kept = future.length === 0 ? lines : [...lines, { past, present, future }].slice(-MOST_LINES);
  const history = { past: [...past, present].slice(-MOST_CHANGES), future: [], place, lines: kept, said: null };
  return { ...after, history };
}

/** Takes the last change back; the same state where there is none. */
export function undo(): Command {
  return (state) => moved(state, -1);
}

/** Does the change again that was undone last. */
export function redo(): Command {
  return (state) => moved(state, 1);
}

/** So many changes back or forth at once, as far as there are any. */
export function travel(by: number): Command {
  return (state) => moved(state, by);
}

/** Turns to a way that was left; the present one is left in its place. */
export function turnTo(index: number): Command {
  return (state) => {
    const { past, future, lines } = state.history;
    const line = lines[index];
    if (line === undefined) return state;
    const left = { past, present: workOf(state), future };
    const history = { ...NO_HISTORY, past: line.past, future: line.future, lines: lines.with(index, left) };
    return { ...withWork(state, line.present), history };
  };
}

function moved(state: State, by: number): State {
  const { past, future, lines } = state.history;
  const at = Math.max(0, Math.min(past.length + by, past.length + future.length));
  const all = [...past, workOf(state), ...future];
  const target = all[at];
  if (at === past.length || target === undefined) return state;
  const said = { way: by < 0 ? 'undone' : 'redone', from: workOf(state), to: target } as const;
  const history = { past: all.slice(0, at), future: all.slice(at + 1), place: null, lines, said };
  return { ...withWork(state, target), history };
}
