import { failure, success, type Result, type VoteFault } from '../refusals.ts';
import type { NonEmpty } from '../vocabulary.ts';
import { faultsOfRows, faultsOfVotes } from './ballot.ts';
import { settleByDecision } from './ties.ts';
import type { Decision, Tie } from './types.ts';

/** Votes of one candidate. */
export type CandidateVotes = { readonly id: string; readonly votes: number };

/** A presidential election: the first round, and the second where there was one. */
export type PresidentVotes = {
  readonly first: readonly CandidateVotes[];
  readonly againstAll?: number;
  readonly second?: readonly CandidateVotes[];
  readonly decisions: readonly Decision[];
};

/** One step of a presidential election, in the order in which the law takes them. */
export type PresidentStep =
  | {
      readonly kind: 'first-round';
      /** Those who voted, "against all" among them. */
      readonly base: number;
      readonly needed: number;
      readonly leader: string;
      readonly votes: number;
      readonly met: boolean;
    }
  | { readonly kind: 'pair'; readonly pair: readonly string[]; readonly tiedWith: readonly string[] }
  | { readonly kind: 'second-round'; readonly winner: string; readonly votes: number; readonly lead: number };

/** Who is elected and in which round; a second round that is still to be held; a tie; or nobody, where nobody voted or one candidate alone did not reach half. */
export type PresidentOutcome = { readonly steps: readonly PresidentStep[] } & (
  | { readonly kind: 'elected'; readonly winner: string; readonly round: 1 | 2 }
  | { readonly kind: 'second-round'; readonly pair: readonly string[] }
  | { readonly kind: 'tie'; readonly tie: Tie }
  | { readonly kind: 'nobody' }
);

/**
 * Elects a president (Constitution of 1995, Art. 41(5); of 2026, Art. 43(4)): whoever has more than half of the votes of those who
 * voted; else, in a repeat vote between the two with most votes, whoever has more.
 */
export function electPresident(votes: PresidentVotes): Result<PresidentOutcome, NonEmpty<VoteFault>> {
  const [first, ...rest] = faultsOf(votes);
  return first === undefined ? success(outcomeOf(votes)) : failure([first, ...rest]);
}

function outcomeOf({ first, againstAll = 0, second, decisions }: PresidentVotes): PresidentOutcome {
  const ranking = ranked(first);
  const [leader] = ranking;
  if (leader === undefined || leader.votes === 0) return { kind: 'nobody', steps: [] };
  const base = first.reduce((sum, { votes }) => sum + votes, againstAll);
  const needed = Math.floor(base / 2) + 1;
  const met = leader.votes >= needed;
  const round: PresidentStep = { kind: 'first-round', base, needed, leader: leader.id, votes: leader.votes, met };
  if (met || ranking.length === 1) {
    return met ? { kind: 'elected', winner: leader.id, round: 1, steps: [round] } : { kind: 'nobody', steps: [round] };
  }
  const pair = pairOf(ranking, decisions);
  if ('place' in pair) return { kind: 'tie', tie: pair, steps: [round] };
  const steps = [round, pair];
  if (second === undefined) return { kind: 'second-round', pair: pair.pair, steps };
  return secondRound(
    second.filter(({ id }) => pair.pair.includes(id)),
    steps,
    decisions,
  );
}

/** The two with most votes; equals for the second place ask for a decision. */
function pairOf(
  ranking: readonly CandidateVotes[],
  decisions: readonly Decision[],
): (PresidentStep & { readonly kind: 'pair' }) | Tie {
  const cut = ranking[1]?.votes ?? 0;
  const sure = ranking.filter(({ votes }) => votes > cut).map(({ id }) => id);
  const equals = ranking.filter(({ votes }) => votes === cut).map(({ id }) => id);
  if (sure.length + equals.length === 2) return { kind: 'pair', pair: [...sure, ...equals], tiedWith: [] };
  const settled = settleByDecision('first-round', equals, 2 - sure.length, decisions);
  if (settled.tie !== undefined) return settled.tie;
  const tiedWith = equals.filter((id) => !settled.chosen.includes(id));
  return { kind: 'pair', pair: [...sure, ...settled.chosen], tiedWith };
}

function secondRound(
  votes: readonly CandidateVotes[],
  steps: readonly PresidentStep[],
  decisions: readonly Decision[],
): PresidentOutcome {
  const [leader, other] = ranked(votes);
  if (leader === undefined || leader.votes === 0) return { kind: 'nobody', steps };
  const lead = leader.votes - (other?.votes ?? 0);
  const won = (winner: string): PresidentOutcome => {
    const step: PresidentStep = { kind: 'second-round', winner, votes: leader.votes, lead };
    return { kind: 'elected', winner, round: 2, steps: [...steps, step] };
  };
  if (lead > 0) return won(leader.id);
  const settled = settleByDecision(
    'second-round',
    votes.map(({ id }) => id),
    1,
    decisions,
  );
  return settled.tie === undefined ? won(settled.chosen[0] ?? '') : { kind: 'tie', tie: settled.tie, steps };
}

function ranked(votes: readonly CandidateVotes[]): readonly CandidateVotes[] {
  return [...votes].sort((a, b) => b.votes - a.votes);
}

function faultsOf({ first, againstAll = 0, second = [] }: PresidentVotes): readonly VoteFault[] {
  const rows = (votes: readonly CandidateVotes[], at: string) =>
    votes.flatMap((candidate, row) => faultsOfVotes(candidate.votes, [at, `${row}`, 'votes']));
  const names = first.map(({ id }) => id);
  return [
    ...faultsOfRows(names, ['first']),
    ...rows(first, 'first'),
    ...faultsOfVotes(againstAll, ['againstAll']),
    ...(second.length === 0
      ? []
      : faultsOfRows(
          second.map(({ id }) => id),
          ['second'],
        )),
    ...rows(second, 'second'),
    ...second.flatMap(({ id }, row): readonly VoteFault[] =>
      names.includes(id) ? [] : [{ code: 'unknown-list', at: ['second', `${row}`, 'id'], detail: id }],
    ),
  ];
}
