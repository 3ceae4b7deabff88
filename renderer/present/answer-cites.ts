import type { Constitution } from '../../model/constitution/types.ts';
import { valueOf } from '../../model/json.ts';
import type { Procedure } from '../../model/procedures/types.ts';
import type { ScenarioStep, StepAnswer } from '../../model/scenario/types.ts';
import type { AnyCitation } from '../i18n/citations.ts';

/** The articles of an answer: of the strongest ground of a verdict, or of the step that a procedure took. */
export function answerCites(answer: StepAnswer, step: ScenarioStep, order: Constitution): readonly AnyCitation[] {
  switch (answer.kind) {
    case 'verdict':
      return answer.verdict.grounds[0]?.cites ?? [];
    case 'moved': {
      const procedure = valueOf<Procedure>(order.procedures, step.event?.procedure ?? '');
      return procedure?.transitions[answer.transition]?.cites ?? [];
    }
    case 'refused':
    case 'told':
      return [];
  }
}
