import { formatDate } from '../i18n/format.ts';
import type { Words } from '../i18n/translate.ts';

/** A moment as a person says it: the time alone for today, else with its day. */
export function momentWords(milliseconds: number, words: Words, now = Date.now()): string {
  const moment = new Date(milliseconds);
  const time = `${two(moment.getHours())}:${two(moment.getMinutes())}`;
  const day = dayOf(moment);
  return day === dayOf(new Date(now)) ? time : `${formatDate(day, words.language)}, ${time}`;
}

function dayOf(moment: Date): string {
  return `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
