import type { Constitution, Difference } from '../../model/constitution/index.ts';
import { type AmendmentData, at, editions, stages } from '../../model/kazakhstan/map.ts';
import { isKeyOf } from '../../model/json.ts';
import type { CalendarDate } from '../../model/law/types.ts';
import type { Localized } from '../../model/vocabulary.ts';
import { differencesBetween } from '../scene/change.ts';

/** One order as it is shown: its text, its name if it is a named edition, and the day of the text. */
export type Shown = {
  readonly point: string;
  readonly order: Constitution;
  readonly name: Localized | null;
  readonly asOf: CalendarDate;
  /** The amendments that made it out of the base, in order of time. */
  readonly amendments: readonly AmendmentData[];
};

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
  /** The left order is the later one. */
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
  const edition = isKeyOf(law.editions, point) ? law.editions[point] : null;
  const through = law.stages('pre-2022', point);
  return {
    point,
    order: order.value,
    name: edition?.title ?? null,
    asOf: edition?.asOf ?? point,
    amendments: through.ok ? through.value : [],
  };
}

/** Compares the orders at two points; null where one of them cannot be shown. */
export function comparisonOf(pointA: string, pointB: string): Comparison | null {
  const a = shownAt(pointA);
  const b = shownAt(pointB);
  if (a === null || b === null) return null;
  const backwards = a.amendments.length > b.amendments.length;
  const [first, last] = backwards ? [b, a] : [a, b];
  return {
    a,
    b,
    backwards,
    differences: differencesBetween(a.order, b.order),
    stages: stagesBetween(first, last),
  };
}

function stagesBetween(first: Shown, last: Shown): readonly Stage[] {
  let before = first.order;
  return last.amendments.slice(first.amendments.length).flatMap((amendment) => {
    const after = at(amendment.from);
    if (!after.ok) return [];
    const stage = stageOf(amendment, before, after.value);
    before = after.value;
    return [stage];
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
