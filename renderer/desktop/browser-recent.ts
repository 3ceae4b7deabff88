import type { RecentFile } from '../store/document/state.ts';
import type { FileHandle } from './browser-files.ts';

type Kept = { readonly name: string; readonly openedAt: number; readonly handle: FileHandle };

const MOST = 8;
const STORE = 'recent';

/** Remembers a file that was opened or saved; a storage that refuses costs only the memory. */
export async function keepRecent(handle: FileHandle): Promise<void> {
  const known = await all();
  const same = await Promise.all(known.map((one) => one.handle.isSameEntry(handle).catch(() => false)));
  const others = known.filter((_, index) => same[index] !== true);
  const kept = [{ name: handle.name, openedAt: Date.now(), handle }, ...others].slice(0, MOST);
  await within('readwrite', (store) => store.put(kept, STORE)).catch(() => undefined);
}

/** The files that were opened or saved last, the newest first. */
export async function recentFiles(): Promise<RecentFile[]> {
  return (await all()).map(({ name, openedAt }) => ({ id: `recent-${String(openedAt)}`, name, openedAt }));
}

/** The file of an entry, once the person lets the page read it again; null where that is not so. */
export async function recentHandle(id: string): Promise<FileHandle | null> {
  return (await all()).find(({ openedAt }) => id === `recent-${String(openedAt)}`)?.handle ?? null;
}

async function all(): Promise<readonly Kept[]> {
  try {
    const value = await within('readonly', (store) => store.get(STORE));
    return Array.isArray(value) ? value.filter(isKept) : [];
  } catch {
    return [];
  }
}

function isKept(value: unknown): value is Kept {
  return (
    typeof value === 'object' && value !== null && 'handle' in value && value.handle instanceof FileSystemFileHandle
  );
}

/** One request to the database of the page. */
async function within(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const opening = indexedDB.open('shanyrak', 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE));
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(new Error('no database')));
  });
  const request = ask(database.transaction(STORE, mode).objectStore(STORE));
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => {
      database.close();
      resolve(request.result);
    });
    request.addEventListener('error', () => reject(new Error('no entry')));
  });
}
