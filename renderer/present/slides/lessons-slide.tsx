import type { ReactNode } from 'react';
import { useLessonWords } from '../../i18n/lessons/use-lesson-words.ts';
import { lessonOf } from '../../store/lessons/commands.ts';
import { useApp } from '../../store/store.ts';
import { LiveRegion } from '../../ui/live-region.tsx';
import { Fit } from '../fit.tsx';

/** The parts of the lesson that is held, or the lessons there are. */
export function LessonsSlide(): ReactNode {
  const { l, t, of } = useLessonWords();
  const conduct = useApp((state) => state.conduct);
  const held = useApp(lessonOf);
  const titles = (held?.items ?? conduct?.lessons ?? []).map(({ title }) => of(title));
  const heading = held === null ? l('lesson.heading') : of(held.title);
  return (
    <div className="slide">
      <Fit>
        <h2>{heading}</h2>
        {conduct === null && <p>{t('app.loading')}</p>}
        <ol className="slide-titles">
          {titles.map((title, index) => (
            <li key={title}>{l('lesson.item', { n: index + 1, title })}</li>
          ))}
        </ol>
      </Fit>
      <LiveRegion message={heading} />
    </div>
  );
}
