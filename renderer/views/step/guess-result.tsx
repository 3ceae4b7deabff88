import type { ReactNode } from 'react';
import type { StepAnswer } from '../../../model/scenario/types.ts';
import { choiceOf, choicesFor } from './guess-choices.ts';
import { useStepWords } from '../../i18n/step/use-step-words.ts';
import type { Column, Telling } from './use-story.ts';

type Props = { readonly telling: Telling; readonly column: Column; readonly answer: StepAnswer };

/** What the class had said of this order, beside the answer. */
export function GuessResult({ telling, column, answer }: Props): ReactNode {
  const words = useStepWords();
  const { step, walk } = telling.story;
  const said = step === null ? undefined : walk.guesses[step.id];
  const { point } = column.shown;
  const choice = said?.choices[point];
  const hands = Object.entries(said?.hands[point] ?? {}).filter(([, count]) => count > 0);
  if (choice === undefined && hands.length === 0) return null;
  const texts = new Map(choicesFor(telling, column, words).map(({ id, text }) => [id, text]));
  const right = choice === choiceOf(answer);
  return (
    <p className="guess-result">
      {choice !== undefined && (
        <span className={right ? 'guess-right' : 'guess-wrong'}>
          {right ? words.s('guess.right') : words.s('guess.wrong', { choice: texts.get(choice) ?? choice })}
        </span>
      )}
      {hands.map(([id, n]) => (
        <span key={id} className="pill">
          {words.s('guess.counted', { choice: texts.get(id) ?? id, n })}
        </span>
      ))}
    </p>
  );
}
