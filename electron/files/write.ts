import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Disk } from './disk.ts';
import { errnoOf } from './errors.ts';

/** What differs between systems when a file is replaced. */
export type Manner = {
  readonly platform: string;
  /** Waits between two tries of a rename, in milliseconds. */
  readonly waits: readonly number[];
};

/** On Windows a virus scanner may hold a file for a moment. */
const MANNER: Manner = {
  platform: process.platform,
  waits: process.platform === 'win32' ? [10, 20, 50, 100, 200, 400, 800] : [],
};

const MODE = 0o644;
const HELD: ReadonlySet<string> = new Set(['EPERM', 'EBUSY', 'EACCES']);
/** Some file systems know no flushing of a folder; then the rename has to do. */
const NO_FLUSH: ReadonlySet<string> = new Set(['EINVAL', 'ENOTSUP', 'EISDIR', 'EPERM', 'EACCES', 'EBADF']);

let counter = 0;

/**
 * Puts a file in the place of another so that at every moment, also through a crash or a power cut, either the old or the
 * new content is there, whole. Throws the error of the file system; then the old content is there, or the new one where only
 * the last flush failed, and nothing else is left behind where the disk still allows it.
 */
export async function writeWhole(disk: Disk, file: string, data: Uint8Array, manner: Manner = MANNER): Promise<void> {
  const target = await targetOf(disk, file);
  counter += 1;
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}-${counter}.tmp`);
  try {
    await fill(disk, temporary, data, await modeOf(disk, target));
    await rename(disk, temporary, target, manner);
  } catch (error) {
    await disk.unlink(temporary).catch(() => undefined);
    throw error;
  }
  if (manner.platform !== 'win32') await flushFolder(disk, path.dirname(target));
}

/** A symbolic link stays one: what it points to is replaced. */
async function targetOf(disk: Disk, file: string): Promise<string> {
  try {
    return await disk.realpath(file);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return file;
    throw error;
  }
}

/** The permissions of the file that stands there, for the one that takes its place. */
async function modeOf(disk: Disk, file: string): Promise<number | null> {
  try {
    return (await disk.stat(file)).mode & 0o777;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null;
    throw error;
  }
}

async function fill(disk: Disk, file: string, data: Uint8Array, mode: number | null): Promise<void> {
  const handle = await disk.open(file, 'wx', mode ?? MODE);
  try {
    // A short write is no error: the rest is still to be written.
    for (let done = 0; done < data.byteLength;) {
      const { bytesWritten } = await handle.write(data, done, data.byteLength - done);
      done += bytesWritten;
    }
    if (mode !== null) await handle.chmod(mode);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function rename(disk: Disk, from: string, to: string, { waits }: Manner): Promise<void> {
  for (const wait of waits) {
    try {
      await disk.rename(from, to);
      return;
    } catch (error) {
      if (!HELD.has(errnoOf(error))) throw error;
      await pause(wait);
    }
  }
  await disk.rename(from, to);
}

async function flushFolder(disk: Disk, folder: string): Promise<void> {
  try {
    const handle = await disk.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!NO_FLUSH.has(errnoOf(error))) throw error;
  }
}

const turns = new Map<string, Promise<unknown>>();

/** Runs tasks about one file one after the other, in the order in which they came; a failed one lets the next begin. */
export async function inTurn<Value>(file: string, task: () => Promise<Value>): Promise<Value> {
  const key = path.resolve(file);
  const before = turns.get(key) ?? Promise.resolve();
  const mine = before.then(task, task);
  turns.set(key, mine);
  try {
    return await mine;
  } finally {
    if (turns.get(key) === mine) turns.delete(key);
  }
}
