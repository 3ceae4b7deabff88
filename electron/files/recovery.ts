import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { savedSchema, titleSchema } from '../../model/document/index.ts';
import type { Disk } from './disk.ts';
import { type JournalHead, jsonIn, type JournalStep } from './journal.ts';

/** Work that a journal holds: the last whole step, when the first was taken, and whether a line was torn or altered. */
export type Leftover = {
  readonly path: string;
  readonly head: JournalHead;
  readonly last: JournalStep;
  readonly firstAt: number;
  readonly torn: boolean;
};

const ENDING = '.journal';
const stamp = z.strictObject({ sha256: z.string(), changedAt: z.number() });
const head: z.ZodType<JournalHead> = z.strictObject({
  app: z.string(),
  startedAt: z.number(),
  file: z.strictObject({ path: z.string(), stamp }).nullable(),
});
const step: z.ZodType<JournalStep> = z.strictObject({
  seq: z.int().min(1),
  at: z.number(),
  saved: savedSchema,
  title: titleSchema.exactOptional(),
});

/** The name of a new journal in a folder; the moment (ms) and the process make it one of its own. */
export function journalIn(folder: string, now: number, process: number): string {
  return path.join(folder, `${now}-${process}${ENDING}`);
}

/** The journals in a folder that hold work, the newest first. One without a whole step holds none. Throws never. */
export async function leftovers(disk: Disk, folder: string): Promise<readonly Leftover[]> {
  const found: Leftover[] = [];
  for (const file of await journalsIn(disk, folder)) {
    const leftover = leftoverIn(file, await linesOf(file));
    if (leftover !== null) found.push(leftover);
  }
  return found.sort((a, b) => b.last.at - a.last.at);
}

async function journalsIn(disk: Disk, folder: string): Promise<readonly string[]> {
  try {
    const names = await disk.readdir(folder);
    return names.filter((name) => name.endsWith(ENDING)).map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}

async function linesOf(file: string): Promise<readonly string[]> {
  try {
    return (await readFile(file, 'utf8')).split('\n');
  } catch {
    return [];
  }
}

/** The work in the lines of a journal: each whole line stands by itself, so the last whole step is the work. */
export function leftoverIn(file: string, lines: readonly string[]): Leftover | null {
  const written = lines.filter((line) => line !== '');
  const whole = written.map(jsonIn).filter((json) => json !== null);
  const steps = whole.filter((json) => json.startsWith('{"seq"'));
  const first = parsed(step, steps[0]);
  const last = parsed(step, steps.at(-1));
  const known = parsed(
    head,
    whole.find((json) => !json.startsWith('{"seq"')),
  );
  if (first === null || last === null || known === null) return null;
  return { path: file, head: known, last, firstAt: first.at, torn: whole.length < written.length };
}

function parsed<Value>(shape: z.ZodType<Value>, json: string | undefined): Value | null {
  if (json === undefined) return null;
  const result = shape.safeParse(JSON.parse(json));
  return result.success ? result.data : null;
}
