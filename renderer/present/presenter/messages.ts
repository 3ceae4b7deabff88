import { isRecord } from '../../../model/json.ts';
import { LANGUAGES, type Language } from '../../../model/vocabulary.ts';
import type { KeyLine } from '../answer-key.ts';

/** What the presenter's window shows, in words that are ready to be read; sent whole whenever anything in it changes. */
export type Brief = {
  readonly kind: 'brief';
  readonly language: Language;
  readonly heading: string;
  readonly now: string;
  readonly question: string | null;
  /** Null: there is nothing more. */
  readonly next: string | null;
  readonly notes: readonly string[];
  readonly key: readonly KeyLine[];
  /** What was said of the picture, by sides in one order; empty where nothing is on record. */
  readonly readings: readonly Readings[];
  readonly branches: readonly string[];
  readonly isDark: boolean;
  /** When the lesson began, in milliseconds since 1970, and its minutes; null outside a lesson. */
  readonly lesson: { readonly since: number; readonly minutes: number } | null;
};

/** The name of a side, and its voices: who and when, what, and where it was read. */
export type Readings = { readonly side: string; readonly voices: readonly KeyLine[] };

/** What the window of the presenter asks of the one that the class sees. */
export const REQUESTS = ['hello', 'next', 'back', 'dark', 'language', 'way'] as const;

/** What the presenter's window asks of the main one; `way`: the branch, counted from 0. */
export type Request = {
  readonly kind: 'request';
  readonly does: (typeof REQUESTS)[number];
  readonly way?: number;
};

/** The name of the channel between the two windows of one presentation. */
export function channelName(id: string): string {
  return `shanyrak-presenter-${id}`;
}

/** The message as a brief; null where it is none, whoever sent it. */
export function readBrief(message: unknown): Brief | null {
  if (!isRecord(message) || message['kind'] !== 'brief') return null;
  const { heading, now, question, next, isDark } = message;
  const language = LANGUAGES.find((one) => one === message['language']);
  const [notes, branches] = [textsIn(message['notes']), textsIn(message['branches'])];
  const key = keyIn(message['key']);
  const readings = readingsIn(message['readings']);
  const lesson = lessonIn(message['lesson']);
  if (language === undefined || lesson === undefined) return null;
  if (notes === null || branches === null || key === null || readings === null) return null;
  if (typeof heading !== 'string' || typeof now !== 'string' || typeof isDark !== 'boolean') return null;
  if (!isTextOrNull(question) || !isTextOrNull(next)) return null;
  return { kind: 'brief', language, heading, now, question, next, notes, key, readings, branches, isDark, lesson };
}

/** The message as a request; null where it is none. */
export function readRequest(message: unknown): Request | null {
  if (!isRecord(message) || message['kind'] !== 'request') return null;
  const does = REQUESTS.find((one) => one === message['does']);
  const { way } = message;
  if (does === undefined) return null;
  if (does !== 'way') return { kind: 'request', does };
  return typeof way === 'number' && Number.isInteger(way) && way >= 0 && way < 9
    ? { kind: 'request', does, way }
    : null;
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function textsIn(value: unknown): readonly string[] | null {
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : null;
}

function keyIn(value: unknown): readonly KeyLine[] | null {
  if (!Array.isArray(value)) return null;
  const lines: KeyLine[] = [];
  for (const line of value) {
    if (!isRecord(line) || typeof line['of'] !== 'string' || typeof line['says'] !== 'string') return null;
    lines.push({ of: line['of'], says: line['says'] });
  }
  return lines;
}

function readingsIn(value: unknown): readonly Readings[] | null {
  if (!Array.isArray(value)) return null;
  const sides: Readings[] = [];
  for (const one of value) {
    if (!isRecord(one) || typeof one['side'] !== 'string') return null;
    const voices = keyIn(one['voices']);
    if (voices === null) return null;
    sides.push({ side: one['side'], voices });
  }
  return sides;
}

function lessonIn(value: unknown): Brief['lesson'] | undefined {
  if (value === null) return null;
  if (!isRecord(value)) return undefined;
  const { since, minutes } = value;
  return Number.isFinite(since) && Number.isFinite(minutes)
    ? { since: Number(since), minutes: Number(minutes) }
    : undefined;
}
