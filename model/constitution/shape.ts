import type { FaultCode } from '../refusals.ts';
import { isRecord } from '../json.ts';
import { isCalendarDate } from '../law/dates.ts';
import { LANGUAGES } from '../vocabulary.ts';

/** Notes one fault at a place; `value` is what stands there. */
export type Report = (code: FaultCode, at: readonly string[], value?: unknown) => void;

/** Looks at a value of any kind and reports every fault in it; never throws. */
export type Shape = (value: unknown, at: readonly string[], report: Report) => void;

/** Deepest nesting of lists and records that a legal value may have. */
const MAX_DEPTH = 16;
/** The form of an id: small letters, digits, and single `.` `_` `-` between them. */
export const ID = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/;
/** The form of an address on the web. */
export const ADDRESS = /^https?:\/\/[^\s/]\S*$/;
/** Longest id; a bound that keeps matching from running out of stack on the keys of a hostile file. */
export const LONGEST_ID = 100;

/** Whether a key may serve as an id: of the form of one, not too long, and not a name that JavaScript keeps for itself. */
export function isId(key: string): boolean {
  return key.length <= LONGEST_ID && ID.test(key) && !(key in {});
}

/** An id: a name of small letters. */
export function id(value: unknown, at: readonly string[], report: Report): void {
  if (typeof value !== 'string') report('not-a-text', at, value);
  else if (!isId(value)) report('bad-id', at, value);
}

/** Text with at least one character that is not blank. */
export function text(value: unknown, at: readonly string[], report: Report): void {
  if (typeof value !== 'string') report('not-a-text', at, value);
  else if (value.trim() === '') report('empty-text', at);
}

/** true or false. */
export function flag(value: unknown, at: readonly string[], report: Report): void {
  if (typeof value !== 'boolean') report('not-a-boolean', at, value);
}

/** A whole number of things, not below `least`. */
export function atLeast(least: number): Shape {
  return (value, at, report) => {
    if (!Number.isSafeInteger(value) || Number(value) < least) report('impossible-number', at, value);
  };
}

/** A word of a closed list. */
export function wordOf(words: readonly string[]): Shape {
  return (value, at, report) => {
    if (typeof value !== 'string' || !words.includes(value)) report('unknown-word', at, value);
  };
}

/** Null, or what the shape asks for. */
export function orNull(shape: Shape): Shape {
  return (value, at, report) => {
    if (value !== null) shape(value, at, report);
  };
}

/** A day or a month of the calendar. */
export function date(value: unknown, at: readonly string[], report: Report): void {
  if (typeof value !== 'string' || !isCalendarDate(value)) report('bad-date', at, value);
}

/** An http or https address. */
export function address(value: unknown, at: readonly string[], report: Report): void {
  if (typeof value !== 'string' || !ADDRESS.test(value)) report('bad-url', at, value);
}

/** One text in every language of the interface. */
export function localized(value: unknown, at: readonly string[], report: Report): void {
  if (!isRecord(value)) {
    report('not-a-record', at, value);
    return;
  }
  for (const language of LANGUAGES) {
    if (!Object.hasOwn(value, language)) report('missing-language', [...at, language]);
  }
  for (const key of Object.keys(value)) {
    if (LANGUAGES.some((language) => language === key)) text(value[key], [...at, key], report);
    else report('unknown-field', [...at, key]);
  }
}

/** Anything that JSON can hold. */
export function json(value: unknown, at: readonly string[], report: Report): void {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  if (at.length > MAX_DEPTH || typeof value !== 'object') {
    report('not-json', at, value);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    if (key in {} && !Array.isArray(value)) report('bad-id', [...at, key]);
    json(item, [...at, key], report);
  }
}

/** A list whose elements all have the shape. */
export function listOf(shape: Shape, whenEmpty?: FaultCode): Shape {
  return (value, at, report) => {
    if (!Array.isArray(value)) {
      report('not-a-list', at, value);
      return;
    }
    if (value.length === 0 && whenEmpty !== undefined) report(whenEmpty, at);
    for (let index = 0; index < value.length; index += 1) shape(value[index], [...at, `${index}`], report);
  };
}

/** A record by id whose values all have the shape; `key` looks at each id in its place. */
export function recordOf(shape: Shape, key?: Shape): Shape {
  return (value, at, report) => {
    if (!isRecord(value)) {
      report('not-a-record', at, value);
      return;
    }
    for (const id of Object.keys(value)) {
      const place = [...at, id];
      if (!isId(id)) report('bad-id', place);
      else key?.(id, place, report);
      shape(value[id], place, report);
    }
  };
}

/** A record with exactly these fields, of which the second group may be absent. */
export function fields(
  required: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): Shape {
  const known = new Map([...Object.entries(required), ...Object.entries(optional)]);
  const names = Object.keys(required);
  return (value, at, report) => {
    if (!isRecord(value)) {
      report('not-a-record', at, value);
      return;
    }
    for (const name of names) if (!Object.hasOwn(value, name)) report('missing-field', [...at, name]);
    for (const name of Object.keys(value)) {
      const shape = known.get(name);
      if (shape === undefined) report('unknown-field', [...at, name]);
      else shape(value[name], [...at, name], report);
    }
  };
}

/** Several shapes of the same value. */
export function all(...shapes: readonly Shape[]): Shape {
  return (value, at, report) => shapes.forEach((shape) => shape(value, at, report));
}
