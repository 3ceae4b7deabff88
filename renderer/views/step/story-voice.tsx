import type { ReactNode } from 'react';
import { told } from '../../../model/scenario/told.ts';
import { LiveRegion } from '../../ui/live-region.tsx';
import { orderName } from '../compare/summary.ts';
import { useStepWords } from '../../i18n/step/use-step-words.ts';
import type { Telling } from './use-story.ts';
import { stateWords, toneOf, toneWords } from './words/answer-words.ts';

/** Says what happened: the answers first, once they show, then the step. */
export function StoryVoice({ telling, hidden }: { readonly telling: Telling; readonly hidden: boolean }): ReactNode {
  const words = useStepWords();
  const { story, run, columns } = telling;
  const { step, scenario } = story;
  const text = told(step === null ? scenario.story : step.text, words.language).text;
  if (hidden || run === null || step === null) return <LiveRegion message={text} />;
  const answers = columns.flatMap(({ shown }) => {
    const answer = run.answers[shown.point];
    if (answer === undefined || answer.kind === 'told') return [];
    const word = toneWords(toneOf(answer, step, shown.order), words);
    const state = stateWords(answer, step, shown.order, words);
    const said = state === null ? word : `${word}: ${state}`;
    return [words.s('live.answer', { order: orderName(shown, words), answer: said })];
  });
  const parts = run.diverges ? [words.s('answer.parts')] : [];
  return <LiveRegion message={[...parts, ...answers, text].join(' ')} />;
}
