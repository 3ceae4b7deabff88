import { constants } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { failure, success, type Result } from '../../model/refusals.ts';

/** Everything that can keep a file from being read. */
export const READ_CODES = [
  'no-such-file',
  'is-a-folder',
  'no-regular-file',
  'no-permission',
  'cannot-read',
  'too-large',
  'not-utf-8',
] as const;
export type ReadCode = (typeof READ_CODES)[number];
/** Why a file was not read, with what the system said of it. */
export type ReadFault = { readonly code: ReadCode; readonly detail?: string };

const CHUNK = 1024 * 1024;

const CODES: Readonly<Record<string, ReadCode>> = {
  ENOENT: 'no-such-file',
  ENOTDIR: 'no-such-file',
  EISDIR: 'is-a-folder',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
};

/**
 * The text of a regular file of at most so many bytes. Pipes, devices and folders are refused without being opened for
 * reading, a large file by its size, and one that grows while it is read as soon as it is too large. Throws never.
 */
export async function readText(file: string, limit: number): Promise<Result<string, ReadFault>> {
  try {
    const refusal = refusalOf(await stat(file), limit);
    if (refusal !== null) return failure(refusal);
    // Something else may stand there by now: no waiting for the other end of a pipe, and a second look at what was opened.
    const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const again = refusalOf(await handle.stat(), limit);
      return again === null ? await textIn(handle, limit) : failure(again);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return failure({ code: CODES[code] ?? 'cannot-read', detail: code });
  }
}

type Stats = { readonly size: number; isFile(): boolean; isDirectory(): boolean };

function refusalOf(stats: Stats, limit: number): ReadFault | null {
  if (stats.isDirectory()) return { code: 'is-a-folder' };
  if (!stats.isFile()) return { code: 'no-regular-file' };
  return stats.size > limit ? { code: 'too-large', detail: `${stats.size}` } : null;
}

async function textIn(handle: FileHandle, limit: number): Promise<Result<string, ReadFault>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { bytesRead, buffer } = await handle.read(new Uint8Array(CHUNK), 0, CHUNK);
    if (bytesRead === 0) break;
    length += bytesRead;
    if (length > limit) return failure({ code: 'too-large', detail: `more than ${limit}` });
    parts.push(buffer.subarray(0, bytesRead));
  }
  return decoded(parts);
}

function decoded(parts: readonly Uint8Array[]): Result<string, ReadFault> {
  try {
    return success(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(parts)));
  } catch {
    return failure({ code: 'not-utf-8' });
  }
}
