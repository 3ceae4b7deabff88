import { version } from '../../package.json';
import { amendments, DATA_BEGIN, pointOf } from '../../model/kazakhstan/map.ts';
import { formatDate } from '../i18n/format.ts';
import type { ExportWords } from '../i18n/export/words.ts';
import { type Comparison, type Shown, shownAt } from '../store/comparison.ts';
import type { Screen } from '../store/state.ts';
import { orderTitle } from '../views/compare/summary.ts';

/** The orders that a view shows: two, and in a story a third where one was set beside them. */
export function ordersShown({ a, b }: Comparison, screen: Screen, third: string | null): readonly Shown[] {
  const beside = screen === 'step' && third !== null ? shownAt(third) : null;
  return beside === null ? [a, b] : [a, b, beside];
}

/** What everything that leaves the app says of itself: the orders, what was switched, the edition of the data, the day. */
export function notesOf(orders: readonly Shown[], words: ExportWords, today: string): readonly string[] {
  return [...hypotheticalNotes(orders, words), ...orderNotes(orders, words), ...editionNotes(words, today)];
}

/** One line for each order from which amendments were taken out: that it is hypothetical, and which amendments. */
export function hypotheticalNotes(orders: readonly Shown[], words: ExportWords): readonly string[] {
  return orders.flatMap(({ point, isHypothetical, name, asOf }) => {
    if (!isHypothetical) return [];
    const { without } = pointOf(point);
    const list = amendments.flatMap(({ id, title }) => (without.includes(id) ? [words.of(title)] : [])).join('; ');
    const order = name === null ? formatDate(asOf, words.language) : words.of(name);
    return [words.x('hypothetical', { order, list })];
  });
}

/** The orders by their titles in one line. */
export function orderNotes(orders: readonly Shown[], words: ExportWords): readonly string[] {
  return [orders.map((order) => orderTitle(order, words)).join(' · ')];
}

/** The version of the app, the last change of the law that its data hold, and the day on which something left it. */
export function editionNotes(words: ExportWords, today: string): readonly string[] {
  const lastChange = amendments.at(-1)?.from ?? DATA_BEGIN;
  return [
    words.x('data', { version, date: formatDate(lastChange, words.language) }),
    words.x('made', { date: formatDate(today, words.language) }),
  ];
}

/** The day of the wall clock as the data write days. */
export function dayOf(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${String(now.getFullYear())}-${month ?? ''}-${day ?? ''}`;
}
