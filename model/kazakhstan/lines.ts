import type { Constitution } from '../constitution/types.ts';
import { refuse, type Refusal, type Result } from '../refusals.ts';
import type { EditionId } from '../vocabulary.ts';
import { editions } from './editions.ts';
import { CONSTITUTION_BEGINS, on } from './orders.ts';

/** The day on which the Constitution of 2026 takes the place of that of 1995; the day before is the last of the older. */
const REPLACED = editions['2026'].asOf;
const LAST_OF_1995 = '2026-06-30';

/**
 * The order of a day on the line of an edition: the same constitution with the amendments counted by that day. Two editions
 * are of the Constitution of 1995, one of that of 2026. Refuses a day on which the constitution of the edition is not in
 * force, with the days on which it is.
 */
export function onLine(id: EditionId, day: string): Result<Constitution, Refusal> {
  const order = on(day);
  if (!order.ok) return order;
  const isNew = id === '2026';
  if (isNew === day >= REPLACED) return order;
  return refuse('not-in-force', [], isNew ? `${REPLACED}/..` : `${CONSTITUTION_BEGINS}/${LAST_OF_1995}`);
}
