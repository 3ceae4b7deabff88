import { type ReactNode, useEffect, useState } from 'react';
import { type Lesson, minutesOf } from '../../../model/lesson/types.ts';
import { useLessonWords } from '../../i18n/lessons/use-lesson-words.ts';
import type { Conduct } from '../../store/conduct.ts';
import { endLesson, lessonOf, startLesson } from '../../store/lessons/commands.ts';
import { dispatch, loadConduct, useApp } from '../../store/store.ts';
import { PanelGuard } from '../../ui/panel-guard.tsx';
import '../count/count.css';
import { LessonPicture } from './lesson-picture.tsx';
import './lessons.css';
import { Outline } from './outline.tsx';

/** The lessons to choose from, each with a picture; or the one that is held, part by part. */
export function Lessons(): ReactNode {
  const { l, t } = useLessonWords();
  const conduct = useApp((state) => state.conduct);
  const failed = useApp((state) => state.conductFailed);
  const held = useApp(lessonOf);
  useEffect(() => {
    void loadConduct();
  }, []);
  if (conduct === null) return <p className="waiting">{failed ? l('lesson.failed') : t('app.loading')}</p>;
  return held === null ? <List conduct={conduct} /> : <Held lesson={held} />;
}

function List({ conduct }: { readonly conduct: Conduct }): ReactNode {
  const { l } = useLessonWords();
  return (
    <section id="lessons" className="lessons list-page" aria-labelledby="lessons-heading" tabIndex={-1}>
      <h2 id="lessons-heading">{l('lesson.heading')}</h2>
      <p className="hint">{l('lesson.intro')}</p>
      <ol className="cards lesson-list">
        {conduct.lessons.map((lesson) => (
          <Card key={lesson.id} lesson={lesson} conduct={conduct} />
        ))}
      </ol>
    </section>
  );
}

function Card({ lesson, conduct }: { readonly lesson: Lesson; readonly conduct: Conduct }): ReactNode {
  const { l, of } = useLessonWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <li className="card lesson-card">
      <div className="lesson-picture" data-miniature>
        <PanelGuard>
          <LessonPicture lesson={lesson} conduct={conduct} />
        </PanelGuard>
      </div>
      <h3>{of(lesson.title)}</h3>
      <p>{of(lesson.about)}</p>
      <p className="pills">
        <span className="pill">{l('lesson.minutes', { n: minutesOf(lesson) })}</span>
        <span className="pill">{l('lesson.items', { n: lesson.items.length })}</span>
      </p>
      <button
        type="button"
        className="button button-main"
        data-lesson={lesson.id}
        aria-label={l('lesson.beginOf', { title: of(lesson.title) })}
        onClick={() => dispatch(startLesson(lesson.id, Date.now()))}
      >
        {l('lesson.begin')}
      </button>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{l('lesson.inside')}</summary>
        {isOpen && <Outline lesson={lesson} />}
      </details>
    </li>
  );
}

/** The lesson that is held, with its notes and answers, to be read beforehand or looked up meanwhile. */
function Held({ lesson }: { readonly lesson: Lesson }): ReactNode {
  const { l, of } = useLessonWords();
  return (
    <section id="lessons" className="lessons list-page" aria-labelledby="lessons-heading" tabIndex={-1}>
      <div className="lesson-head">
        <h2 id="lessons-heading">{of(lesson.title)}</h2>
        <button type="button" className="button" onClick={() => dispatch(endLesson())}>
          {l('lesson.end')}
        </button>
      </div>
      <p className="hint">{of(lesson.about)}</p>
      <Outline lesson={lesson} />
    </section>
  );
}
