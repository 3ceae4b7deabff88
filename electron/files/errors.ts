import type { DesktopCode, DesktopRefusal } from '../refusals.ts';
import { failure } from '../../model/refusals.ts';

/** What the errors of a file system mean to the one who saves or opens a file. */
const CODES: Readonly<Record<string, DesktopCode>> = {
  EACCES: 'no-permission',
  EBUSY: 'busy',
  EDQUOT: 'disk-full',
  EFBIG: 'too-large',
  EISDIR: 'is-a-folder',
  EMFILE: 'busy',
  ENFILE: 'busy',
  ENODEV: 'removed',
  ENOENT: 'removed',
  ENOSPC: 'disk-full',
  ENOTDIR: 'removed',
  ENXIO: 'removed',
  EPERM: 'no-permission',
  EROFS: 'read-only',
  ESTALE: 'removed',
  ETXTBSY: 'busy',
};

/** The errno name of an error of the file system; empty where it has none. */
export function errnoOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** The refusal that an error of the file system means; `otherwise` for one without a meaning of its own. */
export function refusedBy(
  error: unknown,
  otherwise: 'cannot-read' | 'cannot-write',
): { readonly ok: false; readonly error: DesktopRefusal } {
  return failure({ code: CODES[errnoOf(error)] ?? otherwise });
}
