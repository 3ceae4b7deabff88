import type { Entity } from '../constitution/types.ts';
import type { CalendarDate, Citation } from '../law/types.ts';
import type { AmendmentId, Json, Localized } from '../vocabulary.ts';

/** The changed fields of one entity, before and after. */
export type Fields = { readonly [field: string]: Json };

/**
 * One change of one entity. Both present: the named fields are replaced; a field missing from one side is added or
 * taken away. `was` null: the entity is new. `becomes` null: it is repealed. `was` is the precondition.
 */
export type Change = { readonly was: Fields | null; readonly becomes: Fields | null };

/** Changes by entity and id: a patch and its inverse in one. */
export type Changes = { readonly [K in Entity]?: Readonly<Record<string, Change>> };

/** A dated change of the law, with the acts that made it. */
export type Amendment = {
  readonly id: AmendmentId;
  readonly title: Localized;
  /** When it takes effect: a day, or a month where the day is not known. */
  readonly effective: CalendarDate;
  /** The day from which `on(date)` counts it; differs from `effective` only where that is a month or not known. */
  readonly from: CalendarDate;
  readonly enactedBy: readonly Citation[];
  /** What is uncertain about the date, or why the amendment stands apart. */
  readonly note?: Localized;
  readonly changes: Changes;
};
