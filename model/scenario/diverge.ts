import type { Constitution } from '../constitution/types.ts';
import { entriesOf, same, valueOf } from '../json.ts';
import type { Procedure } from '../procedures/types.ts';
import type { ScenarioStep, StepAnswer, StepRun } from './types.ts';

/** Whether two orders answer a step alike: the same verdict, or a procedure that now stands at the same point. */
export function alike(
  step: ScenarioStep,
  one: StepAnswer,
  other: StepAnswer,
  orders: readonly [Constitution, Constitution],
): boolean {
  if (one.kind === 'verdict' && other.kind === 'verdict') return one.verdict.status === other.verdict.status;
  if (one.kind === 'moved' && other.kind === 'moved') {
    const [a, b] = orders.map((order) => valueOf<Procedure>(order.procedures, step.event?.procedure ?? ''));
    return samePoint(one.run.state, a, other.run.state, b);
  }
  return one.kind === other.kind;
}

/** The first step at which the orders part; undefined where they never do. */
export function firstDivergence(runs: readonly StepRun[]): StepRun | undefined {
  return runs.find(({ diverges }) => diverges);
}

/** Whether two tables stand at one point: a state of the same name, or one of the same kind from which the same is open. */
function samePoint(one: string, a: Procedure | undefined, other: string, b: Procedure | undefined): boolean {
  if (one === other) return true;
  if (a === undefined || b === undefined) return false;
  return valueOf(a.states, one)?.kind === valueOf(b.states, other)?.kind && same(openAt(a, one), openAt(b, other));
}

/** What may be done at a state; nothing at a final one, so two final states of different names are never one point. */
function openAt(procedure: Procedure, state: string): readonly string[] {
  const open = entriesOf(procedure.transitions).flatMap(([id, { from }]) => (from === state ? [id] : []));
  return open.length === 0 ? [state] : open.sort();
}
