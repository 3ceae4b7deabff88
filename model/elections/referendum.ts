import { failure, success, type Result, type VoteFault } from '../refusals.ts';
import type { NonEmpty } from '../vocabulary.ts';
import { faultsOfRows, faultsOfVotes } from './ballot.ts';

/** A region, city of republican significance or the capital; null where a number is not known. */
export type Unit = { readonly id: string; readonly voted: number | null; readonly yes: number | null };

/** A republican referendum in numbers. */
export type ReferendumVotes = {
  readonly electors: number;
  readonly voted: number;
  readonly yes: number;
  readonly units: readonly Unit[];
};

/** True, false, or not known from the numbers given. */
export type Known = boolean | null;

/** One condition of the rule with its numbers. */
export type ReferendumStep =
  | {
      readonly kind: 'turnout';
      readonly voted: number;
      readonly electors: number;
      readonly needed: number;
      readonly met: Known;
    }
  | { readonly kind: 'yes'; readonly yes: number; readonly voted: number; readonly needed: number; readonly met: Known }
  | {
      readonly kind: 'unit';
      readonly unit: string;
      readonly yes: number | null;
      readonly needed: number | null;
      readonly met: Known;
    }
  | {
      readonly kind: 'units';
      readonly units: number;
      readonly needed: number;
      /** Units that met the condition, that did not, and of which it is not known. */
      readonly met: number;
      readonly failed: number;
      readonly unknown: number;
    };

/** Whether the question was carried; not known where the units that decide are not known. */
export type ReferendumOutcome = {
  readonly kind: 'carried' | 'failed' | 'no-quorum' | 'unknown';
  readonly steps: readonly ReferendumStep[];
};

/**
 * The rule of a constitutional referendum: more than half of the electors take part (Constitution of 1995, Art. 91(1); of 2026,
 * Art. 92(2)), and more than half of those who took part say yes, in the Republic and in at least two thirds of the regions, cities
 * of republican significance and the capital: 12 of 17, 14 of 20. Nothing is assumed of a unit whose votes are not known.
 */
export function decideReferendum(votes: ReferendumVotes): Result<ReferendumOutcome, NonEmpty<VoteFault>> {
  const [first, ...rest] = faultsOf(votes);
  if (first !== undefined) return failure([first, ...rest]);
  const { electors, voted, yes, units } = votes;
  const turnout: ReferendumStep = {
    kind: 'turnout',
    voted,
    electors,
    needed: moreThanHalf(electors),
    met: voted * 2 > electors,
  };
  const national: ReferendumStep = { kind: 'yes', yes, voted, needed: moreThanHalf(voted), met: yes * 2 > voted };
  const each = units.map((unit): ReferendumStep & { readonly kind: 'unit' } => ({
    kind: 'unit',
    unit: unit.id,
    yes: unit.yes,
    needed: unit.voted === null ? null : moreThanHalf(unit.voted),
    met: unit.voted === null || unit.yes === null ? null : unit.yes * 2 > unit.voted,
  }));
  const met = each.filter((unit) => unit.met === true).length;
  const failed = each.filter((unit) => unit.met === false).length;
  const needed = unitsNeeded(units.length);
  const unknown = units.length - met - failed;
  const steps = [
    turnout,
    national,
    ...each,
    { kind: 'units' as const, units: units.length, needed, met, failed, unknown },
  ];
  if (voted * 2 <= electors) return success({ kind: 'no-quorum', steps });
  if (yes * 2 <= voted || met + unknown < needed) return success({ kind: 'failed', steps });
  return success({ kind: met >= needed ? 'carried' : 'unknown', steps });
}

/** The least number of units that are two thirds of all: 12 of 17, 14 of 20. */
function unitsNeeded(units: number): number {
  return Math.ceil((units * 2) / 3);
}

/** The least whole number that is more than half. */
function moreThanHalf(all: number): number {
  return Math.floor(all / 2) + 1;
}

function faultsOf({ electors, voted, yes, units }: ReferendumVotes): readonly VoteFault[] {
  const ids = units.map(({ id }) => id);
  return [
    ...faultsOfVotes(electors, ['electors']),
    ...faultsOfVotes(voted, ['voted']),
    ...faultsOfVotes(yes, ['yes']),
    ...moreThanAll(voted, electors, ['voted']),
    ...moreThanAll(yes, voted, ['yes']),
    ...(units.length === 0 ? [] : faultsOfRows(ids, ['units'])),
    ...units.flatMap((unit, row) => [
      ...faultsOfVotes(unit.voted ?? 0, ['units', `${row}`, 'voted']),
      ...faultsOfVotes(unit.yes ?? 0, ['units', `${row}`, 'yes']),
      ...moreThanAll(unit.yes ?? 0, unit.voted ?? Number.POSITIVE_INFINITY, ['units', `${row}`, 'yes']),
    ]),
  ];
}

function moreThanAll(some: number, all: number, at: readonly string[]): readonly VoteFault[] {
  return some > all ? [{ code: 'more-than-all', at, detail: `${some} > ${all}` }] : [];
}
