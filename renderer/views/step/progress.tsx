import type { ReactNode } from 'react';
import { stepTo } from '../../store/stepping/commands.ts';
import { isHidden } from '../../store/stepping/story.ts';
import { dispatch, useApp } from '../../store/store.ts';
import { useStepWords } from '../../i18n/step/use-step-words.ts';
import type { Telling } from './use-story.ts';

/** The steps of the way, where one stands, and where the orders parted as far as one has seen. */
export function Progress({ telling: { story, runs } }: { readonly telling: Telling }): ReactNode {
  const { s, t } = useStepWords();
  const { steps, walk } = story;
  const predicts = useApp((state) => state.view.stepping.predicts);
  return (
    <ol className="progress" aria-label={s('progress.label')}>
      {[null, ...steps].map((step, at) => {
        const parts = at > 0 && at <= walk.seen && runs[at - 1]?.diverges === true && !isHidden(story, predicts, at);
        const name = at === 0 ? s('story.opening') : s('progress.step', { n: at });
        const spoken = parts ? `${name}${t('cite.separator')}${s('progress.parts')}` : name;
        return (
          <li key={step?.id ?? ''} className="progress-item">
            <button
              type="button"
              className={`progress-dot${at <= walk.seen ? ' seen' : ''}${parts ? ' parting' : ''}`}
              aria-current={at === walk.at ? 'step' : undefined}
              aria-label={spoken}
              title={spoken}
              onClick={() => dispatch(stepTo(at))}
            >
              {at === 0 ? '•' : at}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
