import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes after gzip: the JavaScript that the first screen needs, and the page with the outline of the law in it, apart. */
export type Sizes = { readonly code: number; readonly data: number };

/**
 * Weighs the page and the scripts that the first screen loads: those that the page names with all that they import. What
 * another view fetches later is not counted.
 */
export async function weigh(folder: string): Promise<Sizes> {
  const assets = path.join(folder, 'assets');
  const page = await readFile(path.join(folder, 'index.html'), 'utf8');
  const named = [...page.matchAll(/assets\/([\w.-]+\.js)/gu)].map(([, file]) => file ?? '');
  return { code: await weightOf(assets, await withImports(assets, named)), data: gzipSync(page).byteLength };
}

/** The files with all that they import at once, themselves and through others. */
async function withImports(assets: string, files: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const open = [...files];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const text = await readFile(path.join(assets, file), 'utf8');
    open.push(...[...text.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/gu)].map(([, other]) => other ?? ''));
  }
  return found;
}

async function weightOf(assets: string, files: ReadonlySet<string>): Promise<number> {
  const weights = await Promise.all(
    [...files].map(async (file) => gzipSync(await readFile(path.join(assets, file))).byteLength),
  );
  return weights.reduce((sum, bytes) => sum + bytes, 0);
}
