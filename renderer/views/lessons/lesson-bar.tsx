import { type ReactNode, useEffect, useState } from 'react';
import { type Lesson, minutesOf } from '../../../model/lesson/types.ts';
import { useLessonWords } from '../../i18n/lessons/use-lesson-words.ts';
import type { LessonPlace } from '../../store/lessons/state.ts';
import { endLesson, lessonOf, moveItem } from '../../store/lessons/commands.ts';
import { dispatch, useApp } from '../../store/store.ts';
import { Icon } from '../../ui/icon.tsx';
import './lessons.css';

const MINUTE = 60_000;
/** How often the clock of a lesson is looked at, in milliseconds. */
const TICK = 5_000;

/** The lesson under way, below whatever it shows: where it is, its notes, its time, the part before and the next. */
export function LessonBar(): ReactNode {
  const { l, of } = useLessonWords();
  const place = useApp((state) => state.view.lesson);
  const lesson = useApp(lessonOf);
  const item = lesson?.items[place?.at ?? 0];
  if (place === null || lesson === null || item === undefined) return null;
  return (
    <section className="lesson-bar" aria-label={l('lesson.bar')}>
      <div className="lesson-bar-place">
        <p className="hint">
          {l('lesson.place', { n: place.at + 1, total: lesson.items.length })} · {of(lesson.title)}
        </p>
        <p className="lesson-bar-title">{of(item.title)}</p>
      </div>
      <details className="lesson-bar-notes">
        <summary>{l('lesson.notes')}</summary>
        {item.question !== undefined && (
          <p>
            <b>{of(item.question)}</b>
          </p>
        )}
        <p>{of(item.notes)}</p>
      </details>
      <Times lesson={lesson} place={place} minutes={item.minutes} />
      <div className="lesson-bar-moves">
        <Move by={-1} isPossible={place.at > 0} />
        <Move by={1} isPossible={place.at < lesson.items.length - 1} />
        <button type="button" className="button button-quiet" onClick={() => dispatch(endLesson())}>
          {l('lesson.end')}
        </button>
      </div>
    </section>
  );
}

function Move({ by, isPossible }: { readonly by: 1 | -1; readonly isPossible: boolean }): ReactNode {
  const { l } = useLessonWords();
  return (
    <button
      type="button"
      className={by === 1 ? 'button button-main' : 'button'}
      disabled={!isPossible}
      onClick={() => dispatch(moveItem(by, Date.now()))}
    >
      {by === -1 && <Icon name="back" />}
      {l(by === 1 ? 'lesson.next' : 'lesson.previous')}
      {by === 1 && <Icon name="forward" />}
    </button>
  );
}

type TimesProps = { readonly lesson: Lesson; readonly place: LessonPlace; readonly minutes: number };

/** Minutes used against the budget, of the part and of the whole. */
function Times({ lesson, place, minutes }: TimesProps): ReactNode {
  const { l } = useLessonWords();
  const now = useNow();
  return (
    <div className="lesson-times">
      <Time name={l('lesson.timePart')} used={now - place.itemSince} budget={minutes} />
      <Time name={l('lesson.timeAll')} used={now - place.since} budget={minutesOf(lesson)} />
    </div>
  );
}

function Time(props: { readonly name: string; readonly used: number; readonly budget: number }): ReactNode {
  const { l } = useLessonWords();
  const { name, budget } = props;
  const used = Math.max(0, Math.floor(props.used / MINUTE));
  const isOver = used >= budget;
  return (
    <p className={isOver ? 'lesson-time lesson-time-over' : 'lesson-time'}>
      <span>{name}</span>
      <progress max={budget} value={Math.min(used, budget)} aria-label={name} />
      <b>
        {l('lesson.time', { used, budget })}
        {isOver && ` (${l('lesson.over')})`}
      </b>
    </p>
  );
}

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, []);
  return now;
}
