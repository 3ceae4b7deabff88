import { changeBetween } from '../amendments/edit.ts';
import type { Change, Fields } from '../amendments/types.ts';
import type { NonEmpty } from '../vocabulary.ts';

/** The base, as the point from which something is so; every other point is the id of an amendment. */
const BASE = 'base';

/**
 * How one thing stood over time, told in one place: each version with the point since which it is so. `is` null: repealed.
 * Amendments are derived from it, so no version is written down twice.
 */
export type History<T> = NonEmpty<{ readonly since: string; readonly is: T | null }>;

/** Things of one kind over time, by id. */
export type Histories<T> = Readonly<Record<string, History<T>>>;

/** Histories of things that have been the same ever since the base. */
export function always<T>(things: Readonly<Record<string, T>>): Histories<T> {
  return Object.fromEntries(Object.entries(things).map(([id, is]) => [id, [{ since: BASE, is }]]));
}

/** What stood on the day of the base. */
export function baseOf<T>(histories: Histories<T>): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.entries(histories).flatMap(([id, [{ since, is }]]) => (since === BASE && is !== null ? [[id, is]] : [])),
  );
}

/** What an amendment changed, with the version before it: patches with their precondition. */
export function changesIn(histories: Histories<Fields>, amendment: string): Readonly<Record<string, Change>> {
  return Object.fromEntries(
    Object.entries(histories).flatMap(([id, versions]) => {
      const index = versions.findIndex(({ since }) => since === amendment);
      const change = index === -1 ? null : changeBetween(versions[index - 1]?.is ?? null, versions[index]?.is ?? null);
      return change === null ? [] : [[id, change]];
    }),
  );
}
