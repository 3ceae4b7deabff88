import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { failure, success, type Result } from '../refusals.ts';
import { isRecord } from '../json.ts';
import { canonical } from './encode.ts';
import { faultsOfIssues, type Found } from './faults.ts';
import { newerWorkspace, workspace } from './shapes/workspace.ts';
import { VERSION, type WorkspaceDocument } from './types.ts';
import type { Saved } from './workspace-types.ts';

/** Work as it may be read, but not written, by an older app: the file is of a newer version. */
export type Readable = { readonly title?: string; readonly saved: Saved };

/** A teacher's file of some work, written by a version of the app, with the checksum of all that it says. */
export function seal(app: string, saved: Saved, title?: string): WorkspaceDocument {
  const content = { shanyrak: 'workspace', version: VERSION, app, saved } as const;
  const whole = title === undefined ? content : { ...content, title };
  return { ...whole, sha256: checksumOf(whole) };
}

/** SHA-256 (FIPS 180-4), in hexadecimal, of a value as canonical JSON in UTF-8; a checksum in it is left out. */
function checksumOf({ sha256: _, ...content }: Readonly<Record<string, unknown>>): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(content))));
}

/** Reads a teacher's file out of JSON; what was changed or damaged since it was written does not match its checksum. */
export function workspaceIn(root: unknown): Result<WorkspaceDocument, readonly Found[]> {
  const result = workspace.safeParse(root);
  if (!result.success) return failure(faultsOfIssues(root, result.error.issues));
  const document = result.data as WorkspaceDocument;
  const actual = checksumOf(document);
  if (actual === document.sha256) return success(document);
  return failure([{ code: 'wrong-checksum', at: ['sha256'], detail: document.sha256 }]);
}

/** What can be read of a teacher's file that a newer version wrote, out of JSON; null where nothing can. */
export function readableIn(root: unknown): Readable | null {
  if (!isRecord(root) || Number(root['version']) <= VERSION) return null;
  const result = newerWorkspace.safeParse(root);
  if (!result.success) return null;
  const { title, saved } = result.data;
  return { saved, ...(title === undefined ? {} : { title }) };
}
