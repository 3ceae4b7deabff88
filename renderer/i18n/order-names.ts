import { isKeyOf } from '../../model/json.ts';
import { editions, isHypothetical, pointOf } from '../../model/kazakhstan/map.ts';
import { formatDate, formatShortDate } from './format.ts';
import type { Words } from './translate.ts';

/** The name of the order at a point: its edition, or its day; one with amendments left out is marked as hypothetical. */
export function orderNameAt(point: string, words: Words): string {
  const { at } = pointOf(point);
  const name = isKeyOf(editions, at) ? words.of(editions[at].title) : formatDate(at, words.language);
  return marked(name, point, words);
}

/** A name with the mark of what was never in force. */
export function marked(name: string, point: string, words: Words): string {
  return isHypothetical(point) ? words.t('orders.hypothetical', { name }) : name;
}

/**
 * The same order where there is little room, in two parts: its edition or its day in short, and about it that it was never
 * in force, else the day whose text the edition shows; no day where the name has its year already.
 */
export function shortNameAt(point: string, words: Words): { readonly name: string; readonly about: string | null } {
  const { at } = pointOf(point);
  const edition = isKeyOf(editions, at) ? editions[at] : null;
  const name = edition === null ? formatShortDate(at, words.language) : words.of(edition.title);
  if (isHypothetical(point)) return { name, about: words.t('orders.hypotheticalMark') };
  const isDated = edition === null || name.includes(edition.asOf.slice(0, 4));
  return { name, about: isDated ? null : formatShortDate(edition.asOf, words.language) };
}
