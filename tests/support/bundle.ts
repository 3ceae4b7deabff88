import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The checkout's own folder. */
export const ROOT = path.join(import.meta.dirname, '../..');

/** A folder of the test's own, filled with the given files, and the way to remove it. */
export interface Folder {
  readonly path: string;
  remove(): void;
}

/** Makes a temporary folder with these files, by relative path. */
export function temporaryFolder(files: Readonly<Record<string, string>> = {}): Folder {
  const folder = realpathSync.native(mkdtempSync(path.join(tmpdir(), 'shanyrak-')));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return { path: folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Links a folder from inside another, in the way that needs no rights on Windows either. */
export function linkFolder(target: string, link: string): void {
  symlinkSync(target, link, 'junction');
}
