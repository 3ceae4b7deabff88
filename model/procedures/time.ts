import type { Facts } from '../conditions/types.ts';
import { addTime, daysBetween, isDay } from '../law/dates.ts';
import type { CalendarDate } from '../law/types.ts';
import type { StateId } from '../vocabulary.ts';
import type { Deadline, Run, Transition } from './types.ts';

/**
 * The last day of a time: the day from which it runs is not counted. The day to wait for, where the time is one to wait
 * for. Null where the text gives no number, or the beginning is not known yet.
 */
export function lastDayOf({ from, deadline }: Transition, run: Run, facts: Facts): CalendarDate | null {
  if (deadline === undefined) return null;
  const begins = beginningOf(deadline, from, run, facts);
  if (begins === null) return null;
  const ends = endOf(deadline, begins);
  return ends === null ? null : addTime(ends, daysPaused(deadline, run, begins), 'days');
}

/** Whether a step that is a consequence of time, or the time for a step, lies behind a day. */
export function hasRunOut(last: CalendarDate | null, day: CalendarDate): boolean {
  return last !== null && day > last;
}

function beginningOf(deadline: Deadline, from: StateId, run: Run, facts: Facts): CalendarDate | null {
  if (deadline.anchor !== undefined) {
    const day = facts[deadline.anchor];
    return typeof day === 'string' && isDay(day) ? day : null;
  }
  return entryInto(deadline.since ?? [from], run);
}

/** The day of the latest entry into one of the states; null if the procedure was in none of them. */
function entryInto(states: readonly StateId[], { begun, state, history }: Run): CalendarDate | null {
  const entry = history.findLast(({ to }) => states.includes(to));
  if (entry !== undefined) return entry.day;
  return states.includes(history[0]?.from ?? state) ? begun : null;
}

function endOf({ number, unit, before }: Deadline, begins: CalendarDate): CalendarDate | null {
  if (unit === 'at-once') return begins;
  if (number === null) return null;
  const count = before === true ? -number : number;
  switch (unit) {
    case 'hour':
      return addTime(begins, Math.ceil(count / 24), 'days');
    case 'day':
      return addTime(begins, count, 'days');
    case 'month':
      return addTime(begins, count, 'months');
    case 'year':
      return addTime(begins, count, 'years');
    case 'fixed-date':
    case 'by-law':
    case 'none':
      return null;
  }
}

/** Days that the procedure spent, since the time began, in states in which it stands still. */
function daysPaused({ pausedIn }: Deadline, { begun, history }: Run, begins: CalendarDate): number {
  let entered = begun;
  let days = 0;
  for (const { from, day } of history) {
    if (pausedIn?.includes(from) === true && entered >= begins) days += daysBetween(entered, day);
    entered = day;
  }
  return days;
}
