import {
  decode,
  decodeNewer,
  DEFAULT_LIMITS,
  type FileFaults,
  type Saved,
  type WorkspaceDocument,
} from '../../model/document/index.ts';
import { failure, success, type Result } from '../../model/refusals.ts';
import type { DesktopRefusal } from '../refusals.ts';
import type { Disk } from './disk.ts';
import { refusedBy } from './errors.ts';
import { hashOf, type Stamp, textOf } from './stamp.ts';

/** Work read out of a file, with what the file was then; `newer`: a newer version wrote it, so that it is not to be written over. */
export type Read = {
  readonly saved: Saved;
  readonly title?: string;
  readonly newer: boolean;
};

/** How many faults of a damaged file are told. */
const FAULTS_TOLD = 20;

/** Reads a teacher's file; a damaged one is refused with the faults and their places. Throws never. */
export async function readWork(
  disk: Disk,
  file: string,
): Promise<Result<Read & { readonly stamp: Stamp }, DesktopRefusal>> {
  const text = await textOf(file);
  if (!text.ok) return text;
  const read = workIn(text.value);
  if (!read.ok) return read;
  try {
    const { mtimeMs } = await disk.stat(file);
    return success({ ...read.value, stamp: { sha256: hashOf(text.value), changedAt: mtimeMs } });
  } catch (error) {
    return refusedBy(error, 'cannot-read');
  }
}

/** The work in the text of a teacher's file. */
export function workIn(text: string): Result<Read, DesktopRefusal> {
  const read = decode(text);
  if (!read.ok) return inNewer(text, read.error);
  if (read.value.shanyrak !== 'workspace') return failure({ code: 'wrong-kind', detail: read.value.shanyrak });
  return success({ ...contentOf(read.value), newer: false });
}

function contentOf({ saved, title }: Pick<WorkspaceDocument, 'saved' | 'title'>): Pick<Read, 'saved' | 'title'> {
  return title === undefined ? { saved } : { saved, title };
}

function inNewer(text: string, { faults, total }: FileFaults): Result<Read, DesktopRefusal> {
  const [{ code }] = faults;
  if (code === 'too-large') return failure({ code, detail: String(DEFAULT_LIMITS.length) });
  if (code !== 'newer-version') return failure({ code: 'damaged', faults: faults.slice(0, FAULTS_TOLD), total });
  const readable = decodeNewer(text);
  return readable === null ? failure({ code }) : success({ ...readable, newer: true });
}
