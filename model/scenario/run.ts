import { counterpartsOf, type Counterparts } from '../constitution/index.ts';
import type { Constitution } from '../constitution/types.ts';
import { entriesOf, keysOf } from '../json.ts';
import { alike } from './diverge.ts';
import { answerTo } from './answer.ts';
import type { OrderState, Scenario, ScenarioStep, StepAnswer, StepRun } from './types.ts';
import { walk, type Choices } from './walk.ts';

/** The orders in which a scenario runs, by the name under which their answers are told: an edition or a day. */
export type OrdersByName = Readonly<Record<string, Constitution>>;

/**
 * Runs a scenario in several orders at once, along the branches that were chosen. In each order the state follows its own
 * answers: an act that is not permitted there changes nothing, and the story goes on. Each order is taken as it stands,
 * whatever the day of a step. The same scenario, orders and choices always give the same runs, so that stepping back is
 * showing fewer of them.
 */
export function runScenario(orders: OrdersByName, scenario: Scenario, choices: Choices = {}): readonly StepRun[] {
  const counterparts = counterpartsOf(...Object.values(orders));
  const runs: StepRun[] = [];
  let states = statesAtStart(orders, scenario);
  for (const step of walk(scenario, choices)) {
    const run = runStep(orders, counterparts, states, step);
    states = run.states;
    runs.push(run);
  }
  return runs;
}

/** What is so before the first step, the same in every order. */
function statesAtStart(orders: OrdersByName, { start: { day, facts } }: Scenario): StepRun['states'] {
  return Object.fromEntries(keysOf(orders).map((name) => [name, { day, facts, runs: {} }]));
}

function runStep(
  orders: OrdersByName,
  counterparts: Counterparts,
  states: StepRun['states'],
  step: ScenarioStep,
): StepRun {
  const done = entriesOf(orders).map(([name, order]) => {
    const before = states[name] ?? { day: '', facts: {}, runs: {} };
    const learnt = { ...before, day: step.day ?? before.day, facts: { ...before.facts, ...step.facts } };
    const answer = answerTo(Object.values(orders), order, step, learnt, counterparts);
    return { name, order, answer, state: stateAfter(learnt, step, answer) };
  });
  const [first] = done;
  return {
    step: step.id,
    answers: Object.fromEntries(done.map(({ name, answer }) => [name, answer])),
    states: Object.fromEntries(done.map(({ name, state }) => [name, state])),
    diverges:
      first !== undefined && done.some((one) => !alike(step, first.answer, one.answer, [first.order, one.order])),
  };
}

/** What a lawful act or a step of a procedure leaves behind; anything else leaves the state as it was. */
function stateAfter(state: OrderState, step: ScenarioStep, answer: StepAnswer): OrderState {
  if (answer.kind === 'told' || answer.kind === 'refused') return state;
  if (answer.kind === 'verdict' && answer.verdict.status !== 'permitted') return state;
  const facts = { ...state.facts, ...step.brings };
  if (answer.kind === 'verdict' || step.event === undefined) return { ...state, facts };
  return { ...state, facts, runs: { ...state.runs, [step.event.procedure]: answer.run } };
}
