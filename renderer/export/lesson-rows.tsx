import { type ReactNode, useState } from 'react';
import type { Lesson } from '../../model/lesson/types.ts';
import { exportWordsOf } from '../i18n/export/words.ts';
import { lessonOf } from '../store/lessons/commands.ts';
import { viewShown } from '../store/state.ts';
import { useApp } from '../store/store.ts';
import type { PaperOptions } from './paper/lesson-paper.tsx';
import type { Outcome } from './save.ts';

/** What a lesson on paper can leave out. */
const CHOICES = [
  ['notes', 'withNotes'],
  ['claims', 'withClaims'],
] as const;

/** The lesson that is held, or the lessons among which the screen lets choose, each to be printed whole; nothing where there is no lesson. */
export function LessonRows(props: { readonly report: (success: string, doing: Promise<Outcome>) => void }): ReactNode {
  const words = exportWordsOf(useApp((state) => state.view.language));
  const { x, of } = words;
  const shown = useApp(viewShown);
  const held = useApp(lessonOf);
  const all = useApp(({ conduct }) => (shown === null || shown === 'lessons' ? conduct?.lessons : undefined)) ?? [];
  const [options, choose] = useState<PaperOptions>({ notes: true, claims: true });
  const lessons: readonly Lesson[] = held === null || shown === null ? all : [held];
  if (lessons.length === 0) return null;
  return (
    <section aria-labelledby="export-lessons">
      <h3 id="export-lessons">{x('lessons')}</h3>
      <p className="export-choices">
        {CHOICES.map(([option, label]) => (
          <label key={option}>
            <input
              type="checkbox"
              checked={options[option]}
              onChange={(event) => choose({ ...options, [option]: event.currentTarget.checked })}
            />{' '}
            {x(label)}
          </label>
        ))}
      </p>
      <ul className="export-list">
        {lessons.map((lesson) => (
          <li key={lesson.id} className="export-row">
            <span>{of(lesson.title)}</span>
            <button
              type="button"
              className="button"
              aria-label={x('lessonOf', { name: of(lesson.title) })}
              onClick={() => props.report(x('printed', { name: of(lesson.title) }), printed(lesson, options))}
            >
              {x('pdf')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function printed(lesson: Lesson, options: PaperOptions): Promise<Outcome> {
  const { printLesson } = await import('./paper/print-lesson.tsx');
  return printLesson(lesson, options);
}
