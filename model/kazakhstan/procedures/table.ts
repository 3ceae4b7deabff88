import type { Draft } from '../../constitution/types.ts';
import { parseCitations, type CitationText } from '../../law/citation.ts';

/** A procedure as written down: ids are plain strings until `check` has seen them. */
export type ProcedureData = Draft['procedures'][string];

/** States of a procedure by id, each in its place in the order. */
export type States = ProcedureData['states'];

/** Steps of a procedure by id, each in its place in the order. */
export type Steps = ProcedureData['transitions'];

/** The named rows of a table. */
export function rows<K extends string, V>(table: Readonly<Record<K, V>>, ...ids: readonly K[]): Readonly<Record<K, V>>;
export function rows<V>(table: Readonly<Record<string, V>>, ...ids: readonly string[]): Readonly<Record<string, V>> {
  return Object.fromEntries(Object.entries(table).filter(([id]) => ids.includes(id)));
}

/** Places in the Constitution of 1995: "Art. 54(2)(2), 62(5)". */
export function of1995(places: string): readonly CitationText[] {
  return read(places, 'constitution-1995');
}

/** Places in the Constitution of 2026. */
export function of2026(places: string): readonly CitationText[] {
  return read(places, 'constitution-2026');
}

/** Places in another text, named by its id: "election-law: Art. 113-16(3)". */
export function cite(places: string): readonly CitationText[] {
  return read(places, '');
}

function read(places: string, home: string): readonly CitationText[] {
  const found = parseCitations(places, home);
  if (!found.ok) throw new Error(`Not a citation: ${places}`);
  return found.value;
}
