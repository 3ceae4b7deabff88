import type { ReactNode } from 'react';
import {
  choosePicture,
  jumpToDivergence,
  reveal,
  stepBack,
  stepForward,
  toggleWhy,
} from '../../store/stepping/commands.ts';
import { dispatch, useApp } from '../../store/store.ts';
import { Icon } from '../../ui/icon.tsx';
import { pictureOf, picturesFor } from './picture.ts';
import { useStepWords } from '../../i18n/step/use-step-words.ts';
import type { Telling } from './use-story.ts';

/** What the teacher presses: back, the divergence, what stands below the answers, the answer or the next step. */
export function NavBar({ telling, hidden }: { readonly telling: Telling; readonly hidden: boolean }): ReactNode {
  const { s } = useStepWords();
  const { story } = telling;
  const atEnd = story.walk.at >= story.steps.length;
  return (
    <div className="story-nav" role="group" aria-label={s('nav.label')}>
      <button type="button" className="button" disabled={story.walk.at === 0} onClick={() => dispatch(stepBack())}>
        <Icon name="back" />
        {s('nav.back')} <kbd>←</kbd>
      </button>
      <button type="button" className="button" onClick={() => dispatch(jumpToDivergence())}>
        {s('nav.diverge')} <kbd>D</kbd>
      </button>
      <span className="story-between" />
      <Below telling={telling} hidden={hidden} />
      {hidden ? (
        <button type="button" className="button button-main" onClick={() => dispatch(reveal())}>
          {s('nav.show')} <kbd>→</kbd>
        </button>
      ) : (
        <button type="button" className="button button-main" disabled={atEnd} onClick={() => dispatch(stepForward())}>
          {s('nav.next')} <kbd>→</kbd>
        </button>
      )}
    </div>
  );
}

/** What stands below the answers: who acts, the procedure, the reasons. */
function Below({ telling, hidden }: { readonly telling: Telling; readonly hidden: boolean }): ReactNode {
  const { s } = useStepWords();
  const stepping = useApp((state) => state.view.stepping);
  const picture = pictureOf(stepping, telling.story);
  const why = stepping.why && !hidden;
  return (
    <div className="segmented" role="group" aria-label={s('picture.group')}>
      {picturesFor(telling.story.steps).map((value) => (
        <button
          key={value}
          type="button"
          className="segment"
          aria-pressed={!why && value === picture}
          onClick={() => dispatch(choosePicture(value))}
        >
          {s(`picture.${value}`)}
        </button>
      ))}
      <button
        type="button"
        className="segment"
        aria-pressed={why}
        disabled={hidden || telling.run === null}
        onClick={() => dispatch(toggleWhy())}
      >
        {s('nav.why')} <kbd>W</kbd>
      </button>
    </div>
  );
}
