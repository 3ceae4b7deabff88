import { fold } from '../amendments/fold.ts';
import type { Constitution, Draft } from '../constitution/types.ts';
import { isKeyOf } from '../json.ts';
import { isDay, looksLikeDay } from '../law/dates.ts';
import type { CalendarDate } from '../law/types.ts';
import { refuse, success, type Refusal, type Result } from '../refusals.ts';
import type { EditionId } from '../vocabulary.ts';
import { editions } from './editions.ts';
import { pointOf } from './points.ts';
import type { AmendmentData } from './types.ts';

/** The day on which the Constitution adopted on 30 August 1995 took effect. */
const CONSTITUTION_BEGINS: CalendarDate = '1995-09-05';

/** The day whose text is the base; nothing earlier is written down. */
export const DATA_BEGIN: CalendarDate = editions['pre-2022'].asOf;

/** The day on which the Constitution of 2026 takes the place of that of 1995; the day before is the last of the older. */
const REPLACED = editions['2026'].asOf;
const LAST_OF_1995 = '2026-06-30';

/**
 * The way from one order to another through the text that both share, which is the base with the amendments of both: what
 * only the first has is undone, then what only the second has is made; each list in order of time.
 */
export type Parting = {
  readonly common: Constitution;
  readonly undone: readonly AmendmentData[];
  readonly made: readonly AmendmentData[];
};

/** Every order that can be asked for, derived from one base. */
export type Orders = {
  /** Every dated change of the law since the base, in order of time. */
  readonly amendments: readonly AmendmentData[];
  /** The order of a named edition. */
  readonly edition: (id: EditionId) => Constitution;
  /** The order in force on a day: the base with every amendment counted from that day or earlier. */
  readonly on: (day: string) => Result<Constitution, Refusal>;
  /**
   * The order at an edition or on a day, or one with amendments left out, as "post-2022 without 2022-09-17-single-term".
   * Refuses amendments that the data does not have and those that do not fit without the others.
   */
  readonly at: (point: string) => Result<Constitution, Refusal>;
  /** The amendments counted from a day or earlier. Refuses what is no day and days before the data. */
  readonly inForce: (day: string) => Result<readonly AmendmentData[], Refusal>;
  /** The amendments between two points: what the second has and the first has not. */
  readonly stages: (a: string, b: string) => Result<readonly AmendmentData[], Refusal>;
  /**
   * How two points part. Refused where one of them is no order, and where the amendments of both do not fit without the
   * others: then there is no text from which both came.
   */
  readonly parting: (a: string, b: string) => Result<Parting, Refusal>;
  /**
   * The order of a day on the line of an edition: the same constitution with the amendments counted by that day. Two
   * editions are of the Constitution of 1995, one of that of 2026. Refuses a day on which the constitution of the
   * edition is not in force, with the days on which it is.
   */
  readonly onLine: (id: EditionId, day: string) => Result<Constitution, Refusal>;
  /**
   * The order by which an act of a day is judged under an edition. The edition decides; but an act dated after the edition
   * before it and earlier than its own day is judged by the law of its day, and the newest edition goes on with the
   * rulings and changes that follow it.
   */
  readonly judging: (id: EditionId, day: CalendarDate) => Constitution;
};

/** The orders that a base and its amendments give, each computed once, when it is first asked for. */
export function ordersOf(base: Draft, amendments: readonly AmendmentData[]): Orders {
  const orders: Constitution[] = [];
  const hypothetical = new Map<string, Result<Constitution, Refusal>>();
  function after(count: number): Constitution {
    const known = orders[count];
    if (known !== undefined) return known;
    const order = count === 0 ? checked(base) : amended(after(count - 1), amendments.slice(count - 1, count));
    orders[count] = order;
    return order;
  }
  const throughEdition = (id: EditionId) =>
    amendments.slice(0, amendments.findIndex((amendment) => amendment.id === editions[id].through) + 1);
  function inForce(day: string): Result<readonly AmendmentData[], Refusal> {
    return dayRefusal(day) ?? success(amendments.filter(({ from }) => from <= day));
  }
  function through(point: string): Result<readonly AmendmentData[], Refusal> {
    const { at: line, without } = pointOf(point);
    const all = isKeyOf(editions, line) ? success(throughEdition(line)) : inForce(line);
    return all.ok && without.length > 0 ? others(amendments, all.value, without) : all;
  }
  function orderAfter(those: Result<readonly AmendmentData[], Refusal>): Result<Constitution, Refusal> {
    return those.ok ? withAll(those.value) : those;
  }
  function withAll(those: readonly AmendmentData[]): Result<Constitution, Refusal> {
    const first = those.findIndex((one, index) => one !== amendments[index]);
    if (first === -1) return success(after(those.length));
    const key = those.map(({ id }) => id).join(' ');
    const order = hypothetical.get(key) ?? fold(after(first), those.slice(first));
    hypothetical.set(key, order);
    return order;
  }
  const edition = (id: EditionId) => after(throughEdition(id).length);
  const on = (day: string) => orderAfter(inForce(day));
  const at = (point: string) => orderAfter(through(point));
  return {
    amendments,
    edition,
    on,
    at,
    inForce,
    stages: (a, b) => between(through(a), through(b), `${a} ${b}`),
    parting: (a, b) => partingOf(through(a), through(b), withAll),
    onLine: (id, day) => lineRefusal(id, day) ?? on(day),
    judging: (id, day) => {
      const order = judgedOnItsDay(id, day) ? on(day) : success(edition(id));
      return order.ok ? order.value : edition(id);
    },
  };
}

