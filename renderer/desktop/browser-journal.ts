import { isRecord } from '../../model/json.ts';
import type { Recovery } from '../store/document/state.ts';

const KEY = 'shanyrak.journal.';

/** One unsaved work: the text of its file, the name of that file, and how it came to be. */
type Entry = {
  readonly name: string | null;
  readonly text: string;
  readonly steps: number;
  readonly firstAt: number;
  readonly lastAt: number;
};

/** The journal of this page in the storage of the browser; others are of pages that ended without saving. */
export type Journal = {
  /** Keeps the work as it is now; answers how many steps were kept. */
  readonly keep: (text: string, name: string | null) => number;
  /** Nothing is unsaved any more. */
  readonly forget: () => void;
  readonly offers: () => Promise<Recovery[]>;
  /** Takes another page's journal out of the storage, and into this one where it is kept. */
  readonly take: (id: string, isKept: boolean) => Entry | null;
};

/** Opens a journal of one's own, which other pages see to be alive. */
export function browserJournal(): Journal {
  const own = `${KEY}${String(Date.now())}`;
  void hold(own);
  const write = (entry: Entry) => store(own, entry);
  return {
    keep: (text, name) => {
      const before = entryAt(own);
      const now = Date.now();
      const steps = before === null ? 1 : before.steps + (before.text === text ? 0 : 1);
      write({ name, text, steps, firstAt: before?.firstAt ?? now, lastAt: now });
      return steps;
    },
    forget: () => localStorage.removeItem(own),
    offers: () => offersBut(own),
    take: (id, isKept) => {
      const key = keyOf(id);
      const entry = entryAt(key);
      localStorage.removeItem(key);
      if (entry !== null && isKept) write(entry);
      return entry;
    },
  };
}

/** The newest first; work of a page that is still open is no work that was left. */
async function offersBut(own: string): Promise<Recovery[]> {
  const alive = await heldNames();
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(KEY) && key !== own && !alive.has(key))
    .flatMap((key) => {
      const entry = entryAt(key);
      if (entry === null) return [];
      const { name, steps, firstAt, lastAt } = entry;
      return [{ id: key.replace(KEY, 'journal-'), name, steps, firstAt, lastAt, torn: false, changedOutside: false }];
    })
    .toSorted((a, b) => b.lastAt - a.lastAt);
}

function keyOf(id: string): string {
  return id.replace('journal-', KEY);
}

/** Held as long as the page lives, so that the others know. */
async function hold(name: string): Promise<void> {
  await navigator.locks.request(name, () => new Promise<never>(() => undefined));
}

async function heldNames(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.flatMap(({ name }) => name ?? []));
}

function store(key: string, entry: Entry): void {
  try {
    localStorage.setItem(key, JSON.stringify(entry));
  } catch {
    // A storage that is full or barred keeps no journal; saving to a file still works.
  }
}

function entryAt(key: string): Entry | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isEntry(value) ? value : null;
  } catch {
    return null;
  }
}

function isEntry(value: unknown): value is Entry {
  if (!isRecord(value)) return false;
  const { name, text, steps, firstAt, lastAt } = value;
  const numbers = [steps, firstAt, lastAt].every((one) => typeof one === 'number');
  return numbers && typeof text === 'string' && (name === null || typeof name === 'string');
}
