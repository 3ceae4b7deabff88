import type { ReactNode } from 'react';
import { useLessonWords } from '../../i18n/lessons/use-lesson-words.ts';
import { itemOf, lessonOf } from '../../store/lessons/commands.ts';
import { useApp } from '../../store/store.ts';
import { LiveRegion } from '../../ui/live-region.tsx';
import { Fit } from '../fit.tsx';

/** The question of a part of the lesson, alone, before its picture shows. */
export function AskSlide(): ReactNode {
  const { l, of } = useLessonWords();
  const lesson = useApp(lessonOf);
  const item = useApp(itemOf);
  const at = useApp((state) => state.view.lesson?.at ?? 0);
  if (lesson === null || item === null) return null;
  const question = item.question === undefined ? '' : of(item.question);
  return (
    <div className="slide slide-ask">
      <Fit>
        <p className="slide-place">
          <b>{of(lesson.title)}</b>
          <span>{l('lesson.place', { n: at + 1, total: lesson.items.length })}</span>
        </p>
        <h2>{of(item.title)}</h2>
        <p className="slide-large">{question}</p>
      </Fit>
      <LiveRegion message={question} />
    </div>
  );
}
