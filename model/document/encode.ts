import { byCodeUnit, isRecord } from '../json.ts';
import type { Document } from './types.ts';

/** Fields that a reader looks for first, in this order; all other keys follow by code unit. */
const FIRST = [
  'shanyrak',
  'version',
  'edition',
  'id',
  'kind',
  'type',
  'topic',
  'from',
  'to',
  'title',
  'name',
  'asOf',
  'was',
  'becomes',
  'source',
  'kk',
  'ru',
  'en',
];

/** The text of a file: JSON indented by two spaces, keys in one fixed order, one line end at the end. Equal documents have equal texts. */
export function encode(document: Document): string {
  return `${JSON.stringify(ordered(document), null, 2)}\n`;
}

/** A value as JSON without blanks, keys in the same fixed order: equal values have equal texts. */
export function canonical(value: unknown): string {
  return JSON.stringify(ordered(value));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (!isRecord(value)) return value;
  const keys = Object.keys(value).sort((a, b) => rank(a) - rank(b) || byCodeUnit(a, b));
  return Object.fromEntries(keys.map((key) => [key, ordered(value[key])]));
}

function rank(key: string): number {
  const index = FIRST.indexOf(key);
  return index === -1 ? FIRST.length : index;
}
