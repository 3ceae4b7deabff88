import path from 'node:path';
import { decode } from '../../model/document/index.ts';
import type { Disk } from './disk.ts';
import { errnoOf } from './errors.ts';
import { textOf } from './stamp.ts';

/** A good earlier version of a file: where it lies, when it was saved (ms since 1970), how large it is. */
export type KeptVersion = { readonly path: string; readonly savedAt: number; readonly bytes: number };

/** How many of the last versions are kept, each by its number, and for how many days the last one of each day. */
const KEPT = { last: 5, days: 7 } as const;

const DAY_MS = 86_400_000;
/** File systems without hard links, or with no more of them for this file: a copy has to do. */
const NO_LINK: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EXDEV', 'EMLINK', 'ENOSYS', 'EACCES', 'EINVAL']);

/**
 * Keeps the file as it stands as `.bak-1` before it is replaced: older versions move up to `.bak-5`, and the last of each day
 * stays for a week as `.bak-2026-11-25`. Does nothing where no file stands. A crash on the way loses no version but those
 * that were to go. Throws the error of the file system.
 */
export async function keepVersion(disk: Disk, file: string, now: number): Promise<void> {
  const kept = await namesOf(disk, file);
  let last = 0;
  while (kept.includes(String(last + 1))) last += 1;
  if (last >= KEPT.last) {
    const oldest = slot(file, String(KEPT.last));
    await disk.rename(oldest, slot(file, dayOf((await disk.stat(oldest)).mtimeMs)));
    last = KEPT.last - 1;
  }
  for (let number = last; number >= 1; number -= 1) {
    await disk.rename(slot(file, String(number)), slot(file, String(number + 1)));
  }
  await duplicate(disk, file, slot(file, '1'));
  const before = dayOf(now - KEPT.days * DAY_MS);
  for (const name of kept.filter((name) => isDayName(name) && name <= before)) await disk.unlink(slot(file, name));
}

/** The good versions of a file, the newest first; what cannot be read as a teacher's file is left out. */
export async function keptVersions(disk: Disk, file: string): Promise<readonly KeptVersion[]> {
  const versions: KeptVersion[] = [];
  for (const name of await namesOf(disk, file)) {
    const version = slot(file, name);
    const text = await textOf(version);
    const read = text.ok ? decode(text.value) : null;
    if (read?.ok !== true || read.value.shanyrak !== 'workspace') continue;
    const { mtimeMs, size } = await disk.stat(version);
    versions.push({ path: version, savedAt: mtimeMs, bytes: size });
  }
  return versions.sort((a, b) => b.savedAt - a.savedAt);
}

/** The ends of the names of all backups of a file: its number, or its day. */
async function namesOf(disk: Disk, file: string): Promise<readonly string[]> {
  const start = `${path.basename(file)}.bak-`;
  const all = await disk.readdir(path.dirname(file));
  return all
    .filter((name) => name.startsWith(start))
    .map((name) => name.slice(start.length))
    .filter((name) => /^[1-5]$/.test(name) || isDayName(name));
}

function isDayName(name: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(name);
}

function slot(file: string, name: string): string {
  return `${file}.bak-${name}`;
}

/** The day of this place at a moment, as 2026-11-25. */
function dayOf(moment: number): string {
  const date = new Date(moment);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

async function duplicate(disk: Disk, file: string, to: string): Promise<void> {
  try {
    await disk.link(file, to);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return;
    if (!NO_LINK.has(errnoOf(error))) throw error;
    await disk.copyFile(file, to);
    const { atimeMs, mtimeMs } = await disk.stat(file);
    await disk.utimes(to, atimeMs / 1000, mtimeMs / 1000);
  }
}
