import { RESERVED_KEYS } from '../json.ts';
import type { FileFaultCode } from '../refusals.ts';
import type { Limits } from './limits.ts';
import { pathOf } from './place.ts';
import { isKept, readNumber, readText, readWord, skipSpace, type Cursor } from './tokens.ts';

/** One fault of the text itself: the keys from the root down, the same as a JSONPath, its position in UTF-16 units. */
export type Finding = {
  readonly code: FileFaultCode;
  readonly at: readonly string[];
  readonly place: string;
  readonly position: number;
};

/** The first faults of a text and their total; `complete` when it is JSON to its end, so that `JSON.parse` succeeds. */
export type Scan = { readonly findings: readonly Finding[]; readonly total: number; readonly complete: boolean };

/** Looks at each value that the scan meets, before it is read. */
export type Visit = (at: () => readonly string[], position: number) => void;

type ObjectFrame = { readonly kind: 'object'; readonly keys: Set<string>; key: string | null };
type ListFrame = { readonly kind: 'list'; index: number };
type State = 'value' | 'first-item' | 'key' | 'first-key' | 'after' | 'end' | 'stop';

type Scanner = {
  readonly cursor: Cursor;
  readonly limits: Limits;
  readonly visit: Visit;
  readonly frames: (ObjectFrame | ListFrame)[];
  readonly findings: Finding[];
  values: number;
  total: number;
};

/**
 * Reads a text once from left to right, without recursion, in time and memory proportional to its length. Stops at the
 * first break of the grammar of JSON (RFC 8259) and at a limit; reports every repeated or reserved key and every number
 * that cannot be kept on the way.
 */
export function scan(text: string, limits: Limits, visit: Visit = () => undefined): Scan {
  const cursor = { text, position: 0 };
  const scanner: Scanner = { cursor, limits, visit, frames: [], findings: [], values: 0, total: 0 };
  let state: State = 'value';
  while (state !== 'end' && state !== 'stop') {
    skipSpace(scanner.cursor);
    state = step(scanner, state);
  }
  return { findings: scanner.findings, total: scanner.total, complete: state === 'end' };
}

function step(scanner: Scanner, state: Exclude<State, 'end' | 'stop'>): State {
  switch (state) {
    case 'value':
      return readValue(scanner);
    case 'first-item':
      return take(scanner, ']') ? leave(scanner) : readValue(scanner);
    case 'key':
      return readKey(scanner);
    case 'first-key':
      return take(scanner, '}') ? leave(scanner) : readKey(scanner);
    case 'after':
      return readAfter(scanner);
  }
}

function readValue(scanner: Scanner): State {
  const { cursor, limits } = scanner;
  const start = cursor.position;
  scanner.values += 1;
  if (scanner.values > limits.values) return stop(scanner, 'too-many-values');
  scanner.visit(() => keysTo(scanner), start);
  switch (cursor.text[start]) {
    case '{':
      return enter(scanner, { kind: 'object', keys: new Set(), key: null });
    case '[':
      return enter(scanner, { kind: 'list', index: 0 });
    case '"':
      return readText(cursor) ? 'after' : stop(scanner);
    case 't':
    case 'f':
    case 'n':
      return readWord(cursor) ? 'after' : stop(scanner);
    default: {
      const written = readNumber(cursor);
      if (written === null) return stop(scanner);
      if (!isKept(written)) report(scanner, 'unkept-number', start);
      return 'after';
    }
  }
}

function enter(scanner: Scanner, frame: ObjectFrame | ListFrame): State {
  if (scanner.frames.length >= scanner.limits.depth) return stop(scanner, 'too-deep');
  scanner.cursor.position += 1;
  scanner.frames.push(frame);
  return frame.kind === 'object' ? 'first-key' : 'first-item';
}

function leave(scanner: Scanner): State {
  scanner.frames.pop();
  return 'after';
}

function readKey(scanner: Scanner): State {
  const { cursor, frames } = scanner;
  const start = cursor.position;
  const frame = frames.at(-1);
  if (frame?.kind !== 'object' || !readText(cursor)) return stop(scanner);
  const key = keyOf(cursor.text.slice(start, cursor.position));
  frame.key = key;
  if (frame.keys.has(key)) report(scanner, 'duplicate-key', start);
  if (RESERVED_KEYS.has(key)) report(scanner, 'reserved-key', start);
  frame.keys.add(key);
  skipSpace(cursor);
  return take(scanner, ':') ? 'value' : stop(scanner);
}

function keyOf(quoted: string): string {
  return quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
}

function readAfter(scanner: Scanner): State {
  const { cursor, frames } = scanner;
  const frame = frames.at(-1);
  if (frame === undefined) return cursor.position === cursor.text.length ? 'end' : stop(scanner);
  if (take(scanner, frame.kind === 'object' ? '}' : ']')) return leave(scanner);
  if (!take(scanner, ',')) return stop(scanner);
  if (frame.kind === 'object') {
    frame.key = null;
    return 'key';
  }
  frame.index += 1;
  return 'value';
}

function take(scanner: Scanner, character: string): boolean {
  if (scanner.cursor.text[scanner.cursor.position] !== character) return false;
  scanner.cursor.position += 1;
  return true;
}

/** Ends the scan; where it ended stands before every other fault. */
function stop(scanner: Scanner, code: FileFaultCode = breakAt(scanner.cursor)): State {
  scanner.total += 1;
  scanner.findings.unshift(findingAt(scanner, code, scanner.cursor.position));
  return 'stop';
}

/** The beginning of a token that the end of the text cut off. */
const CUT_OFF = /^(?:-|-?[0-9]+(?:\.|(?:\.[0-9]+)?[eE][+-]?)|tr?u?|fa?l?s?|nu?l?|\\(?:u[0-9A-Fa-f]{0,3})?)?$/;
const LONGEST_CUT = 400;

function breakAt({ text, position }: Cursor): FileFaultCode {
  const cut = text.length - position <= LONGEST_CUT && CUT_OFF.test(text.slice(position));
  return cut ? 'cut-off' : 'not-json-text';
}

function report(scanner: Scanner, code: FileFaultCode, position: number): void {
  scanner.total += 1;
  if (scanner.findings.length < scanner.limits.faults) scanner.findings.push(findingAt(scanner, code, position));
}

function findingAt(scanner: Scanner, code: FileFaultCode, position: number): Finding {
  const steps = scanner.frames.map((frame) => (frame.kind === 'list' ? frame.index : frame.key));
  return { code, at: keysTo(scanner), place: pathOf(steps.filter((step) => step !== null)), position };
}

function keysTo({ frames }: Scanner): readonly string[] {
  return frames.flatMap((frame) => (frame.kind === 'list' ? `${frame.index}` : (frame.key ?? [])));
}
