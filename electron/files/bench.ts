import path from 'node:path';
import { seal, type Saved, type WorkspaceDocument } from '../../model/document/index.ts';
import { failure, success } from '../../model/refusals.ts';
import type { FileState, Opened } from '../contract.ts';
import type { Answer } from '../refusals.ts';
import { keptVersions } from './backups.ts';
import type { Disk } from './disk.ts';
import { refusedBy } from './errors.ts';
import { type Handles, handles } from './handles.ts';
import { beginJournal, type Journal, type JournalHead } from './journal.ts';
import { type Read, readWork } from './read.ts';
import { readRecent, withRecent, writeRecent } from './recent.ts';
import { journalIn } from './recovery.ts';
import { saveWork } from './save.ts';
import type { Stamp } from './stamp.ts';

/** What work with files needs of the world around it. */
export type Surroundings = {
  readonly disk: Disk;
  /** The folder of the app for this user; journals and the recent list lie there. */
  readonly folder: string;
  /** The version of the app. */
  readonly app: string;
  readonly process: number;
  readonly now: () => number;
  /** Asks for a file to open; null: cancelled. */
  readonly askOpen: () => Promise<string | null>;
  /** Asks where to save under a suggested name; null: cancelled. */
  readonly askSave: (suggested: string) => Promise<string | null>;
  /** Tells the system that a file was used. */
  readonly used: (file: string) => void;
};

/** The file behind the work on the screen; without a stamp nothing is expected of it when it is saved. */
export type Current = { readonly path: string; readonly stamp: Stamp | null; readonly readOnly: boolean };

/** The one place where the main process keeps what it knows of the teacher's work. */
export type Bench = {
  readonly world: Surroundings;
  readonly handles: Handles;
  current: Current | null;
  journal: Journal | null;
  /** The file last refused as damaged, whose backups may be asked for. */
  damaged: string | null;
};

/** The ending of a teacher's file. */
export const ENDING = '.shanyrak';

/** A bench with no file on it. */
export function bench(world: Surroundings): Bench {
  return { world, handles: handles(), current: null, journal: null, damaged: null };
}

/** The folder of the journals. */
export function journalsOf({ world }: Bench): string {
  return path.join(world.folder, 'journals');
}

/** What the page may know of the file behind the work. */
export function fileState({ current }: Bench): FileState {
  if (current === null) return { name: null, savedAt: null, readOnly: false };
  const { path: file, stamp, readOnly } = current;
  return { name: path.basename(file), savedAt: stamp?.changedAt ?? null, readOnly };
}

/** The answer to a call that brings other work. */
export function openedWith(
  desk: Bench,
  { saved, title }: Pick<Read, 'saved' | 'title'>,
  from: Opened['from'],
  unsaved: boolean,
): Answer<Opened> {
  const opened = { file: fileState(desk), saved, unsaved, from };
  return success(title === undefined ? opened : { ...opened, title });
}

/** Reads a file in the place of the work on the screen. Where it is refused, the work stays as it is. */
export async function openFile(desk: Bench, file: string): Promise<Answer<Opened>> {
  const { disk } = desk.world;
  const read = await readWork(disk, file);
  if (!read.ok) {
    if (read.error.code === 'removed') await forget(desk, file);
    if (read.error.code !== 'damaged') return read;
    desk.damaged = file;
    return failure({ ...read.error, backups: await countOfBackups(disk, file) });
  }
  await dropJournal(desk);
  const { stamp, newer } = read.value;
  Object.assign(desk, { current: { path: file, stamp, readOnly: newer }, damaged: null });
  await remember(desk, file);
  return openedWith(desk, read.value, newer ? 'newer-file' : 'file', false);
}

async function countOfBackups(disk: Disk, file: string): Promise<number> {
  try {
    return (await keptVersions(disk, file)).length;
  } catch {
    return 0;
  }
}

/** Writes the work to a file, which then is the file behind it; what the journal held is saved, so it goes. */
export async function saveFile(
  desk: Bench,
  file: string,
  work: { readonly saved: Saved; readonly title?: string | undefined },
  expected: Stamp | null,
): Promise<Answer<{ readonly file: FileState }>> {
  const { disk, app, now } = desk.world;
  const document: WorkspaceDocument = seal(app, work.saved, work.title);
  const saved = await saveWork(file, document, expected, { disk, now: now() });
  if (!saved.ok) return saved;
  Object.assign(desk, { current: { path: file, stamp: saved.value, readOnly: false }, damaged: null });
  await dropJournal(desk);
  await remember(desk, file);
  return success({ file: fileState(desk) });
}

/** Keeps a step of the work in the journal, which begins with the first one. */
export async function journalStep(
  desk: Bench,
  work: { readonly saved: Saved; readonly title?: string | undefined },
): Promise<Answer<{ readonly steps: number }>> {
  const { disk, app, process, now } = desk.world;
  const { current } = desk;
  const stamp = current?.readOnly === false ? current.stamp : null;
  const file = current === null || stamp === null ? null : { path: current.path, stamp };
  const head: JournalHead = { app, startedAt: now(), file };
  desk.journal ??= beginJournal(disk, journalIn(journalsOf(desk), now(), process), head);
  const { saved, title } = work;
  const step = { at: now(), saved };
  try {
    return success({ steps: await desk.journal.append(title === undefined ? step : { ...step, title }) });
  } catch (error) {
    return refusedBy(error, 'cannot-write');
  }
}

/** Gives the journal up with what it holds. What the disk does not let go of is offered once more at the next start. */
export async function dropJournal(desk: Bench): Promise<void> {
  const { journal, world } = desk;
  desk.journal = null;
  if (journal === null) return;
  await journal.close().catch(() => undefined);
  await world.disk.unlink(journal.path).catch(() => undefined);
}

async function remember({ world }: Bench, file: string): Promise<void> {
  world.used(file);
  const list = withRecent(await readRecent(world.folder), { path: file, openedAt: world.now() });
  await keepList(world, list);
}

async function forget({ world }: Bench, file: string): Promise<void> {
  const list = await readRecent(world.folder);
  await keepList(
    world,
    list.filter((entry) => entry.path !== file),
  );
}

/** The list of recent files is a comfort: where it cannot be written, opening and saving go on. */
async function keepList({ disk, folder }: Surroundings, list: Parameters<typeof writeRecent>[2]): Promise<void> {
  await writeRecent(disk, folder, list).catch(() => undefined);
}
