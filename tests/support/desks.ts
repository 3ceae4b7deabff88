import path from 'node:path';
import { bench, type Bench, type Surroundings } from '../../electron/files/bench.ts';
import { fileCalls, type FileCalls } from '../../electron/files/calls.ts';
import { nodeDisk } from '../../electron/files/disk.ts';

/** The work with files of one run of the app, and what the test answers to its dialogs. */
export interface TestDesk {
  readonly desk: Bench;
  readonly calls: FileCalls;
  /** Answers to the next dialogs, in order; none left means cancelled. */
  readonly answers: (string | null)[];
  /** What was suggested as a name. */
  readonly suggested: string[];
  /** Lets go of open files, as the system does when a program dies. */
  die(): Promise<void>;
}

let process = 0;

/** Begins a run of the app over a folder: documents lie in it, the folder of the app below. */
export function testDesk(folder: string, more: Partial<Surroundings> = {}): TestDesk {
  process += 1;
  const answers: (string | null)[] = [];
  const suggested: string[] = [];
  const next = (): Promise<string | null> => Promise.resolve(answers.shift() ?? null);
  const desk = bench({
    disk: nodeDisk,
    folder: path.join(folder, 'app'),
    app: '0.1.0',
    process,
    now: Date.now,
    askOpen: next,
    askSave: (name) => {
      suggested.push(name);
      return next();
    },
    used: () => undefined,
    ...more,
  });
  return { desk, calls: fileCalls(desk), answers, suggested, die: async () => desk.journal?.close() };
}
