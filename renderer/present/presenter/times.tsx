import { type ReactNode, useEffect, useId, useState } from 'react';
import type { LessonWords } from '../../i18n/lessons/words.ts';
import type { Brief } from './messages.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** A lesson hour, for a presentation without a lesson. */
const HOUR = 45;

/** The clock, the time used, and the time that is left of the lesson or of so many minutes. */
export function Times({ lesson, words }: { readonly lesson: Brief['lesson']; readonly words: LessonWords }): ReactNode {
  const { l } = words;
  const [now, setNow] = useState(() => Date.now());
  const [start, setStart] = useState<number | null>(null);
  const [opened] = useState(() => Date.now());
  const [minutes, setMinutes] = useState(HOUR);
  const field = useId();
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND / 2);
    return () => clearInterval(timer);
  }, []);
  const used = now - (start ?? lesson?.since ?? opened);
  const left = (lesson?.minutes ?? minutes) * MINUTE - used;
  const clock = new Date(now);
  return (
    <div className="presenter-times">
      <dl>
        <Time name={l('presenter.clock')} value={`${two(clock.getHours())}:${two(clock.getMinutes())}`} />
        <Time name={l('presenter.used')} value={span(used)} />
        <Time name={l('presenter.left')} value={left < 0 ? `−${span(-left)}` : span(left)} />
      </dl>
      {lesson === null && (
        <label htmlFor={field}>
          {l('lesson.timeAll')}{' '}
          <input
            id={field}
            className="field"
            type="number"
            min={1}
            max={600}
            value={minutes}
            onChange={({ target }) => setMinutes(Math.max(1, Math.min(600, Math.trunc(target.valueAsNumber) || 1)))}
          />
        </label>
      )}
      <button type="button" className="button" onClick={() => setStart(Date.now())}>
        {l('presenter.restart')}
      </button>
    </div>
  );
}

function Time({ name, value }: { readonly name: string; readonly value: string }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function span(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / SECOND));
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
