import type { ReactNode } from 'react';
import { NO_GUESS } from '../../store/stepping/state.ts';
import { countHands, guess } from '../../store/stepping/commands.ts';
import { dispatch } from '../../store/store.ts';
import { orderName } from '../compare/summary.ts';
import { choicesFor } from './guess-choices.ts';
import { useStepWords } from '../../i18n/step/use-step-words.ts';
import type { Column, Telling } from './use-story.ts';

/** What the class says of one order, while the answer hides: one choice, and hands counted for each. */
export function Predict({ telling, column }: { readonly telling: Telling; readonly column: Column }): ReactNode {
  const words = useStepWords();
  const { step, walk } = telling.story;
  const { point } = column.shown;
  const said = (step === null ? undefined : walk.guesses[step.id]) ?? NO_GUESS;
  return (
    <fieldset className="predict">
      <legend>
        <span className="visually-hidden">{words.s('guess.label', { order: orderName(column.shown, words) })}</span>
        <span aria-hidden="true">{words.s('answer.hidden')}</span> <span className="hint">{words.s('guess.hint')}</span>
      </legend>
      {choicesFor(telling, column, words).map(({ id, text }) => (
        <div key={id} className="choice">
          <button
            type="button"
            className={step?.event === undefined ? 'button choice-button' : 'button choice-button choice-long'}
            aria-pressed={said.choices[point] === id}
            onClick={() => dispatch(guess(point, id))}
          >
            {text}
          </button>
          <input
            className="field choice-hands"
            type="number"
            inputMode="numeric"
            min={0}
            max={999}
            aria-label={words.s('guess.hands', { choice: text })}
            value={said.hands[point]?.[id] ?? ''}
            onChange={(event) => dispatch(countHands(point, id, event.target.valueAsNumber))}
          />
        </div>
      ))}
    </fieldset>
  );
}
