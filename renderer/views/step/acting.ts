import type { Constitution } from '../../../model/constitution/types.ts';
import { valueOf } from '../../../model/json.ts';
import type { Procedure } from '../../../model/procedures/types.ts';
import type { StepAnswer } from '../../../model/scenario/types.ts';
import type { Place } from '../../../model/vocabulary.ts';
import type { StepWords } from '../../i18n/step/words.ts';
import type { ActView } from '../../scene/act/types.ts';
import type { Story } from '../../store/stepping/story.ts';
import type { Column } from './use-story.ts';
import { subjectName } from './words/name-words.ts';

/** Who acts at a step in one order and on whom; null where nobody does. The answer says whether a power joins them. */
export function actView(
  { step }: Story,
  { shown: { order }, orders }: Column,
  answer: StepAnswer | undefined,
  words: StepWords,
): ActView | null {
  const [first, ...others] = actorsAt(step, order).flatMap((id) => standing(id, orders, words));
  if (step === null || first === undefined) return null;
  const [to = null] = step.act === undefined ? [] : standing(step.act.object, orders, words);
  return { from: first, to, beside: others, link: restsOnPower(answer) ? 'power' : 'attempt' };
}

function actorsAt(step: Story['step'], order: Constitution): readonly string[] {
  if (step?.act !== undefined) return [step.act.actor];
  const { event } = step ?? {};
  if (event === undefined) return [];
  if (event.by !== undefined) return [event.by];
  const transitions = Object.entries(valueOf<Procedure>(order.procedures, event.procedure)?.transitions ?? {});
  return transitions.find(([id, { does }]) => id === event.does || does === event.does)?.[1].by ?? [];
}

function restsOnPower(answer: StepAnswer | undefined): boolean {
  if (answer?.kind !== 'verdict') return false;
  const { grounds, defeated } = answer.verdict;
  return [...grounds, ...defeated.map(({ ground }) => ground)].some(({ basis }) => basis.kind === 'power');
}

/** Where an institution stands on the ring, by the first of the orders that knows it; a matter stands nowhere. */
function standing(
  id: string,
  orders: readonly Constitution[],
  words: StepWords,
): readonly { readonly place: Place; readonly name: string }[] {
  for (const { institutions } of orders) {
    const found = valueOf<Constitution['institutions'][keyof Constitution['institutions']]>(institutions, id);
    if (found !== undefined) return [{ place: found.place, name: subjectName(id, orders, words) }];
  }
  return [];
}
