import { failure, type Result, success } from '../../model/refusals.ts';
import type { DeskRefusal } from '../store/document/state.ts';

/** A file that the browser lets the page write. */
export type FileHandle = FileSystemFileHandle;

declare global {
  /** Questions about a person's leave to use a file, which not every browser has, and TypeScript does not know. */
  interface FileSystemFileHandle {
    readonly queryPermission?: (wanted: { readonly mode: 'read' }) => Promise<string>;
    readonly requestPermission?: (wanted: { readonly mode: 'read' }) => Promise<string>;
  }
  /** Pickers that not every browser has, and TypeScript does not know. */
  interface Window {
    readonly showOpenFilePicker?: (options: object) => Promise<readonly FileHandle[]>;
    readonly showSaveFilePicker?: (options: object) => Promise<FileHandle>;
  }
}

const TYPES = [{ description: 'Shanyrak', accept: { 'application/json': ['.shanyrak'] } }];
/** As long as a file may be, in bytes; longer ones are refused before they are read. */
const LARGEST = 20_000_000;

/** What was picked: a handle, or the bare file where the browser has no handles. */
type Picked = { readonly handle: FileHandle; readonly file: null } | { readonly handle: null; readonly file: File };

/** Asks for a file to open; null: none was chosen. */
export async function askFile(): Promise<Picked | null> {
  if (window.showOpenFilePicker === undefined) return askByInput();
  try {
    const [handle] = await window.showOpenFilePicker({ types: TYPES });
    return handle === undefined ? null : { handle, file: null };
  } catch {
    return null;
  }
}

function askByInput(): Promise<Picked | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.shanyrak,application/json';
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve(null));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      resolve(file === undefined ? null : { handle: null, file });
    });
    input.click();
  });
}

/** Asks where to write; null: nowhere. A browser without handles downloads under the suggested name. */
export async function askTarget(
  suggested: string,
): Promise<{ readonly name: string; readonly handle: FileHandle | null } | null> {
  if (window.showSaveFilePicker === undefined) return { name: suggested, handle: null };
  try {
    const handle = await window.showSaveFilePicker({ suggestedName: suggested, types: TYPES });
    return { name: handle.name, handle };
  } catch {
    return null;
  }
}

/** The part of a handle that knows of a person's leave to read its file. */
type Permitting = Pick<FileHandle, 'queryPermission' | 'requestPermission'>;

/**
 * Whether the page may read a file that it kept from an earlier start; the browser asks the person, which it does only right
 * after a press of a key or button. True where the browser has no such question.
 */
export async function mayRead(handle: Permitting): Promise<boolean> {
  const wanted = { mode: 'read' } as const;
  try {
    if ((await handle.queryPermission?.(wanted)) === 'granted') return true;
    return ((await handle.requestPermission?.(wanted)) ?? 'granted') === 'granted';
  } catch {
    return false;
  }
}

/** Reads a file as UTF-8. */
export async function readFile(
  picked: FileHandle | Picked,
): Promise<Result<{ readonly file: File; readonly text: string }, DeskRefusal>> {
  try {
    const file = 'getFile' in picked ? await picked.getFile() : picked.file;
    if (file === null) return failure({ code: 'cannot-read' });
    if (file.size > LARGEST) return failure({ code: 'too-large', detail: String(file.size) });
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
    return success({ file, text });
  } catch (error) {
    return failure({ code: codeOf(error, 'cannot-read') });
  }
}

/** Writes a file whole: the browser writes beside it and puts it in place when all is written. Answers when it was changed. */
export async function writeFile(handle: FileHandle, text: string): Promise<Result<number, DeskRefusal>> {
  try {
    const stream = await handle.createWritable();
    await stream.write(text);
    await stream.close();
    const file = await handle.getFile();
    return (await file.text()) === text ? success(file.lastModified) : failure({ code: 'not-kept' });
  } catch (error) {
    return failure({ code: codeOf(error, 'cannot-write') });
  }
}

/** Hands a file over as a download. */
export function download(name: string, text: string): Result<number, DeskRefusal> {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return success(Date.now());
}

/** Whether something else changed the file since it was read or written. */
export async function changedOutside(handle: FileHandle, modified: number): Promise<boolean> {
  try {
    return (await handle.getFile()).lastModified !== modified;
  } catch {
    return false;
  }
}

const CODES: Readonly<Record<string, DeskRefusal['code']>> = {
  NotAllowedError: 'no-permission',
  NotFoundError: 'removed',
  NoModificationAllowedError: 'busy',
  QuotaExceededError: 'disk-full',
  NotReadableError: 'cannot-read',
  TypeError: 'not-utf-8',
};

function codeOf(error: unknown, otherwise: DeskRefusal['code']): DeskRefusal['code'] {
  return error instanceof Error ? (CODES[error.name] ?? otherwise) : otherwise;
}
