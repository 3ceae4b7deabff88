import type { Constitution } from '../constitution/types.ts';
import type { FactValue } from './types.ts';
import { valueOf } from '../json.ts';

/**
 * The institutions that an id speaks of: itself, and for an umbrella term all that it includes, directly or through
 * others.
 */
export function includedIn({ institutions }: Constitution, id: string): ReadonlySet<string> {
  return closure(id, (at) => valueOf(institutions, at)?.includes ?? []);
}

/** The ids under which an office may be known: those that it includes, and the predecessors of each. */
export function coveredBy({ institutions }: Constitution, office: string): ReadonlySet<string> {
  return closure(office, (at) => {
    const { includes = [], succeeds = [] } = valueOf(institutions, at) ?? {};
    return [...includes, ...succeeds];
  });
}

/** Whether a fact is a list of offices. */
export function isOffices(value: FactValue | undefined): value is readonly string[] {
  return Array.isArray(value);
}

function closure(start: string, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set([start]);
  for (const id of found) next(id).forEach((other) => found.add(other));
  return found;
}
