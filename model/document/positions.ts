import type { Limits } from './limits.ts';
import { scan } from './scan.ts';

/** A line and a column, both counted from one; a column is a UTF-16 unit. */
export type LineAndColumn = { readonly line: number; readonly column: number };

/** A place that is looked for: its keys by one step each, and where its value begins once that was met. */
type Wanted = { readonly below: Map<string, Wanted>; position: number | null };

/**
 * For each list of keys the position of the value under them, or of the nearest value around it where nothing stands. One
 * more scan of a text that has passed the first.
 */
export function positionsOf(text: string, limits: Limits, places: readonly (readonly string[])[]): readonly number[] {
  const root: Wanted = { below: new Map(), position: null };
  for (const at of places) at.reduce(wantedBelow, root);
  scan(text, limits, (at, position) => {
    const wanted = at().reduce<Wanted | undefined>((above, key) => above?.below.get(key), root);
    if (wanted !== undefined) wanted.position ??= position;
  });
  return places.map((at) => nearest(root, at));
}

function wantedBelow({ below }: Wanted, key: string): Wanted {
  const known = below.get(key);
  if (known !== undefined) return known;
  const wanted: Wanted = { below: new Map(), position: null };
  below.set(key, wanted);
  return wanted;
}

function nearest(root: Wanted, at: readonly string[]): number {
  let wanted: Wanted | undefined = root;
  let position = root.position ?? 0;
  for (const key of at) {
    wanted = wanted?.below.get(key);
    position = wanted?.position ?? position;
  }
  return position;
}

/** Positions as lines and columns: one pass over the text for all of them. */
export function linesOf(text: string, positions: readonly number[]): readonly LineAndColumn[] {
  const found = new Map<number, LineAndColumn>();
  let line = 1;
  let start = 0;
  for (const position of [...positions].sort((a, b) => a - b)) {
    for (let end = text.indexOf('\n', start); end !== -1 && end < position; end = text.indexOf('\n', start)) {
      line += 1;
      start = end + 1;
    }
    found.set(position, { line, column: position - start + 1 });
  }
  return positions.map((position) => found.get(position) ?? { line, column: 1 });
}
