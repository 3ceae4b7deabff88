import type { SavedWalk } from '../../../model/document/workspace-types.ts';
import type { Scenario, ScenarioStep, StepRun } from '../../../model/scenario/types.ts';
import { walk } from '../../../model/scenario/walk.ts';
import type { Constitution } from '../../../model/constitution/types.ts';
import type { Conduct } from '../conduct.ts';
import type { State } from '../state.ts';
import type { Stepping } from './state.ts';

/** The scenario on the screen, the steps of the way through it, and where one stands; `step` null at the opening. */
export type Story = {
  readonly scenario: Scenario;
  readonly walk: SavedWalk;
  readonly steps: readonly ScenarioStep[];
  readonly step: ScenarioStep | null;
};

/** The story that the state tells; null while none is open. */
export function storyOf({
  conduct,
  stepping,
}: {
  readonly conduct: Conduct | null;
  readonly stepping: Stepping;
}): Story | null {
  const scenario = conduct?.scenarios.find(({ id }) => id === stepping.scenario);
  const here = stepping.walks[stepping.walk];
  if (scenario === undefined || here === undefined) return null;
  const steps = walk(scenario, here.choices);
  return { scenario, walk: here, steps, step: steps[here.at - 1] ?? null };
}

/** The first step of a scenario, as it is told without any choice, that is taken in a procedure: 1 for the first; null: none is. */
export function stepIn(scenario: Scenario, procedure: string): number | null {
  const index = walk(scenario).findIndex(({ event }) => event?.procedure === procedure);
  return index === -1 ? null : index + 1;
}

/** The orders in which the story runs, by point: the two of the app, and a third where it is wanted. */
export function pointsOf({ a, b }: State['orders'], { third }: Stepping): readonly string[] {
  return [...new Set([a, b, ...(third === null ? [] : [third])])];
}

/** Whether the class is to choose before the answer shows: that of the step on the screen, or of the n-th step. */
export function isHidden({ scenario, steps, walk: { at, guesses } }: Story, predicts: boolean, n = at): boolean {
  const step = steps[n - 1];
  if (!predicts || step === undefined || !isAsked(scenario, step)) return false;
  return guesses[step.id]?.shown !== true;
}

/** The step asks the class; a scenario that never says so asks at every act and event. */
function isAsked({ steps }: Scenario, step: ScenarioStep): boolean {
  if (step.act === undefined && step.event === undefined) return false;
  return step.asks !== undefined || steps.every(({ asks }) => asks === undefined);
}

/** The orders of the story by point, as far as the data reach. */
function ordersAt({ at }: Conduct, points: readonly string[]): Readonly<Record<string, Constitution>> {
  return Object.fromEntries(
    points.flatMap((point) => {
      const order = at(point);
      return order.ok ? [[point, order.value]] : [];
    }),
  );
}

const known = new WeakMap<Scenario, Map<string, readonly StepRun[]>>();

/** The runs of every step of the way, computed once for each scenario, way and set of orders. */
export function runsOf(
  conduct: Conduct,
  points: readonly string[],
  { scenario, walk: { choices } }: Story,
): readonly StepRun[] {
  const key = JSON.stringify([points, Object.entries(choices)]);
  const ofScenario = known.get(scenario) ?? new Map<string, readonly StepRun[]>();
  known.set(scenario, ofScenario);
  const runs = ofScenario.get(key) ?? conduct.runScenario(ordersAt(conduct, points), scenario, choices);
  ofScenario.set(key, runs);
  return runs;
}

/** The number of the first step of the way at which the orders part; null where they never do. */
export function divergenceIn(state: State, story: Story): number | null {
  const { conduct, orders, view } = state;
  if (conduct === null) return null;
  const index = runsOf(conduct, pointsOf(orders, view.stepping), story).findIndex(({ diverges }) => diverges);
  return index === -1 ? null : index + 1;
}
