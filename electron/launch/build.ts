import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const SOURCES = ['electron', 'model', 'renderer', 'scenarios'];
const SINGLE_FILES = ['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'];
const STAMP = 'dist/stamp';

/** Builds the page, the main process and the preload into `dist`, and notes which sources they came from. */
export async function build(root: string): Promise<void> {
  const stamp = await fingerprint(root);
  await rm(path.join(root, 'dist'), { recursive: true, force: true });
  const { createBuilder } = await import('vite');
  const builder = await createBuilder({ configFile: path.join(root, 'vite.config.ts'), logLevel: 'warn' });
  await builder.buildApp();
  await writeFile(path.join(root, STAMP), stamp);
}

/** Says whether `dist` was built from the sources as they are now. */
export async function isBuilt(root: string): Promise<boolean> {
  const [stamp, now] = await Promise.all([readIfThere(path.join(root, STAMP)), fingerprint(root)]);
  return stamp?.toString() === now;
}

if (import.meta.main) await build(path.join(import.meta.dirname, '../..'));

/** A hash of the name and content of every source file, independent of the order in which a disk lists them. */
export async function fingerprint(root: string): Promise<string> {
  const listed = await Promise.all(SOURCES.map((folder) => filesUnder(root, folder)));
  const hash = createHash('sha256');
  for (const file of [...SINGLE_FILES, ...listed.flat()].sort()) {
    const content = await readIfThere(path.join(root, file));
    if (content !== undefined) hash.update(`${file}\0${String(content.byteLength)}\0`).update(content);
  }
  return hash.digest('hex');
}

async function filesUnder(root: string, folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  } catch {
    return [];
  }
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch {
    return undefined;
  }
}