/** The amendments of a line but those left out; refuses to leave out what the data does not have. */
function others(
  known: readonly AmendmentData[],
  line: readonly AmendmentData[],
  without: readonly string[],
): Result<readonly AmendmentData[], Refusal> {
  const unknown = without.find((out) => known.every(({ id }) => id !== out));
  if (unknown !== undefined) return refuse('unknown-name', ['without'], unknown);
  return success(line.filter(({ id }) => !without.includes(id)));
}

/** Whether the law of its day judges an act, rather than the edition as it stands. */
function judgedOnItsDay(id: EditionId, day: CalendarDate): boolean {
  switch (id) {
    case 'pre-2022':
      return false;
    case 'post-2022':
      return day > editions['pre-2022'].asOf && day < editions['post-2022'].asOf;
    case '2026':
      return day >= REPLACED;
  }
}

/** True of the base as it ships: the tests check it once, so that no start has to. */
function isShipped(draft: Draft): draft is Constitution {
  return Object.keys(draft.sources).length > 0;
}

function checked(base: Draft): Constitution {
  if (isShipped(base)) return base;
  throw new Error('The base is empty.');
}

function amended(order: Constitution, those: readonly AmendmentData[]): Constitution {
  const next = fold(order, those);
  if (!next.ok) throw new Error(`The amendments do not fit: ${next.error.at.join('.')}`);
  return next.value;
}

function dayRefusal(day: string): ReturnType<typeof refuse> | null {
  if (!looksLikeDay(day)) return refuse('not-a-date', [], day);
  if (!isDay(day)) return refuse('no-such-day', [], day);
  if (day < CONSTITUTION_BEGINS) return refuse('before-constitution', [], CONSTITUTION_BEGINS);
  return day < DATA_BEGIN ? refuse('before-data', [], DATA_BEGIN) : null;
}

function lineRefusal(id: EditionId, day: string): ReturnType<typeof refuse> | null {
  const refusal = dayRefusal(day);
  const isNew = id === '2026';
  if (refusal !== null || isNew === day >= REPLACED) return refusal;
  return refuse('not-in-force', [], isNew ? `${REPLACED}/..` : `${CONSTITUTION_BEGINS}/${LAST_OF_1995}`);
}

function between(
  before: Result<readonly AmendmentData[], Refusal>,
  after: Result<readonly AmendmentData[], Refusal>,
  detail: string,
): Result<readonly AmendmentData[], Refusal> {
  if (!before.ok) return before;
  if (!after.ok) return after;
  if (before.value.some((one) => !after.value.includes(one))) return refuse('backwards', [], detail);
  return success(apart(after.value, before.value));
}

function partingOf(
  one: Result<readonly AmendmentData[], Refusal>,
  other: Result<readonly AmendmentData[], Refusal>,
  orderOf: (those: readonly AmendmentData[]) => Result<Constitution, Refusal>,
): Result<Parting, Refusal> {
  if (!one.ok) return one;
  if (!other.ok) return other;
  const common = orderOf(one.value.filter((amendment) => other.value.includes(amendment)));
  if (!common.ok) return common;
  return success({ common: common.value, undone: apart(one.value, other.value), made: apart(other.value, one.value) });
}

/** The amendments that one line has and another lacks. */
function apart(those: readonly AmendmentData[], others: readonly AmendmentData[]): readonly AmendmentData[] {
  return those.filter((one) => !others.includes(one));
}
