import { readdirSync, statSync, truncateSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Saved } from '../../../model/document/index.ts';
import type { Answer } from '../../../electron/refusals.ts';
import { temporaryFolder } from '../../support/bundle.ts';
import { type TestDesk, testDesk } from '../../support/desks.ts';
import { numberOf, work } from '../../support/works.ts';

const RUNS = Number(process.env['SHANYRAK_RUNS'] ?? 40);

/** What the one who works knows: what was saved, and every state since then, the last one on the screen. */
interface Known {
  saved: number | null;
  since: number[];
}

/** The app as the page sees it: a timeline with undo, over the real calls, journal and disk. */
interface Real {
  readonly folder: string;
  here: TestDesk;
  past: number[];
  future: number[];
  now: number;
  next: number;
}

type Command = fc.AsyncCommand<Known, Real>;

function value<Value>(answer: Answer<Value>): Value {
  if (!answer.ok) throw new Error(`It was refused: ${answer.error.code}.`);
  return answer.value;
}

/** A command that takes a step and waits until the journal has it. */
function step(name: string, move: (real: Real) => boolean): Command {
  return {
    check: () => true,
    async run(known, real) {
      if (!move(real)) return;
      value(await real.here.calls.journal({ saved: work(real.now) }));
      known.since.push(real.now);
    },
    toString: () => name,
  };
}

const edit = step('edit', (real) => {
  Object.assign(real, { past: [...real.past, real.now], future: [], now: real.next, next: real.next + 1 });
  return true;
});

const undo = step('undo', (real) => {
  const before = real.past.at(-1);
  if (before === undefined) return false;
  Object.assign(real, { past: real.past.slice(0, -1), future: [real.now, ...real.future], now: before });
  return true;
});

const redo = step('redo', (real) => {
  const [after, ...rest] = real.future;
  if (after === undefined) return false;
  Object.assign(real, { past: [...real.past, real.now], future: rest, now: after });
  return true;
});

/** An edit after an undo: the way that was left stays a way of its own, the journal goes on. */
const fork = step('fork', (real) => {
  if (real.past.length === 0) return false;
  Object.assign(real, { past: real.past.slice(0, -1), future: [], now: real.next, next: real.next + 1 });
  return true;
});

const save: Command = {
  check: () => true,
  async run(known, real) {
    if (real.here.desk.current === null) real.here.answers.push(path.join(real.folder, 'lesson.shanyrak'));
    value(await real.here.calls.save({ saved: work(real.now), replace: false }));
    Object.assign(known, { saved: real.now, since: [] });
  },
  toString: () => 'save',
};

/** The program dies, and the disk keeps the journal up to some byte only; the next run recovers what there is. */
function crash(share: number): Command {
  return {
    check: () => true,
    async run(known, real) {
      const cut = cutJournal(real.folder, share);
      await real.here.die();
      real.here = testDesk(real.folder);
      const found = await recovered(real);
      const possible = [...(known.saved === null ? [0] : [known.saved]), ...known.since];
      // Never older than what was saved, never what nobody did; and nothing is lost where the disk lost nothing.
      expect(possible).toContain(found);
      if (!cut) expect(found).toBe(possible.at(-1));
      const at = known.since.lastIndexOf(found);
      known.since = at === -1 ? [] : known.since.slice(0, at + 1);
      Object.assign(real, { past: [], future: [], now: found });
    },
    toString: () => `crash(${share})`,
  };
}

/** The app is closed and opened again; what was not saved is given up. */
const reopen: Command = {
  check: () => true,
  async run(known, real) {
    value(await real.here.calls.newFile({}));
    real.here = testDesk(real.folder);
    const found = await recovered(real);
    expect(found).toBe(known.saved ?? 0);
    known.since = [];
    Object.assign(real, { past: [], future: [], now: found });
  },
  toString: () => 'reopen',
};

function cutJournal(folder: string, share: number): boolean {
  const journals = path.join(folder, 'app/journals');
  let cut = false;
  for (const name of namesIn(journals)) {
    const file = path.join(journals, name);
    const { size } = statSync(file);
    const left = Math.floor(size * share);
    cut ||= left < size;
    truncateSync(file, left);
  }
  return cut;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** What a new run shows: the work that is offered, else the file of before, else an empty beginning. */
async function recovered({ here }: Real): Promise<number> {
  const { offers } = value(await here.calls.recoveries({}));
  expect(offers.length).toBeLessThanOrEqual(1);
  const [offer] = offers;
  if (offer !== undefined) return numberIn(value(await here.calls.recover({ id: offer.id, choice: 'keep' })));
  const [recent] = value(await here.calls.recent({})).files;
  return recent === undefined ? 0 : numberIn(value(await here.calls.openById({ id: recent.id })));
}

function numberIn(opened: { readonly saved: Saved } | null): number {
  return opened === null ? -1 : numberOf(opened.saved);
}

describe('whatever is done and wherever it dies', () => {
  it(
    'what comes back was done, is never older than the last save, and is the last step where the disk kept it',
    async () => {
      const share = fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true }));
      const commands = fc.commands([fc.constantFrom(edit, undo, redo, fork, save, reopen), share.map(crash)], {
        maxCommands: 25,
      });
      await fc.assert(
        fc.asyncProperty(commands, async (plan) => {
          const folder = temporaryFolder();
          try {
            const real: Real = {
              folder: folder.path,
              here: testDesk(folder.path),
              past: [],
              future: [],
              now: 0,
              next: 1,
            };
            await fc.asyncModelRun(() => ({ model: { saved: null, since: [] }, real }), plan);
            await real.here.die();
          } finally {
            folder.remove();
          }
        }),
        { numRuns: RUNS },
      );
    },
    60_000 + RUNS * 2_000,
  );
});
