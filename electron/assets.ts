import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { isOwnUrl, ORIGIN } from './origin.ts';

/** Why an address names no file of the bundle. */
export type AssetRefusal =
  'foreign-origin' | 'dot-segment' | 'bad-encoding' | 'bad-character' | 'empty-segment' | 'outside' | 'not-found';

/** The real path of a file of the bundle, or why there is none. */
export type Asset = { readonly ok: true; readonly path: string } | { readonly ok: false; readonly code: AssetRefusal };

const INDEX = 'index.html';

/** Characters that no file of ours has and that some file system reads as more than a letter. */
const UNSAFE = /[\u0000-\u001f\u007f\\:%*?"<>|]/;

/**
 * Finds the file that an address of our origin names inside `root`. Never throws: whatever is not a regular file
 * really lying under `root`, after one decoding and with symbolic links followed, is refused with a code.
 */
export async function resolveAsset(root: string, address: string): Promise<Asset> {
  const wanted = relativePath(address);
  if (!wanted.ok) return wanted;
  const target = path.resolve(root, wanted.path);
  if (!isInside(root, target)) return { ok: false, code: 'outside' };
  try {
    const real = await realpath(target);
    if (!isInside(await realpath(root), real)) return { ok: false, code: 'outside' };
    return (await stat(real)).isFile() ? { ok: true, path: real } : { ok: false, code: 'not-found' };
  } catch {
    return { ok: false, code: 'not-found' };
  }
}

/** Reads the path from an address as written, before any parser has tidied dots and slashes away. */
function relativePath(address: string): Asset {
  if (!isOwnUrl(address)) return { ok: false, code: 'foreign-origin' };
  const raw = address.slice(ORIGIN.length).replace(/[?#].*$/s, '');
  if (/%(2f|5c)/i.test(raw)) return { ok: false, code: 'bad-encoding' };
  const decoded = decodeOnce(raw);
  if (decoded === undefined) return { ok: false, code: 'bad-encoding' };
  if (UNSAFE.test(decoded)) return { ok: false, code: 'bad-character' };
  const segments = decoded.split('/').slice(1);
  if (segments.slice(0, -1).includes('')) return { ok: false, code: 'empty-segment' };
  if (segments.some((segment) => /[. ]$/.test(segment))) return { ok: false, code: 'dot-segment' };
  const last = segments.at(-1) ?? '';
  return { ok: true, path: [...segments.slice(0, -1), last === '' ? INDEX : last].join('/') };
}

function decodeOnce(raw: string): string | undefined {
  try {
    return decodeURIComponent(raw);
  } catch {
    return undefined;
  }
}

/** Contained by path, not by prefix: `app-evil` is not inside `app`. */
function isInside(root: string, target: string): boolean {
  const relative = path.relative(root, target);
  return relative !== '' && relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
