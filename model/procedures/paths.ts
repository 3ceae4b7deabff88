import { entriesOf } from '../json.ts';
import type { StateId, TransitionId } from '../vocabulary.ts';
import { possible } from './advance.ts';
import type { Procedure } from './types.ts';

/** A way through a procedure: the steps, in their order. */
type Path = readonly TransitionId[];

/** Runs through a procedure, counted: those of each length, from one step on, and the ways to an end without a circle. */
type RunCensus = { readonly runs: readonly number[]; readonly paths: number; readonly longest: number };

/**
 * Every simple path from the start to an end, none through one state twice, of at most so many steps (all, if absent), in
 * the order of the table.
 */
export function paths(procedure: Procedure, depth = Number.POSITIVE_INFINITY): readonly Path[] {
  const found: Path[] = [];
  const visited = new Set<StateId>();
  function walk(state: StateId, path: Path): void {
    if (procedure.states[state]?.kind === 'final') found.push(path);
    if (path.length >= depth) return;
    visited.add(state);
    for (const [id, { to }] of possible(procedure, state)) if (!visited.has(to)) walk(to, [...path, id]);
    visited.delete(state);
  }
  for (const [id, { kind }] of entriesOf(procedure.states)) if (kind === 'start') walk(id, []);
  return found;
}

/** Counts the runs of every length up to a depth, whatever facts and votes: any edit of the table shows in a number. */
export function runCensus(procedure: Procedure, depth: number): RunCensus {
  let reached = new Map<StateId, number>();
  for (const [id, { kind }] of entriesOf(procedure.states)) if (kind === 'start') reached.set(id, 1);
  const runs: number[] = [];
  for (let length = 1; length <= depth; length += 1) {
    const next = new Map<StateId, number>();
    for (const [state, ways] of reached) {
      for (const [, { to }] of possible(procedure, state)) next.set(to, (next.get(to) ?? 0) + ways);
    }
    reached = next;
    runs.push([...reached.values()].reduce((total, ways) => total + ways, 0));
  }
  const simple = paths(procedure);
  return { runs, paths: simple.length, longest: Math.max(0, ...simple.map(({ length }) => length)) };
}
