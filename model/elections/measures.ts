/** One list in a measure: its votes and its seats. */
export type Standing = { readonly id: string; readonly votes: number; readonly seats: number };

/**
 * How measures treat what is no list: votes against all are left out, or stand as a party without seats; seats of nobody's list
 * (independents, the Assembly, vacancies) are left out, or stand each as a party of one without list votes.
 */
export type Treatment = {
  readonly againstAll: 'left-out' | 'party-without-seats';
  readonly otherSeats: 'left-out' | 'parties-of-one';
};

/** The usual treatment: votes for lists against seats of lists, nothing else. */
export const LISTS_ONLY: Treatment = { againstAll: 'left-out', otherSeats: 'left-out' };

/** What is measured. */
export type Measured = {
  readonly lists: readonly Standing[];
  readonly againstAll?: number;
  readonly otherSeats?: number;
};

/** How votes became seats. All shares are between 0 and 1; indices of disproportionality too (times 100 in the literature). */
export type Measures = {
  readonly treatment: Treatment;
  /** Effective number of parties by votes and by seats (Laakso and Taagepera 1979): 1 over the sum of squared shares. */
  readonly effectiveByVotes: number;
  readonly effectiveBySeats: number;
  /** The largest share of votes and of seats: where it is above a half, the effective number alone misleads (Taagepera 1999). */
  readonly largestByVotes: number;
  readonly largestBySeats: number;
  /** Least squares index (Gallagher 1991): the root of half the sum of squared differences of shares. */
  readonly gallagher: number;
  /** Loosemore and Hanby 1971: half the sum of absolute differences of shares. */
  readonly loosemoreHanby: number;
  /** Share of seats minus share of votes of the list with most seats. */
  readonly majorityBonus: number;
  /** Votes for lists that won no seat: number and share of the votes for lists. */
  readonly wastedVotes: number;
  readonly wastedShare: number;
  /** Share of seats over share of votes, by list; null where a list has no votes. */
  readonly advantage: Readonly<Record<string, number | null>>;
};

/** Measures an outcome; null where there are no votes or no seats to measure. */
export function measure(measured: Measured, treatment: Treatment = LISTS_ONLY): Measures | null {
  const rows = rowsOf(measured, treatment);
  const votes = rows.reduce((sum, row) => sum + row.votes, 0);
  const seats = rows.reduce((sum, row) => sum + row.seats, 0);
  if (votes === 0 || seats === 0) return null;
  const shares = rows.map((row) => ({ v: row.votes / votes, s: row.seats / seats }));
  const sumBy = (of: (share: { readonly v: number; readonly s: number }) => number) =>
    shares.reduce((sum, share) => sum + of(share), 0);
  const forLists = measured.lists.reduce((sum, list) => sum + list.votes, 0);
  const wastedVotes = measured.lists.reduce((sum, list) => sum + (list.seats === 0 ? list.votes : 0), 0);
  const first = shares.reduce((best, share) => (share.s > best.s ? share : best));
  return {
    treatment,
    effectiveByVotes: 1 / sumBy(({ v }) => v * v),
    effectiveBySeats: 1 / sumBy(({ s }) => s * s),
    largestByVotes: Math.max(...shares.map(({ v }) => v)),
    largestBySeats: Math.max(...shares.map(({ s }) => s)),
    gallagher: Math.sqrt(sumBy(({ v, s }) => (v - s) * (v - s)) / 2),
    loosemoreHanby: sumBy(({ v, s }) => Math.abs(v - s)) / 2,
    majorityBonus: first.s - first.v,
    wastedVotes,
    wastedShare: forLists === 0 ? 0 : wastedVotes / forLists,
    advantage: Object.fromEntries(
      measured.lists.map((list) => [list.id, list.votes === 0 ? null : list.seats / seats / (list.votes / votes)]),
    ),
  };
}

function rowsOf({ lists, againstAll = 0, otherSeats = 0 }: Measured, treatment: Treatment): readonly Standing[] {
  const against =
    treatment.againstAll === 'left-out' || againstAll === 0 ? [] : [{ id: 'against-all', votes: againstAll, seats: 0 }];
  const count = treatment.otherSeats === 'left-out' ? 0 : otherSeats;
  const ones = Array.from({ length: count }, (_, index) => ({ id: `other-${index + 1}`, votes: 0, seats: 1 }));
  return [...lists, ...against, ...ones];
}
