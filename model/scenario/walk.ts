import type { Scenario, ScenarioStep } from './types.ts';

/** The branch that was taken at a step, by the ids of both; where none was, the story goes straight on. */
export type Choices = Readonly<Record<string, string>>;

/** The steps as they are told under the given choices, from the first to where the story ends. */
export function walk(scenario: Scenario, choices: Choices = {}): readonly ScenarioStep[] {
  const byId = new Map(scenario.steps.map((step, index) => [step.id, index]));
  const told: ScenarioStep[] = [];
  const seen = new Set<number>();
  let index: number | undefined = 0;
  while (index !== undefined && !seen.has(index)) {
    seen.add(index);
    const step: ScenarioStep | undefined = scenario.steps[index];
    if (step === undefined) break;
    told.push(step);
    index = after(step, index, choices, byId);
  }
  return told;
}

/** Where the story may go from a step: straight on, or into one of its branches. */
export function successorsOf(scenario: Scenario, index: number): readonly string[] {
  const step = scenario.steps[index];
  if (step === undefined) return [];
  const onwards = step.next === undefined ? scenario.steps[index + 1]?.id : step.next;
  const branches = (step.branches ?? []).map(({ to }) => to);
  return onwards === undefined || onwards === null ? branches : [onwards, ...branches];
}

function after(
  step: ScenarioStep,
  index: number,
  choices: Choices,
  byId: ReadonlyMap<string, number>,
): number | undefined {
  const chosen = step.branches?.find(({ to }) => to === choices[step.id]);
  if (chosen !== undefined) return byId.get(chosen.to);
  if (step.next === undefined) return index + 1;
  return step.next === null ? undefined : byId.get(step.next);
}
