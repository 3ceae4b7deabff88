import { valueOf } from '../../../model/json.ts';
import { possible, type Procedure, start } from '../../../model/procedures/index.ts';
import type { StepAnswer } from '../../../model/scenario/types.ts';
import type { StepWords } from '../../i18n/step/words.ts';
import type { Column, Telling } from './use-story.ts';
import { sentence } from '../detail/power-words.ts';

/** One thing that a class can say before the answer shows. */
export type Choice = { readonly id: string; readonly text: string };

const VERDICTS = ['permitted', 'barred', 'conditional', 'unknown'] as const;
const STAYS = 'stays';

/** What the class can say of one order: a verdict, or where the procedure can go from where it stands. */
export function choicesFor({ story, runs }: Telling, column: Column, words: StepWords): readonly Choice[] {
  const { scenario, step, walk } = story;
  if (step?.event === undefined) return VERDICTS.map((id) => ({ id, text: words.s(`verdict.${id}`) }));
  const stays = { id: STAYS, text: words.s('guess.stays') };
  const procedure = valueOf<Procedure>(column.shown.order.procedures, step.event.procedure);
  if (procedure === undefined) return [stays];
  const before = runs[walk.at - 2]?.states[column.shown.point]?.runs[step.event.procedure];
  const goes = before === undefined ? [] : possible(procedure, before.state);
  const from = goes.length > 0 ? goes : possible(procedure, start(procedure, scenario.start.day).state);
  const goals = [...new Set(from.map(([, { to }]) => to))].map((id) => ({
    id,
    text: sentence(words.of(procedure.states[id]?.meaning ?? NOTHING)),
  }));
  return [...goals, stays];
}

const NOTHING = { kk: '', ru: '', en: '' };

/** The choice that an answer proves right. */
export function choiceOf(answer: StepAnswer): string {
  switch (answer.kind) {
    case 'verdict':
      return answer.verdict.status;
    case 'moved':
      return answer.run.state;
    case 'refused':
    case 'told':
      return STAYS;
  }
}
