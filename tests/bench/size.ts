import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of JavaScript after gzip: what the first screen needs, and the legal data, which is counted apart. */
export type Sizes = { readonly code: number; readonly data: number };

/**
 * Weighs the scripts of a built page that the first screen loads: those that the page names with all that they import.
 * The legal data lies in chunks whose name begins with `law-data`; what another view fetches later is not counted.
 */
export async function weigh(folder: string): Promise<Sizes> {
  const assets = path.join(folder, 'assets');
  const page = await readFile(path.join(folder, 'index.html'), 'utf8');
  const data = (await readdir(assets)).filter((file) => file.startsWith('law-data') && file.endsWith('.js'));
  const named = [...page.matchAll(/assets\/([\w.-]+\.js)/gu)].map(([, file]) => file ?? '');
  const code = await withImports(assets, named, new Set(data));
  const shared = await withImports(assets, data, code);
  return { code: await weightOf(assets, code), data: await weightOf(assets, shared) };
}

/** The files with all that they import at once, themselves and through others, less those that are known. */
async function withImports(
  assets: string,
  files: readonly string[],
  known: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const open = [...files];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file) || (known.has(file) && !files.includes(file))) continue;
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
