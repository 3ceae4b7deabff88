import type { Scenario, ScenarioStep } from '../../model/scenario/index.ts';

/** A scenario of the given steps; what a step does not say is short and plain. */
export function storyOf(
  steps: readonly (Partial<ScenarioStep> & Pick<ScenarioStep, 'id'>)[],
  about: Partial<Scenario> = {},
): Scenario {
  return {
    id: 'story',
    title: { en: 'A story' },
    story: { en: 'Something happens.' },
    orders: ['pre-2022', 'post-2022'],
    start: { day: '2022-01-01', facts: {} },
    ...about,
    steps: steps.map((step) => ({ text: { en: `Step ${step.id}.` }, ...step })),
  };
}
