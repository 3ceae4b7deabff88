import type { ReactNode } from 'react';
import { takeWay } from '../../store/stepping/commands.ts';
import { dispatch } from '../../store/store.ts';
import { ToldText } from './told-text.tsx';
import { useStepWords } from '../../i18n/step/use-step-words.ts';
import type { Telling } from './use-story.ts';

/** The branches of a step, each with its key; and the way straight on, where a branch was taken before. */
export function Ways({ telling: { story } }: { readonly telling: Telling }): ReactNode {
  const { s } = useStepWords();
  const { step, walk } = story;
  const branches = step?.branches ?? [];
  if (step === null || branches.length === 0) return null;
  const taken = walk.choices[step.id];
  return (
    <div className="story-ways" role="group" aria-label={s('ways.label')}>
      <span className="story-ways-label">{s('ways.label')}</span>
      <div className="story-ways-list">
        {branches.map(({ title, to }, index) => (
          <button
            key={to}
            type="button"
            className="button story-way"
            aria-pressed={taken === to}
            onClick={() => dispatch(takeWay(index))}
          >
            <kbd>{index + 1}</kbd>
            <span>
              <ToldText text={title} note={false} />
            </span>
          </button>
        ))}
        {taken !== undefined && step.next !== null && (
          <button type="button" className="button story-way" onClick={() => dispatch(takeWay(null))}>
            <kbd>0</kbd>
            {s('ways.straight')}
          </button>
        )}
      </div>
    </div>
  );
}
