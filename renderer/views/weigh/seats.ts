import type { Constitution } from '../../../model/constitution/index.ts';
import { valueOf } from '../../../model/json.ts';
import { compositionFrom, compositionOf } from '../../../model/kazakhstan/discipline.ts';
import { type Composition, seatsOf } from '../../../model/power/players.ts';
import type { Lab } from '../../store/lab/state.ts';
import { LAWFUL } from '../../store/lab/state.ts';
import type { LabSide } from '../../store/lab/state.ts';
import { type Seating, SEATINGS } from '../../store/weigh/state.ts';
import { count, lawOfOrder } from '../count/chambers.ts';
import { votesOf } from '../count/votes.ts';

/** The seats of the chamber of an order by party, where they come from, and where else they could come from. */
export type Seats = {
  readonly size: number | null;
  /** Null: nothing fits. */
  readonly seating: Seating | null;
  readonly composition: Composition | null;
  readonly choices: readonly Seating[];
};

/** The chamber that is elected, in whichever order. */
const LOWER_HOUSES = ['mazhilis', 'kurultai'] as const;

/**
 * The composition that one side is measured with: the one that was picked, if it has as many seats as the chamber of the
 * order, else the first that has.
 */
export function seatsFor(side: LabSide, order: Constitution, day: string, lab: Lab, picked: Seating | null): Seats {
  const chamber = LOWER_HOUSES.find((body) => sizeOf(order, body) !== null);
  if (chamber === undefined) return { size: null, seating: null, composition: null, choices: [] };
  const size = sizeOf(order, chamber);
  const known = SEATINGS.flatMap((seating) => {
    const composition = seating === 'lab' ? fromLab(side, day, lab, size) : compositionOf(seating);
    const fits = composition?.chamber === chamber && seatsOf(composition) === size;
    return fits ? [{ seating, composition }] : [];
  });
  const chosen = known.find(({ seating }) => seating === picked) ?? known[0];
  return {
    size,
    seating: chosen?.seating ?? null,
    composition: chosen?.composition ?? null,
    choices: known.map(({ seating }) => seating),
  };
}

/** The chamber as the lab counts it; where its law was changed and the size no longer fits, its votes under the law of the order. */
function fromLab(side: LabSide, day: string, lab: Lab, size: number | null): Composition | undefined {
  const votes = votesOf(lab.votes);
  const ofOrder = lawOfOrder(day);
  for (const rule of [lab.rules[side], LAWFUL]) {
    const counted = count(votes, {
      law: rule.law ?? ofOrder,
      rule,
      noise: lab.noise,
      typed: lab.books.parliament.typed,
    });
    if (counted.ok && counted.value.chamber.size === size) {
      return compositionFrom(counted.value.law.body, counted.value.chamber);
    }
  }
  return undefined;
}

function sizeOf(order: Constitution, body: string): number | null {
  return valueOf(order.bodies, body)?.size ?? null;
}
