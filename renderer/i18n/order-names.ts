import { isKeyOf } from '../../model/json.ts';
import { editions, isHypothetical, pointOf } from '../../model/kazakhstan/map.ts';
import { formatDate } from './format.ts';
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
