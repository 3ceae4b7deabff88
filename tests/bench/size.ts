import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of JavaScript after gzip: what the first screen needs, and the legal data, which is counted apart. */
export type Sizes = { readonly code: number; readonly data: number };

/** Weighs the scripts of a built page; the legal data lies in chunks whose name begins with `law-data`. */
export async function weigh(folder: string): Promise<Sizes> {
  const assets = path.join(folder, 'assets');
  const scripts = (await readdir(assets)).filter((file) => file.endsWith('.js'));
  const weights = await Promise.all(
    scripts.map(async (file) => ({
      data: file.startsWith('law-data'),
      bytes: gzipSync(await readFile(path.join(assets, file))).byteLength,
    })),
  );
  const total = (data: boolean) =>
    weights.filter((weight) => weight.data === data).reduce((sum, { bytes }) => sum + bytes, 0);
  return { code: total(false), data: total(true) };
}
