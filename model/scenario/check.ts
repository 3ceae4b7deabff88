import type { Constitution } from '../constitution/types.ts';
import { isKeyOf } from '../json.ts';
import { circular } from '../constitution/circular.ts';
import { eventsOf } from '../procedures/index.ts';
import type { Fault, FaultCode } from '../refusals.ts';
import { VERBS } from '../vocabulary.ts';
import type { Scenario, ScenarioAct, ScenarioEvent, ScenarioStep } from './types.ts';
import { successorsOf } from './walk.ts';

type At = readonly string[];

/** What a scenario may name: the orders that exist by name, and their contents together. */
export type World = {
  /** Whether an order can be had under this name: an edition or a day. */
  readonly isOrder: (name: string) => boolean;
  readonly orders: readonly Constitution[];
  /** The fault of a fact, if it has one: an unknown name, or a value of another kind. */
  readonly factFault: (name: string, value: unknown) => FaultCode | undefined;
};

/**
 * Every fault of a scenario that its shape alone does not show: names that no order knows, steps that lead nowhere, in a
 * circle or back in time, questions about nothing.
 */
export function faultsOfScenario(scenario: Scenario, world: World): readonly Fault[] {
  return [
    ...scenario.orders.flatMap((name, index) =>
      world.isOrder(name) ? [] : [fault('unknown-order', ['orders', `${index}`], name)],
    ),
    ...factFaults(scenario.start.facts, ['start', 'facts'], world),
    ...scenario.steps.flatMap((step, index) => stepFaults(step, ['steps', `${index}`], world)),
    ...storyFaults(scenario),
    ...dayFaults(scenario),
  ];
}

function fault(code: FaultCode, at: At, detail?: string): Fault {
  return detail === undefined ? { code, at } : { code, at, detail };
}

function stepFaults(step: ScenarioStep, at: At, world: World): readonly Fault[] {
  const { act, event } = step;
  return [
    ...(act !== undefined && event !== undefined ? [fault('act-and-event', at)] : []),
    ...(act === undefined && event === undefined && step.asks !== undefined
      ? [fault('nothing-to-ask', [...at, 'asks'])]
      : []),
    ...(act === undefined && event === undefined && step.brings !== undefined
      ? [fault('nothing-brings-it', [...at, 'brings'])]
      : []),
    ...factFaults(step.facts ?? {}, [...at, 'facts'], world),
    ...factFaults(step.brings ?? {}, [...at, 'brings'], world),
    ...(act === undefined ? [] : actFaults(act, [...at, 'act'], world)),
    ...(event === undefined ? [] : eventFaults(event, [...at, 'event'], world)),
  ];
}

function factFaults(facts: Scenario['start']['facts'], at: At, { factFault }: World): readonly Fault[] {
  return Object.entries(facts).flatMap(([name, value]) => {
    const code = factFault(name, value);
    return code === undefined ? [] : [fault(code, [...at, name], code === 'wrong-fact' ? String(value) : name)];
  });
}

function actFaults({ actor, verb, object, as }: ScenarioAct, at: At, { orders }: World): readonly Fault[] {
  const isInstitution = (id: string) => orders.some(({ institutions }) => isKeyOf(institutions, id));
  const isMatter = (id: string) => orders.some(({ matters }) => isKeyOf(matters, id));
  return [
    ...(isInstitution(actor) ? [] : [fault('unknown-institution', [...at, 'actor'], actor)]),
    ...(VERBS.some((known) => known === verb) ? [] : [fault('unknown-word', [...at, 'verb'], verb)]),
    ...(isInstitution(object) || isMatter(object) ? [] : [fault('unknown-object', [...at, 'object'], object)]),
    ...(as === undefined || orders.some(({ powers }) => isKeyOf(powers, as))
      ? []
      : [fault('unknown-power', [...at, 'as'], as)]),
  ];
}

function eventFaults({ procedure, does, by, votes = {} }: ScenarioEvent, at: At, { orders }: World): readonly Fault[] {
  const isInstitution = (id: string) => orders.some(({ institutions }) => isKeyOf(institutions, id));
  const tables = orders.flatMap(({ procedures }) => (isKeyOf(procedures, procedure) ? [procedures[procedure]] : []));
  if (tables.length === 0) return [fault('unknown-procedure', [...at, 'procedure'], procedure)];
  return [
    ...(tables.some((table) => table !== undefined && eventsOf(table).has(does))
      ? []
      : [fault('unknown-event', [...at, 'does'], does)]),
    ...(by === undefined || isInstitution(by) ? [] : [fault('unknown-institution', [...at, 'by'], by)]),
    ...Object.keys(votes).flatMap((body) =>
      isInstitution(body) ? [] : [fault('unknown-institution', [...at, 'votes', body], body)],
    ),
  ];
}

/** Steps whose names are taken, that lead to none, that come back to themselves, or that no way leads to. */
function storyFaults(scenario: Scenario): readonly Fault[] {
  const { steps } = scenario;
  const ids = steps.map(({ id }) => id);
  const place = (id: string) => ['steps', `${ids.indexOf(id)}`];
  const twice = ids.flatMap((id, index) =>
    ids.indexOf(id) === index ? [] : [fault('duplicate-step', ['steps', `${index}`, 'id'], id)],
  );
  const dangling = steps.flatMap((step, index) => danglingFrom(step, ['steps', `${index}`], ids));
  if (twice.length > 0 || dangling.length > 0) return [...twice, ...dangling];
  const onwards = (id: string) => successorsOf(scenario, ids.indexOf(id));
  const circles = circular(ids, onwards).map((id) => fault('circular', place(id), id));
  if (circles.length > 0) return circles;
  const reached = new Set(ids.slice(0, 1));
  for (const id of reached) for (const next of onwards(id)) reached.add(next);
  return ids.flatMap((id) => (reached.has(id) ? [] : [fault('unreachable-step', place(id), id)]));
}

function danglingFrom(step: ScenarioStep, at: At, ids: readonly string[]): readonly Fault[] {
  const { next, branches = [] } = step;
  return [
    ...(next === undefined || next === null || ids.includes(next)
      ? []
      : [fault('unknown-step', [...at, 'next'], next)]),
    ...branches.flatMap(({ to }, index) =>
      ids.includes(to) ? [] : [fault('unknown-step', [...at, 'branches', `${index}`, 'to'], to)],
    ),
  ];
}

/** Days that run back along some way of the story; without a day of its own a step keeps that of the step before. */
function dayFaults(scenario: Scenario): readonly Fault[] {
  const { steps, start } = scenario;
  const latest = new Map<string, string>();
  const faults = new Map<string, Fault>();
  const ids = steps.map(({ id }) => id);
  const open: (readonly [string, string])[] = ids[0] === undefined ? [] : [[ids[0], start.day]];
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    const [id, before] = entry;
    const known = latest.get(id);
    if (known !== undefined && known >= before) continue;
    latest.set(id, before);
    const index = ids.indexOf(id);
    const day = steps[index]?.day ?? before;
    if (day < before) faults.set(id, fault('back-in-time', ['steps', `${index}`, 'day'], day));
    else for (const next of successorsOf(scenario, index)) open.push([next, day]);
  }
  return [...faults.values()];
}
