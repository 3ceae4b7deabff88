import { createHash } from 'node:crypto';
import { DEFAULT_LIMITS } from '../../model/document/index.ts';
import { failure, type Result } from '../../model/refusals.ts';
import { readText, type ReadCode } from '../headless/read-file.ts';
import type { DesktopCode, DesktopRefusal } from '../refusals.ts';

/** What a file was when it was last read or written: its content by hash, and when it was changed (ms since 1970). */
export type Stamp = { readonly sha256: string; readonly changedAt: number };

const CODES: Readonly<Record<ReadCode, DesktopCode>> = {
  'no-such-file': 'removed',
  'is-a-folder': 'is-a-folder',
  'no-regular-file': 'no-regular-file',
  'no-permission': 'no-permission',
  'cannot-read': 'cannot-read',
  'too-large': 'too-large',
  'not-utf-8': 'not-utf-8',
};

/** The text of a file, refused by its size before it is read. */
export async function textOf(file: string): Promise<Result<string, DesktopRefusal>> {
  const read = await readText(file, DEFAULT_LIMITS.length);
  return read.ok ? read : failure({ code: CODES[read.error.code] });
}

/** SHA-256, in hexadecimal, of a text in UTF-8. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Whether a file holds something else than the stamp says; one that is gone has not been changed by anybody. */
export async function isChanged(file: string, stamp: Stamp): Promise<boolean> {
  const text = await textOf(file);
  return text.ok ? hashOf(text.value) !== stamp.sha256 : text.error.code !== 'removed';
}
