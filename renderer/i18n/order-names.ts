import { isKeyOf } from '../../model/json.ts';
import { editions } from '../../model/kazakhstan/map.ts';
import { formatDate } from './format.ts';
import type { Words } from './translate.ts';

/** The name of the order at a point: its edition, or its day. */
export function orderNameAt(point: string, words: Words): string {
  return isKeyOf(editions, point) ? words.of(editions[point].title) : formatDate(point, words.language);
}
