import { evaluate, type Act } from '../actions/index.ts';
import type { Counterparts } from '../constitution/index.ts';
import type { Constitution } from '../constitution/types.ts';
import { entriesOf, isKeyOf, valueOf } from '../json.ts';
import { advance, start } from '../procedures/index.ts';
import type { Procedure, Run, Votes } from '../procedures/types.ts';
import { refuse, success, type Refusal, type Result } from '../refusals.ts';
import { VERBS, type InstitutionId, type MatterId, type PowerId } from '../vocabulary.ts';
import type { OrderState, ScenarioAct, ScenarioEvent, ScenarioStep, StepAnswer } from './types.ts';

/** How one order answers a step: `all` are the orders whose names a scenario may use, `order` is among them. */
export function answerTo(
  all: readonly Constitution[],
  order: Constitution,
  step: ScenarioStep,
  state: OrderState,
  counterparts: Counterparts,
): StepAnswer {
  if (step.act !== undefined) {
    const act = actOf(all, step.act, state.day);
    if (!act.ok) return { kind: 'refused', refusal: act.error, run: null };
    return { kind: 'verdict', verdict: evaluate(order, act.value, state.facts, counterparts) };
  }
  return step.event === undefined ? { kind: 'told' } : answerToEvent(order, step.event, state, counterparts);
}

function answerToEvent(
  order: Constitution,
  { procedure: id, does, by, votes = {} }: ScenarioEvent,
  { day, facts, runs }: OrderState,
  counterparts: Counterparts,
): StepAnswer {
  const procedure = valueOf<Procedure>(order.procedures, id);
  if (procedure === undefined) {
    return { kind: 'refused', refusal: refusal('no-such-procedure', ['event', 'procedure'], id), run: null };
  }
  const run = underWay(procedure, runs[id], does) ?? start(procedure, day);
  const actor = by === undefined ? undefined : counterparts(order, by);
  if (by !== undefined && actor === undefined) {
    return { kind: 'refused', refusal: refusal('unknown-name', ['event', 'by'], by), run };
  }
  const cast = votesIn(order, votes, counterparts);
  const event = { does, day, votes: cast, ...(actor === undefined ? {} : { by: actor }) };
  const advanced = advance(order, procedure, run, event, facts);
  if (!advanced.ok) return { kind: 'refused', refusal: advanced.error, run };
  const done = advanced.value.history.at(-1);
  if (done === undefined) throw new Error('A run that advanced has a history.');
  return { kind: 'moved', transition: done.transition, run: advanced.value };
}

/** The run to go on with; one that ended gives way to a new one as soon as something is done that begins it. */
function underWay(procedure: Procedure, run: Run | undefined, does: string): Run | undefined {
  if (run === undefined || procedure.states[run.state]?.kind !== 'final') return run;
  const begins = entriesOf(procedure.transitions).some(
    ([id, { from, does: event = id }]) => event === does && procedure.states[from]?.kind === 'start',
  );
  return begins ? undefined : run;
}

/** Votes under the names of the bodies of this order; a house that it does not have casts none. */
function votesIn(order: Constitution, votes: Votes, counterparts: Counterparts): Votes {
  return Object.fromEntries(
    entriesOf(votes).flatMap(([body, cast]) => {
      const here = counterparts(order, body);
      return here === undefined ? [] : [[here, cast] as const];
    }),
  );
}

/** The act in names that at least one of the orders knows. */
function actOf(all: readonly Constitution[], act: ScenarioAct, day: string): Result<Act, Refusal> {
  const actor = institutionIn(all, act.actor);
  const object = institutionIn(all, act.object) ?? matterIn(all, act.object);
  const verb = VERBS.find((known) => known === act.verb);
  const power = act.as === undefined ? undefined : powerIn(all, act.as);
  if (actor === undefined) return refuse('unknown-name', ['act', 'actor'], act.actor);
  if (verb === undefined) return refuse('unknown-name', ['act', 'verb'], act.verb);
  if (object === undefined) return refuse('unknown-name', ['act', 'object'], act.object);
  if (act.as !== undefined && power === undefined) return refuse('unknown-name', ['act', 'as'], act.as);
  return success({ actor, verb, object, day, ...(power === undefined ? {} : { as: power }) });
}

function institutionIn(all: readonly Constitution[], text: string): InstitutionId | undefined {
  for (const { institutions } of all) if (isKeyOf(institutions, text)) return text;
  return undefined;
}

function matterIn(all: readonly Constitution[], text: string): MatterId | undefined {
  for (const { matters } of all) if (isKeyOf(matters, text)) return text;
  return undefined;
}

function powerIn(all: readonly Constitution[], text: string): PowerId | undefined {
  for (const { powers } of all) if (isKeyOf(powers, text)) return text;
  return undefined;
}

function refusal(code: Refusal['code'], at: readonly string[], detail: string): Refusal {
  return { code, at, detail };
}
