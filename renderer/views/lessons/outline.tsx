import type { ReactNode } from 'react';
import type { Lesson, LessonItem } from '../../../model/lesson/types.ts';
import { useLessonWords } from '../../i18n/lessons/use-lesson-words.ts';
import { itemKey, type KeyStep } from '../../present/answer-key.ts';
import { goToItem } from '../../store/lessons/commands.ts';
import { dispatch, useApp, store } from '../../store/store.ts';
import { LazyClaims } from '../claims/lazy-claims.tsx';
import { PanelGuard } from '../../ui/panel-guard.tsx';

/** Every part of a lesson in order: question, notes, computed answers; with a button where the lesson is held. */
export function Outline({ lesson }: { readonly lesson: Lesson }): ReactNode {
  const { l, of } = useLessonWords();
  const place = useApp((state) => state.view.lesson);
  const isHeld = place?.id === lesson.id;
  return (
    <ol className="lesson-outline">
      {lesson.items.map((item, index) => (
        <li key={item.id} className="lesson-item" aria-current={isHeld && place.at === index ? 'step' : undefined}>
          <div className="lesson-item-head">
            <h4>{l('lesson.item', { n: index + 1, title: of(item.title) })}</h4>
            <span className="pill">{l('lesson.minutes', { n: item.minutes })}</span>
            {isHeld && (
              <button
                type="button"
                className="button"
                aria-label={l('lesson.showOf', { title: of(item.title) })}
                onClick={() => dispatch(goToItem(index, Date.now()))}
              >
                {l('lesson.show')}
              </button>
            )}
          </div>
          <ItemBody item={item} />
        </li>
      ))}
    </ol>
  );
}

function ItemBody({ item }: { readonly item: LessonItem }): ReactNode {
  const words = useLessonWords();
  const { l, of } = words;
  return (
    <>
      {item.question !== undefined && (
        <p>
          <b>{l('lesson.question')}</b> <span>{of(item.question)}</span>
        </p>
      )}
      <p>
        <b>{l('lesson.notes')}</b> <span>{of(item.notes)}</span>
      </p>
      <LazyClaims items={item.claims ?? []} />
      <details>
        <summary>{l('lesson.key')}</summary>
        <PanelGuard>
          {item.show.screen === 'weigh' ? (
            <p>{l('lesson.weighed')}</p>
          ) : (
            <Key steps={itemKey(store.getState(), item, words)} />
          )}
        </PanelGuard>
      </details>
    </>
  );
}

/** Computed answers, those of a story by its steps. */
function Key({ steps }: { readonly steps: readonly KeyStep[] }): ReactNode {
  const { l } = useLessonWords();
  return (
    <ol className="lesson-key">
      {steps.map(({ n, text, lines }) => (
        <li key={n}>
          {text !== '' && <p className="lesson-key-step">{l('lesson.keyStep', { n, text })}</p>}
          {lines.map(({ of, says }) => (
            <p key={of}>{l('lesson.keyLine', { of, says })}</p>
          ))}
        </li>
      ))}
    </ol>
  );
}
