import { fold } from '../amendments/apply.ts';
import type { Constitution, Draft } from '../constitution/types.ts';
import { isKeyOf } from '../json.ts';
import { isDay, looksLikeDay } from '../law/dates.ts';
import type { CalendarDate } from '../law/types.ts';
import { refuse, success, type Refusal, type Result } from '../refusals.ts';
import type { EditionId } from '../vocabulary.ts';
import { amendments } from './amendments/index.ts';
import { base } from './base/index.ts';
import { editions } from './editions.ts';
import type { AmendmentData } from './types.ts';

/** The day on which the Constitution adopted on 30 August 1995 took effect. */
export const CONSTITUTION_BEGINS: CalendarDate = '1995-09-05';

/** The day whose text is the base; nothing earlier is written down. */
export const DATA_BEGIN: CalendarDate = editions['pre-2022'].asOf;

/** The order of a named edition. */
export function edition(id: EditionId): Constitution {
  return after(throughEdition(id).length);
}

/** The order in force on a day: the base with every amendment counted from that day or earlier. */
export function on(day: string): Result<Constitution, Refusal> {
  const those = inForce(day);
  return those.ok ? success(after(those.value.length)) : those;
}

/** The order at an edition or on a day. */
export function at(point: string): Result<Constitution, Refusal> {
  const those = through(point);
  return those.ok ? success(after(those.value.length)) : those;
}

/** The amendments counted from a day or earlier, in order of time. Refuses what is no day and days before the data. */
export function inForce(day: string): Result<readonly AmendmentData[], Refusal> {
  if (!looksLikeDay(day)) return refuse('not-a-date', [], day);
  if (!isDay(day)) return refuse('no-such-day', [], day);
  if (day < CONSTITUTION_BEGINS) return refuse('before-constitution', [], CONSTITUTION_BEGINS);
  if (day < DATA_BEGIN) return refuse('before-data', [], DATA_BEGIN);
  return success(amendments.filter(({ from }) => from <= day));
}

/** The amendments between two points (editions or days), in order of time: what the second has and the first has not. */
export function stages(a: string, b: string): Result<readonly AmendmentData[], Refusal> {
  const [before, after] = [through(a), through(b)];
  if (!before.ok) return before;
  if (!after.ok) return after;
  if (before.value.length > after.value.length) return refuse('backwards', [], `${a} ${b}`);
  return success(after.value.slice(before.value.length));
}

/** The base as a constitution. */
export function baseOrder(): Constitution {
  return after(0);
}

/** The orders after so many amendments, each computed once, when it is first asked for. */
const orders: Constitution[] = [];

function after(count: number): Constitution {
  const known = orders[count];
  if (known !== undefined) return known;
  const order = count === 0 ? checkedBase() : amended(after(count - 1), amendments.slice(count - 1, count));
  orders[count] = order;
  return order;
}

function checkedBase(): Constitution {
  if (isShipped(base)) return base;
  throw new Error('The base is not the one that was checked.');
}

/** True of the base as it ships and of nothing else: the tests check it once, so that no start has to. */
function isShipped(draft: Draft): draft is Constitution {
  return draft === base;
}

function amended(order: Constitution, those: readonly AmendmentData[]): Constitution {
  const next = fold(order, those);
  if (!next.ok) throw new Error(`The amendments do not fit: ${next.error.at.join('.')}`);
  return next.value;
}

function through(point: string): Result<readonly AmendmentData[], Refusal> {
  if (isKeyOf(editions, point)) return success(throughEdition(point));
  return inForce(point);
}

function throughEdition(id: EditionId): readonly AmendmentData[] {
  const { through: last } = editions[id];
  return amendments.slice(0, amendments.findIndex((amendment) => amendment.id === last) + 1);
}
