import { missingIn, weigh } from '../conditions/index.ts';
import type { Facts } from '../conditions/types.ts';
import type { Constitution } from '../constitution/types.ts';
import { entriesOf, isKeyOf } from '../json.ts';
import { isDay } from '../law/dates.ts';
import type { CalendarDate } from '../law/types.ts';
import { refuse, success, type Refusal, type Result } from '../refusals.ts';
import type { StateId, TransitionId } from '../vocabulary.ts';
import { hasRunOut, lastDayOf } from './time.ts';
import type { Done, Procedure, ProcedureEvent, Run, Term, Transition } from './types.ts';
import { count } from './votes.ts';

/** A step with its id. */
type Step = readonly [TransitionId, Transition];
type Refused = ReturnType<typeof refuse>;

/** A run that begins on a day: the procedure stands in the one state to start from. */
export function start({ states }: Procedure, day: CalendarDate): Run {
  const first = entriesOf(states).find(([, { kind }]) => kind === 'start');
  if (first === undefined) throw new Error('A procedure without a start passed the check.');
  return { begun: day, state: first[0], day, history: [] };
}

/** The steps that lead on from a state, in the order of the table. */
export function possible({ transitions }: Procedure, state: StateId): readonly Step[] {
  return entriesOf(transitions)
    .filter(([, { from }]) => from === state)
    .sort(([, a], [, b]) => a.order - b.order);
}

/** The time for every step that leads on from where a run stands and that has a time: what the track shows. */
export function termsOf(procedure: Procedure, run: Run, facts: Facts): readonly Term[] {
  return possible(procedure, run.state).flatMap(([transition, step]) => {
    const { deadline } = step;
    return deadline === undefined ? [] : [{ transition, deadline, last: lastDayOf(step, run, facts) }];
  });
}

/** The events that a procedure knows: the ids of its steps, and what several ways do in common. */
export function eventsOf({ transitions }: Procedure): ReadonlySet<string> {
  return new Set(entriesOf(transitions).flatMap(([id, { does }]) => (does === undefined ? [id] : [id, does])));
}

/**
 * Tries an event in a run. It moves the run by the step that does it from where the run stands, or by one that follows
 * because a time has run out there. Otherwise it refuses, with the id of the step and the reason that comes closest:
 * whose step it is, its time, its condition, its majority, in this order.
 */
export function advance(
  order: Constitution,
  procedure: Procedure,
  run: Run,
  event: ProcedureEvent,
  facts: Facts,
): Result<Run, Refusal> {
  const named = entriesOf(procedure.transitions).filter(([id, { does }]) => id === event.does || does === event.does);
  if (named.length === 0) return refuse('no-such-step', [], event.does);
  if (!isDay(event.day)) return refuse('not-a-date', [], event.day);
  if (event.day < run.day) return refuse('before-last-step', [], run.day);
  const fallen = fallenDue(procedure, run, event.day, facts);
  const open = named.filter(([id, { from }]) => from === run.state || fallen.has(id));
  let closest: { readonly stage: number; readonly refusal: Refused } | null = null;
  for (const step of open) {
    const tried = tryStep(order, step, run, event, facts);
    if (tried.ok) return success(moved(step, run, event.day, tried.late));
    if (closest === null || tried.stage > closest.stage) closest = tried;
  }
  return closest?.refusal ?? refuse('not-from-here', [named[0]?.[0] ?? event.does], run.state);
}

/** The steps that follow, by themselves, because the time for another step from this state has run out. */
function fallenDue(procedure: Procedure, run: Run, day: CalendarDate, facts: Facts): ReadonlySet<TransitionId> {
  const { transitions } = procedure;
  return new Set(
    termsOf(procedure, run, facts).flatMap(({ deadline: { missed }, last }) =>
      isKeyOf(transitions, missed) && hasRunOut(last, day) ? [missed] : [],
    ),
  );
}

type Tried =
  | { readonly ok: true; readonly late: boolean }
  | { readonly ok: false; readonly stage: number; readonly refusal: Refused };

function tryStep(order: Constitution, [id, step]: Step, run: Run, event: ProcedureEvent, facts: Facts): Tried {
  const last = lastDayOf(step, run, facts);
  const reasons = [
    () => wrongHands(step, event, id),
    () => wrongTime([id, step], last, event.day),
    () => conditionUnmet(order, [id, step], event.day, facts),
    () => outvoted(order, [id, step], event, facts),
  ];
  for (const [stage, reason] of reasons.entries()) {
    const refusal = reason();
    if (refusal !== null) return { ok: false, stage, refusal };
  }
  return {
    ok: true,
    late: step.deadline?.earliest !== true && step.deadline?.missed !== id && hasRunOut(last, event.day),
  };
}

function wrongHands({ by }: Transition, event: ProcedureEvent, id: TransitionId): Refused | null {
  return event.by === undefined || by.some((actor) => actor === event.by)
    ? null
    : refuse('not-by-this-institution', [id], by.join(', '));
}

function wrongTime([id, { deadline }]: Step, last: CalendarDate | null, day: CalendarDate): Refused | null {
  if (deadline === undefined || last === null) return null;
  const { earliest, missed } = deadline;
  if (earliest === true) {
    const tooEarly = missed === id ? day <= last : day < last;
    return tooEarly ? refuse('too-early', [id], last) : null;
  }
  const harmless = missed === id || missed === 'none-stated' || missed === 'unread';
  return harmless || day <= last ? null : refuse('too-late', [id], missed === 'closed' ? last : `${last}, ${missed}`);
}

function conditionUnmet(order: Constitution, [id, { when }]: Step, day: CalendarDate, facts: Facts): Refused | null {
  if (when === undefined) return null;
  const trace = weigh(order, when, { day, facts });
  if (trace.truth === null) return refuse('facts-missing', [id], missingIn(trace, facts).join(', '));
  return trace.truth ? null : refuse('condition-fails', [id]);
}

function outvoted(order: Constitution, [id, step]: Step, event: ProcedureEvent, facts: Facts): Refused | null {
  if (step.majority === undefined) return null;
  const acting = event.by === undefined ? step.by : [event.by];
  const counted = count(order, step.majority, acting, { votes: event.votes ?? {}, facts });
  switch (counted.outcome) {
    case 'reached':
      return null;
    case 'unknown':
      return refuse('majority-unknown', [id], counted.of);
    case 'not-reached':
      return refuse('majority-not-reached', [id], `${counted.found}, ${counted.needed}`);
  }
}

function moved([transition, { to }]: Step, run: Run, day: CalendarDate, late: boolean): Run {
  const done: Done = { transition, from: run.state, to, day, ...(late ? { late: true } : {}) };
  return { begun: run.begun, state: to, day, history: [...run.history, done] };
}
