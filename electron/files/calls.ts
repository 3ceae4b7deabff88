import path from 'node:path';
import { same } from '../../model/json.ts';
import { failure, success } from '../../model/refusals.ts';
import type { Call } from '../channels.ts';
import type { Backup, Input, Opened, Output, RecentFile, Recovery } from '../contract.ts';
import type { Answer, DesktopCode } from '../refusals.ts';
import { keptVersions } from './backups.ts';
import {
  type Bench,
  dropJournal,
  ENDING,
  fileState,
  journalsOf,
  journalStep,
  openedWith,
  openFile,
  saveFile,
} from './bench.ts';
import { refusedBy } from './errors.ts';
import { readWork, workIn } from './read.ts';
import { readRecent, writeRecent } from './recent.ts';
import { type Leftover, leftovers } from './recovery.ts';
import { isChanged } from './stamp.ts';

type FileCall = Extract<
  Call,
  | 'newFile'
  | 'open'
  | 'openById'
  | 'openText'
  | 'recent'
  | 'forgetRecent'
  | 'save'
  | 'saveAs'
  | 'revert'
  | 'backups'
  | 'restore'
  | 'journal'
  | 'recoveries'
  | 'recover'
>;

/** The calls about files, each with its answer. */
export type FileCalls = { readonly [C in FileCall]: (input: Input<C>) => Promise<Answer<Output<C>>> };

/** The name under which work without a title is first to be saved. */
const UNTITLED = 'Shanyrak';

/**
 * The calls about files over one bench. They run one after the other, dialogs aside, so that no step of the journal slips
 * between a save and what it covers.
 */
export function fileCalls(desk: Bench): FileCalls {
  let turn: Promise<unknown> = Promise.resolve();
  const next = <Value>(task: () => Promise<Value>): Promise<Value> => {
    const mine = turn.then(task, task);
    turn = mine;
    return mine;
  };
  const { world } = desk;
  const saveElsewhere = async (suggested: string, work: Input<'journal'>): Promise<Answer<Output<'saveAs'>>> => {
    const file = await world.askSave(withEnding(suggested));
    return file === null ? success(null) : next(() => saveFile(desk, withEnding(file), work, null));
  };
  return {
    newFile: () => next(() => startAnew(desk)),
    open: async () => {
      const file = await world.askOpen();
      return file === null ? success(null) : next(() => openFile(desk, file));
    },
    openById: ({ id }) => next(() => openKnown(desk, id)),
    openText: ({ text }) => next(() => openText(desk, text)),
    recent: () => next(() => recentFiles(desk)),
    forgetRecent: () => next(() => forgetRecent(desk)),
    save: async ({ saved, title, replace }) => {
      const work = title === undefined ? { saved } : { saved, title };
      const { current } = desk;
      if (current === null || current.readOnly) return saveElsewhere(nameOf(title), work);
      return next(() => saveFile(desk, current.path, work, replace ? null : current.stamp));
    },
    saveAs: ({ saved, title, suggested }) =>
      saveElsewhere(suggested, title === undefined ? { saved } : { saved, title }),
    revert: () =>
      next(async () => (desk.current === null ? failure({ code: 'no-file' }) : openFile(desk, desk.current.path))),
    backups: () => next(() => backupsOf(desk)),
    restore: ({ id }) => next(() => restore(desk, id)),
    journal: (work) => next(() => journalStep(desk, work)),
    recoveries: () => next(() => recoveries(desk)),
    recover: ({ id, choice }) => next(() => recover(desk, id, choice)),
  };
}

function withEnding(file: string): string {
  return file.toLowerCase().endsWith(ENDING) ? file : `${file}${ENDING}`;
}

