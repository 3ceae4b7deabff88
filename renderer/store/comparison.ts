import type { Constitution, Difference } from '../../model/constitution/index.ts';
import {
  type AmendmentData,
  amendments,
  at,
  editions,
  isHypothetical,
  pointOf,
  pointText,
  stages,
} from '../../model/kazakhstan/map.ts';
import { isKeyOf } from '../../model/json.ts';
import type { CalendarDate } from '../../model/law/types.ts';
import type { Localized } from '../../model/vocabulary.ts';
import { differencesBetween } from '../scene/change.ts';

/** One order as it is shown: its text, its name if it is a named edition, and the day of the text. */
export type Shown = {
  readonly point: string;
  readonly order: Constitution;
  readonly name: Localized | null;
  /** Amendments were left out: it was never in force. */
  readonly isHypothetical: boolean;
  readonly asOf: CalendarDate;
  /** The amendments that made it out of the base, in order of time. */
  readonly amendments: readonly AmendmentData[];
};

/** Later than any amendment. */
const END = '9999-12-31';

/** One amendment between the two orders, with the text before and after it. */
export type Stage = {
  readonly amendment: AmendmentData;
  readonly before: Constitution;
  readonly after: Constitution;
  readonly differences: readonly Difference[];
};

/** Two orders and all that is said about the pair. */
export type Comparison = {
  readonly a: Shown;
  readonly b: Shown;
  /** The left order has amendments that the right one lacks. */
  readonly backwards: boolean;
  readonly differences: readonly Difference[];
  /** In order of time, whichever side is the earlier. */
  readonly stages: readonly Stage[];
};

/** What is asked of a law to show one of its orders: the light law of the maps, or the whole. */
type LawAt = {
  readonly at: typeof at;
  readonly editions: typeof editions;
  readonly stages: typeof stages;
};

/** The order at a point; null for a day that the data does not reach. */
export function shownAt(point: string, law: LawAt = { at, editions, stages }): Shown | null {
  const order = law.at(point);
  if (!order.ok) return null;
  const line = pointOf(point).at;
  const edition = isKeyOf(law.editions, line) ? law.editions[line] : null;
  const through = law.stages('pre-2022', point);
  return {
    point,
    order: order.value,
    name: edition?.title ?? null,
    isHypothetical: isHypothetical(point),
    asOf: edition?.asOf ?? line,
    amendments: through.ok ? through.value : [],
  };
}

/** Compares the orders at two points; null where one of them cannot be shown. */
export function comparisonOf(pointA: string, pointB: string): Comparison | null {
  const a = shownAt(pointA);
  const b = shownAt(pointB);
  if (a === null || b === null) return null;
  return {
    a,
    b,
    backwards: a.amendments.some((one) => !b.amendments.includes(one)),
    differences: differencesBetween(a.order, b.order),
    stages: stagesBetween(a, b),
  };
}

/** The amendments that one of two orders has and the other lacks, each upon what both have and those before it. */
function stagesBetween(a: Shown, b: Shown): readonly Stage[] {
  const either = [...new Set([...a.amendments, ...b.amendments])].toSorted((one, other) =>
    one.from < other.from ? -1 : 1,
  );
  const apart = either.filter((one) => !a.amendments.includes(one) || !b.amendments.includes(one));
  const orders = apart.map((_, n) => at(pointWith(either.filter((one) => !apart.slice(n).includes(one)))));
  const last = at(pointWith(either));
  return apart.flatMap((amendment, n) => {
    const [before, after] = [orders[n], orders[n + 1] ?? last];
    return before?.ok === true && after.ok ? [stageOf(amendment, before.value, after.value)] : [];
  });
}

/** The point of the order that exactly these amendments make. */
function pointWith(those: readonly AmendmentData[]): string {
  return pointText({
    at: END,
    without: amendments.flatMap((one) => (those.includes(one) ? [] : one.id)),
  });
}

/** A stage that compares its two orders when it is first asked what differs. */
function stageOf(amendment: AmendmentData, before: Constitution, after: Constitution): Stage {
  return {
    amendment,
    before,
    after,
    get differences() {
      return differencesBetween(before, after);
    },
  };
}
