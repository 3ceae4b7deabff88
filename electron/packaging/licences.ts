import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isRecord } from '../../model/json.ts';

/** What a package says of itself: its name, version, licence, and the packages that it needs to run. */
type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies: readonly string[];
};

/**
 * The licences of every package whose code is in the bundles, in one text, each with its full wording. Rejects where a
 * package has none, so that nothing ships without.
 */
export async function licencesOf(root: string): Promise<string> {
  const found = new Map<string, string>();
  const queue = [...(await manifestIn(root)).dependencies];
  for (const name of queue) {
    if (found.has(name)) continue;
    const folder = path.join(root, 'node_modules', name);
    const manifest = await manifestIn(folder);
    found.set(name, `${manifest.name} ${manifest.version} (${manifest.license})\n\n${await wordingIn(folder)}`);
    queue.push(...manifest.dependencies);
  }
  return `${[...found.keys()]
    .sort()
    .flatMap((name) => found.get(name) ?? [])
    .join(`\n${'-'.repeat(80)}\n\n`)}`;
}

if (import.meta.main) {
  const root = path.join(import.meta.dirname, '../..');
  await mkdir(path.join(root, 'dist'), { recursive: true });
  await writeFile(path.join(root, 'dist/licences.txt'), await licencesOf(root));
}

async function manifestIn(folder: string): Promise<Manifest> {
  const read: unknown = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  if (!isRecord(read)) throw new Error(`${folder}/package.json is no manifest`);
  const { name, version, license, dependencies } = read;
  return {
    name: String(name),
    version: String(version),
    license: String(license),
    dependencies: isRecord(dependencies) ? Object.keys(dependencies) : [],
  };
}

async function wordingIn(folder: string): Promise<string> {
  const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) throw new Error(`${folder} holds no licence`);
  return `${(await readFile(path.join(folder, file), 'utf8')).trim()}\n`;
}
