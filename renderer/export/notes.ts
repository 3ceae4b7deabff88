import { version } from '../../package.json';
import { amendments } from '../../model/kazakhstan/map.ts';
import { formatDate } from '../i18n/format.ts';
import type { ExportWords } from '../i18n/export/words.ts';
import type { Comparison } from '../store/comparison.ts';
import { orderTitle } from '../views/compare/summary.ts';

/** What everything that leaves the app says of itself: the two orders, the edition of the data, and the day. */
export function notesOf({ a, b }: Comparison, words: ExportWords, today: string): readonly string[] {
  const lastChange = amendments.at(-1)?.from ?? a.asOf;
  return [
    words.x('orders', { left: orderTitle(a, words), right: orderTitle(b, words) }),
    words.x('data', { version, date: formatDate(lastChange, words.language) }),
    words.x('made', { date: formatDate(today, words.language) }),
  ];
}

/** The day of the wall clock as the data write days. */
export function dayOf(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${String(now.getFullYear())}-${month ?? ''}-${day ?? ''}`;
}
