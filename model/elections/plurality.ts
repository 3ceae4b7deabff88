import type { VoteFault } from '../refusals.ts';
import { faultsOfRows, faultsOfVotes } from './ballot.ts';
import { settleByDecision } from './ties.ts';
import type { Decision, Reason, Tie } from './types.ts';

/** Who stands in a district: `list` is absent for a candidate whom no list of the ballot put up. */
export type Candidate = { readonly id: string; readonly votes: number; readonly list?: string };

/** A single-member district whose votes are known. */
export type DistrictVotes = {
  readonly id: string;
  readonly candidates: readonly Candidate[];
  readonly againstAll?: number;
};

/** One district or several whose winner is known or assumed, but not the votes. A winner without a list is independent. */
export type DistrictGiven = {
  readonly id: string;
  readonly winner: { readonly list?: string };
  /** How many districts ended so; one where absent. */
  readonly count?: number;
};

/** A single-member district, with its votes or with its winner alone. */
export type District = DistrictVotes | DistrictGiven;

/** Why a district has no winner: nobody voted, or "against all" had more votes than any candidate, which no known text settles. */
export type DistrictEmptiness = 'no-votes' | 'against-all-leads';

/** What becomes of a district, or of several that were given together. */
export type DistrictOutcome = { readonly district: string; readonly count: number } & (
  | {
      readonly kind: 'won';
      /** Absent where the winner was given without the votes. */
      readonly candidate?: string;
      readonly list?: string;
      readonly votes?: number;
      /** Votes ahead of the next candidate. */
      readonly lead?: number;
      readonly tiedWith: readonly string[];
      readonly by: Reason | 'given';
    }
  | { readonly kind: 'tie'; readonly tie: Tie }
  | { readonly kind: 'empty'; readonly why: DistrictEmptiness }
);

/**
 * The winner of a district: the candidate with the most votes, in one round (constitutional law on elections, as applied on 19
 * March 2023; that there was one round is not read in a text). A tie is open, and so is a district that "against all" leads.
 */
export function winnerOf(district: District, decisions: readonly Decision[] = []): DistrictOutcome {
  if ('winner' in district) return { ...headOf(district), kind: 'won', ...district.winner, tiedWith: [], by: 'given' };
  const head = headOf(district);
  const ranking = [...district.candidates].sort((a, b) => b.votes - a.votes);
  const most = ranking[0]?.votes ?? 0;
  if (most === 0 && (district.againstAll ?? 0) === 0) return { ...head, kind: 'empty', why: 'no-votes' };
  if ((district.againstAll ?? 0) > most) return { ...head, kind: 'empty', why: 'against-all-leads' };
  const equals = ranking.filter(({ votes }) => votes === most).map(({ id }) => id);
  const [only] = equals;
  if (equals.length === 1 && only !== undefined) return won(district, only, 'own-number');
  const settled = settleByDecision(`district:${district.id}`, equals, 1, decisions);
  if (settled.tie !== undefined) return { ...head, kind: 'tie', tie: settled.tie };
  return won(district, settled.chosen[0] ?? '', settled.by);
}

function headOf(district: District): { readonly district: string; readonly count: number } {
  return { district: district.id, count: 'winner' in district ? (district.count ?? 1) : 1 };
}

function won(district: DistrictVotes, id: string, by: Reason): DistrictOutcome {
  const winner = district.candidates.find((candidate) => candidate.id === id);
  const votes = winner?.votes ?? 0;
  const others = district.candidates.filter((candidate) => candidate.id !== id);
  const next = others.reduce((most, candidate) => Math.max(most, candidate.votes), 0);
  const tiedWith = others.filter((candidate) => candidate.votes === votes).map((candidate) => candidate.id);
  const list = winner?.list === undefined ? {} : { list: winner.list };
  return { ...headOf(district), kind: 'won', candidate: id, ...list, votes, lead: votes - next, tiedWith, by };
}

/** Everything that is wrong with the districts of a chamber that has so many, each with its row. */
export function faultsOfDistricts(
  districts: readonly District[],
  lists: readonly string[],
  most: number,
): readonly VoteFault[] {
  const names =
    districts.length === 0
      ? []
      : faultsOfRows(
          districts.map(({ id }) => id),
          ['districts'],
        );
  const given = districts.reduce((sum, district) => sum + headOf(district).count, 0);
  const tooMany: readonly VoteFault[] =
    given > most ? [{ code: 'too-many-districts', at: ['districts'], detail: `${given} > ${most}` }] : [];
  return [...names, ...tooMany, ...districts.flatMap((district, row) => faultsOf(district, lists, `${row}`))];
}

function faultsOf(district: District, lists: readonly string[], row: string): readonly VoteFault[] {
  const at = ['districts', row];
  if ('winner' in district) {
    const { winner, count = 1 } = district;
    const isCount = Number.isInteger(count) && count >= 1;
    return [
      ...faultsOfList(winner.list, lists, [...at, 'winner', 'list']),
      ...(isCount ? [] : [{ code: 'impossible-seats' as const, at: [...at, 'count'], detail: String(count) }]),
    ];
  }
  const { candidates, againstAll = 0 } = district;
  const ids = candidates.map(({ id }) => id);
  return [
    ...faultsOfRows(ids, [...at, 'candidates']),
    ...candidates.flatMap(({ votes }, index) => faultsOfVotes(votes, [...at, 'candidates', `${index}`, 'votes'])),
    ...candidates.flatMap(({ list }, index) => faultsOfList(list, lists, [...at, 'candidates', `${index}`, 'list'])),
    ...faultsOfVotes(againstAll, [...at, 'againstAll']),
  ];
}

function faultsOfList(list: string | undefined, lists: readonly string[], at: readonly string[]): readonly VoteFault[] {
  return list === undefined || lists.includes(list) ? [] : [{ code: 'unknown-list', at, detail: list }];
}
