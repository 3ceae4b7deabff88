import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { Saved } from '../../model/document/index.ts';
import type { Disk } from './disk.ts';
import type { Stamp } from './stamp.ts';
import { writeWhole } from './write.ts';

/** What the work in a journal belongs to: the file and what it was, or none; `app` wrote it from `startedAt` on (ms). */
export type JournalHead = {
  readonly app: string;
  readonly startedAt: number;
  readonly file: { readonly path: string; readonly stamp: Stamp } | null;
};

/** The work after a step; steps count from 1. */
export type JournalStep = {
  readonly seq: number;
  readonly at: number;
  readonly saved: Saved;
  readonly title?: string;
};

/** A journal that is being written. One step at a time; a step that fails leaves those before it as they are. */
export type Journal = {
  readonly path: string;
  append(step: Omit<JournalStep, 'seq'>): Promise<number>;
  close(): Promise<void>;
};

/** A journal longer than this (bytes) is begun anew with its last step. */
const LONGEST = 8 * 1024 * 1024;
const CHECK_LENGTH = 16;

/** A line of a journal: a part of the checksum of what follows, a blank, JSON. */
export function lineOf(value: JournalHead | JournalStep): string {
  const json = JSON.stringify(value);
  return `${checkOf(json)} ${json}\n`;
}

/** The JSON of a line that is whole; null for a torn or altered one. */
export function jsonIn(line: string): string | null {
  const json = line.slice(CHECK_LENGTH + 1);
  return line[CHECK_LENGTH] === ' ' && checkOf(json) === line.slice(0, CHECK_LENGTH) ? json : null;
}

function checkOf(json: string): string {
  return createHash('sha256').update(json).digest('hex').slice(0, CHECK_LENGTH);
}

type Writing = { handle: FileHandle | null; seq: number; length: number; torn: boolean };

/** Begins a journal in a file of its own; nothing is on the disk before the first step. Its functions throw errors of the disk. */
export function beginJournal(disk: Disk, file: string, head: JournalHead): Journal {
  const writing: Writing = { handle: null, seq: 0, length: 0, torn: false };
  let turn: Promise<unknown> = Promise.resolve();
  const next = <Value>(task: () => Promise<Value>): Promise<Value> => {
    const mine = turn.then(task, task);
    turn = mine.catch(() => undefined);
    return mine;
  };
  return {
    path: file,
    append: (step) => next(() => append(disk, file, head, writing, step)),
    close: () => next(() => shut(writing)),
  };
}

async function append(
  disk: Disk,
  file: string,
  head: JournalHead,
  writing: Writing,
  step: Omit<JournalStep, 'seq'>,
): Promise<number> {
  const line = lineOf({ seq: writing.seq + 1, ...step });
  if (writing.length > LONGEST) {
    await shut(writing);
    const whole = Buffer.from(lineOf(head) + line, 'utf8');
    await writeWhole(disk, file, whole);
    Object.assign(writing, { length: whole.byteLength, torn: false });
  } else {
    await write(disk, file, writing, writing.length === 0 ? lineOf(head) + line : line);
  }
  writing.seq += 1;
  return writing.seq;
}

async function write(disk: Disk, file: string, writing: Writing, text: string): Promise<void> {
  if (writing.handle === null) {
    await disk.mkdir(path.dirname(file), { recursive: true });
    writing.handle = await disk.open(file, 'a', 0o600);
  }
  // A line that was torn before is ended, so that this one stands by itself.
  const data = Buffer.from(writing.torn ? `\n${text}` : text, 'utf8');
  writing.torn = true;
  for (let done = 0; done < data.byteLength;) {
    const { bytesWritten } = await writing.handle.write(data, done, data.byteLength - done);
    done += bytesWritten;
  }
  await writing.handle.datasync();
  writing.torn = false;
  writing.length += data.byteLength;
}

async function shut(writing: Writing): Promise<void> {
  const { handle } = writing;
  writing.handle = null;
  await handle?.close();
}
