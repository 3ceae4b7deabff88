/** Names for paths that the page may use: an id says nothing of the path, and only an id given out leads to one. */
export type Handles = {
  /** The id of a path; the same path has the same id as long as the program runs. */
  give(kind: HandleKind, path: string): string;
  /** The path of an id of this kind, or undefined. */
  take(kind: HandleKind, id: string): string | undefined;
};

/** What an id leads to. */
export type HandleKind = 'file' | 'backup' | 'journal';

/** Begins an empty table. */
export function handles(): Handles {
  const paths = new Map<string, string>();
  const ids = new Map<string, string>();
  return {
    give(kind, path) {
      const key = `${kind} ${path}`;
      const known = ids.get(key);
      if (known !== undefined) return known;
      const id = `${kind}-${ids.size + 1}`;
      ids.set(key, id);
      paths.set(id, path);
      return id;
    },
    take: (kind, id) => (id.startsWith(`${kind}-`) ? paths.get(id) : undefined),
  };
}