/** A title as the name of a file: what leads into folders or offends a file system becomes a blank. */
function nameOf(title: string | undefined): string {
  const name = (title ?? '').replace(/[\s\\/:*?"<>|\u0000-\u001f\u007f]+/g, ' ').trim();
  return name.replace(/^\.+|[. ]+$/g, '').slice(0, 80) || UNTITLED;
}

function refused(code: DesktopCode): ReturnType<typeof failure<{ readonly code: DesktopCode }>> {
  return failure({ code });
}

async function startAnew(desk: Bench): Promise<Answer<Output<'newFile'>>> {
  await dropJournal(desk);
  desk.current = null;
  return success({ file: fileState(desk) });
}

async function openKnown(desk: Bench, id: string): Promise<Answer<Opened>> {
  const file = desk.handles.take('file', id);
  return file === undefined ? refused('unknown-id') : openFile(desk, file);
}

async function openText(desk: Bench, text: string): Promise<Answer<Opened>> {
  const read = workIn(text);
  if (!read.ok) return read;
  await dropJournal(desk);
  desk.current = null;
  return openedWith(desk, read.value, read.value.newer ? 'newer-file' : 'text', true);
}

async function recentFiles({ handles, world }: Bench): Promise<Answer<Output<'recent'>>> {
  const files: RecentFile[] = (await readRecent(world.folder)).map((entry) => ({
    id: handles.give('file', entry.path),
    name: path.basename(entry.path),
    openedAt: entry.openedAt,
  }));
  return success({ files });
}

async function forgetRecent({ world }: Bench): Promise<Answer<Output<'forgetRecent'>>> {
  try {
    await writeRecent(world.disk, world.folder, []);
    return success({});
  } catch (error) {
    return refusedBy(error, 'cannot-write');
  }
}

async function backupsOf({ current, damaged, handles, world }: Bench): Promise<Answer<Output<'backups'>>> {
  const file = damaged ?? current?.path;
  if (file === undefined) return refused('no-file');
  try {
    const backups: Backup[] = (await keptVersions(world.disk, file)).map(({ path: kept, savedAt, bytes }) => ({
      id: handles.give('backup', kept),
      savedAt,
      bytes,
    }));
    return success({ backups });
  } catch (error) {
    return refusedBy(error, 'cannot-read');
  }
}

/** Reads a backup; its file becomes the one behind the work, whatever stands there now. */
async function restore(desk: Bench, id: string): Promise<Answer<Opened>> {
  const kept = desk.handles.take('backup', id);
  if (kept === undefined) return refused('unknown-id');
  const read = await readWork(desk.world.disk, kept);
  if (!read.ok) return read;
  await dropJournal(desk);
  const file = kept.replace(/\.bak-[\d-]+$/, '');
  Object.assign(desk, { current: { path: file, stamp: null, readOnly: false }, damaged: null });
  return openedWith(desk, read.value, 'backup', true);
}

/** A page that asks this has just begun: what the page before it left in the journal is offered with the rest. */
async function recoveries(desk: Bench): Promise<Answer<Output<'recoveries'>>> {
  await desk.journal?.close().catch(() => undefined);
  Object.assign(desk, { journal: null, current: null, damaged: null });
  const offers: Recovery[] = [];
  for (const leftover of await leftovers(desk.world.disk, journalsOf(desk))) {
    if (await isSaved(desk, leftover)) await desk.world.disk.unlink(leftover.path).catch(() => undefined);
    else offers.push(await offerOf(desk, leftover));
  }
  return success({ offers });
}

/** The program ended after a save and before its journal was gone: nothing is to be recovered. */
async function isSaved({ world }: Bench, { head, last }: Leftover): Promise<boolean> {
  if (head.file === null) return false;
  const read = await readWork(world.disk, head.file.path);
  return read.ok && same(read.value.saved, last.saved) && read.value.title === last.title;
}

async function offerOf({ handles }: Bench, leftover: Leftover): Promise<Recovery> {
  const { path: file, head, last, firstAt, torn } = leftover;
  return {
    id: handles.give('journal', file),
    name: head.file === null ? null : path.basename(head.file.path),
    steps: last.seq,
    firstAt,
    lastAt: last.at,
    torn,
    changedOutside: head.file !== null && (await isChanged(head.file.path, head.file.stamp)),
  };
}

/** Takes the work out of a journal into a journal of its own, and only then lets the old one go; or lets it go at once. */
async function recover(desk: Bench, id: string, choice: 'keep' | 'discard'): Promise<Answer<Output<'recover'>>> {
  const file = desk.handles.take('journal', id);
  const all = await leftovers(desk.world.disk, journalsOf(desk));
  const leftover = all.find((one) => one.path === file);
  if (leftover === undefined) return refused('unknown-id');
  if (choice === 'keep') {
    await dropJournal(desk);
    const { head, last } = leftover;
    desk.current = head.file === null ? null : { ...head.file, readOnly: false };
    const kept = await journalStep(desk, last);
    if (!kept.ok) return kept;
  }
  try {
    await desk.world.disk.unlink(leftover.path);
  } catch (error) {
    if (choice === 'discard') return refusedBy(error, 'cannot-write');
  }
  return choice === 'keep' ? openedWith(desk, leftover.last, 'journal', true) : success(null);
}
