import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Disk } from './disk.ts';
import { writeWhole } from './write.ts';

/** A file that was opened or saved, and when last (ms since 1970). */
export type RecentEntry = { readonly path: string; readonly openedAt: number };

/** How many files are remembered. */
const MOST_RECENT = 12;

const FILE = 'recent.json';
const shape = z.strictObject({
  files: z.array(z.strictObject({ path: z.string(), openedAt: z.number() })).max(MOST_RECENT),
});

/** The files last used, the newest first, out of the folder of the app; a list that cannot be read is an empty one. */
export async function readRecent(folder: string): Promise<readonly RecentEntry[]> {
  try {
    const read = shape.safeParse(JSON.parse(await readFile(path.join(folder, FILE), 'utf8')));
    return read.success ? read.data.files : [];
  } catch {
    return [];
  }
}

/** The list with a file put in front; the oldest falls out. */
export function withRecent(list: readonly RecentEntry[], entry: RecentEntry): readonly RecentEntry[] {
  return [entry, ...list.filter((other) => other.path !== entry.path)].slice(0, MOST_RECENT);
}

/** Remembers the list. Throws the error of the file system. */
export async function writeRecent(disk: Disk, folder: string, files: readonly RecentEntry[]): Promise<void> {
  await disk.mkdir(folder, { recursive: true });
  await writeWhole(disk, path.join(folder, FILE), Buffer.from(JSON.stringify({ files }), 'utf8'));
}
