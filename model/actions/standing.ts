import type { Constitution } from '../constitution/types.ts';
import { valueOf } from '../json.ts';
import { firstDay, lastDay } from '../law/dates.ts';
import { rankOf } from '../law/rank.ts';
import type { CalendarDate, Citation } from '../law/types.ts';
import { SOURCE_KINDS } from '../vocabulary.ts';

/** What precedence looks at: the rank of the highest source that a ground cites, 0 the highest, and since when it is law. */
export type Standing = {
  readonly rank: number;
  /** First and last day that may be meant; null where no day is known. */
  readonly from: CalendarDate | null;
  readonly through: CalendarDate | null;
};

type Cited = { readonly cites: readonly Citation[]; readonly effectiveFrom?: CalendarDate };

/** The rank and date of a ground: its own date, or else that of the latest source of that rank which it cites. */
export function standingOf({ sources }: Constitution, { cites, effectiveFrom }: Cited): Standing {
  const cited = cites.flatMap(({ source }) => valueOf(sources, source) ?? []);
  const rank = Math.min(SOURCE_KINDS.length, ...cited.map(({ kind }) => rankOf(kind)));
  const dates = cited.flatMap(({ kind, date }) => (date !== undefined && rankOf(kind) === rank ? [date] : []));
  const date = effectiveFrom ?? dates.sort().at(-1);
  if (date === undefined) return { rank, from: null, through: null };
  return { rank, from: firstDay(date), through: lastDay(date) };
}

/** Whether every day that may be meant by the one date lies after every day that may be meant by the other. */
export function isLater(one: Standing, other: Standing): boolean {
  return one.from !== null && other.through !== null && one.from > other.through;
}
