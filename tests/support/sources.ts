import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './bundle.ts';

/** One source file of the checkout. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** Every file under a top-level folder whose name ends in one of these extensions; none where there is no such folder. */
export function sourcesUnder(folder: string, extensions: readonly string[]): readonly Source[] {
  if (!existsSync(path.join(ROOT, folder))) return [];
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extensions.includes(path.extname(entry.name)))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({
      file: path.relative(ROOT, file).split(path.sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** The text of a TypeScript file without its comments, roughly: enough to look for words that must not be code. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*.*?\*\//gs, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** A file of the checkout, by its path. */
export function readSource(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/** The file of a kind that the README gives as an example, the first or a later one. */
export function readmeExample(kind: string, index = 0): string {
  const examples = [...readSource('README.md').matchAll(/```json\n(.*?)```/gs)].map(([, text = '']) => text);
  const found = examples.filter((text) => text.includes(`"shanyrak": "${kind}"`))[index];
  if (found === undefined) throw new Error(`The README has no example of the kind ${kind}.`);
  return found;
}

/** A JSON file of the checkout, taken for what the caller says it is. */
export function readJson<T>(file: string): T {
  return JSON.parse(readSource(file)) as T;
}
