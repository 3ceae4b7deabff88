import { failure, success, type Result, type VoteFault } from '../refusals.ts';
import type { NonEmpty } from '../vocabulary.ts';
import { allocateLists } from './allocate.ts';
import { faultsOfSeats } from './ballot.ts';
import { faultsOfDistricts, winnerOf, type District, type DistrictOutcome } from './plurality.ts';
import type { Ballot, Decision, ListOutcome, ListRule, Tie } from './types.ts';

/** How a chamber is made: seats by lists under a rule, single-member districts, and seats that others fill. */
export type ChamberRule = {
  readonly lists: { readonly seats: number; readonly rule: ListRule } | null;
  readonly districts: number;
  /** Seats filled by the Assembly of People: neither lists nor districts decide on them. */
  readonly assembly: number;
};

/** What the voters did. */
export type ChamberVotes = {
  readonly ballot: Ballot;
  readonly districts: readonly District[];
  readonly decisions: readonly Decision[];
};

/** The seats of one list, by how they were won. */
export type PartySeats = {
  readonly list: string;
  readonly byList: number;
  readonly byDistrict: number;
  readonly total: number;
};

/** Seats that no list has, by why. They are all of the chamber's, so that with `parties` they add up to its size. */
export type OtherSeats = {
  /** Won in a district by a candidate whom no list put up. */
  readonly independents: number;
  readonly assembly: number;
  /** Waiting for the decision of a tie. */
  readonly tied: number;
  /** Empty by the rule itself: no list passed, nobody voted, "against all" leads. */
  readonly vacant: number;
  /** Districts of which nothing was said. */
  readonly unknown: number;
};

/** A chamber as elected. */
export type Chamber = {
  readonly size: number;
  readonly parties: readonly PartySeats[];
  readonly others: OtherSeats;
  /** Null where the chamber has no list tier. */
  readonly lists: ListOutcome | null;
  readonly districts: readonly DistrictOutcome[];
  /** Every open tie, in the order in which it arises. */
  readonly ties: readonly Tie[];
};

/**
 * Elects a chamber: list tier, districts and the seats of the Assembly side by side, no tier compensating another. Refuses votes
 * that cannot be, each fault with its row.
 */
export function elect(votes: ChamberVotes, rule: ChamberRule): Result<Chamber, NonEmpty<VoteFault>> {
  const { ballot, districts, decisions } = votes;
  const names = ballot.lists.map(({ id }) => id);
  const tier = rule.lists && allocateLists(ballot, rule.lists.seats, rule.lists.rule, decisions);
  const faults: readonly VoteFault[] = [
    ...(tier === null || tier.ok ? [] : tier.error),
    ...faultsOfSeats(rule.districts, ['rule', 'districts']),
    ...faultsOfSeats(rule.assembly, ['rule', 'assembly']),
    ...faultsOfDistricts(districts, names, rule.districts),
  ];
  const [first, ...rest] = faults;
  if (first !== undefined) return failure([first, ...rest]);
  const lists = tier === null || !tier.ok ? null : tier.value;
  return success(
    chamberOf(
      rule,
      names,
      lists,
      districts.map((district) => winnerOf(district, decisions)),
    ),
  );
}

function chamberOf(
  rule: ChamberRule,
  names: readonly string[],
  lists: ListOutcome | null,
  districts: readonly DistrictOutcome[],
): Chamber {
  const inDistricts = (of: (outcome: DistrictOutcome) => boolean) =>
    districts.reduce((sum, outcome) => sum + (of(outcome) ? outcome.count : 0), 0);
  const parties = names.map((list, index) => {
    const byList = lists?.seats[index]?.seats ?? 0;
    const byDistrict = inDistricts((outcome) => outcome.kind === 'won' && outcome.list === list);
    return { list, byList, byDistrict, total: byList + byDistrict };
  });
  const tie = lists?.kind === 'tie' ? lists.tie : undefined;
  const listSeats = rule.lists?.seats ?? 0;
  const given = parties.reduce((sum, { byList }) => sum + byList, 0);
  const left = listSeats - given;
  return {
    size: listSeats + rule.districts + rule.assembly,
    parties,
    others: {
      independents: inDistricts((outcome) => outcome.kind === 'won' && outcome.list === undefined),
      assembly: rule.assembly,
      tied: (tie === undefined ? 0 : left) + inDistricts(({ kind }) => kind === 'tie'),
      vacant: (tie === undefined ? left : 0) + inDistricts(({ kind }) => kind === 'empty'),
      unknown: rule.districts - inDistricts(() => true),
    },
    lists,
    districts,
    ties: [
      ...(tie === undefined ? [] : [tie]),
      ...districts.flatMap((outcome) => (outcome.kind === 'tie' ? [outcome.tie] : [])),
    ],
  };
}
