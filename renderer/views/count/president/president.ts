import {
  type CandidateVotes,
  electPresident,
  type PresidentOutcome,
  type Tie,
} from '../../../../model/elections/index.ts';
import type { PresidentialElection } from '../../../../model/kazakhstan/elections/index.ts';
import { valueOf } from '../../../../model/json.ts';
import type { NonEmpty } from '../../../../model/vocabulary.ts';
import { success, type Result, type VoteFault } from '../../../../model/refusals.ts';
import type { LabPresident, PresidentRound } from '../../../store/lab/state.ts';

/** A presidential election as counted: the votes that went in, what came out, and every tie that asked for a decision. */
export type PresidentCount = {
  readonly first: readonly CandidateVotes[];
  /** Null where it is not known. */
  readonly againstAll: number | null;
  readonly outcome: PresidentOutcome;
  /** The two of a second round; empty where there is none. */
  readonly pair: readonly string[];
  readonly ties: readonly (Tie & { readonly place: PresidentRound })[];
  /** Nothing was changed in the published votes, and no second round was typed. */
  readonly isPublished: boolean;
};

/** Counts a presidential election with what was typed over it; a decision counts once it names as many as the tie asks for. */
export function countPresident(
  election: PresidentialElection,
  typed: LabPresident,
): Result<PresidentCount, NonEmpty<VoteFault>> {
  const first = election.candidates.map(({ id, votes }) => ({ id, votes: valueOf(typed.first, id) ?? votes }));
  const againstAll = typed.againstAll ?? election.againstAll;
  const settled: { readonly place: PresidentRound; readonly chosen: readonly string[] }[] = [];
  const ties: PresidentCount['ties'][number][] = [];
  const votes = { first, againstAll: againstAll ?? 0, second: typed.second, decisions: settled };
  let counted = counting(votes);
  while (counted.ok && counted.value.kind === 'tie') {
    const { tie } = counted.value;
    const place = roundOf(tie);
    ties.push({ ...tie, place });
    const chosen = (typed.decisions[place] ?? []).filter((id) => tie.between.includes(id));
    if (chosen.length !== tie.choose) break;
    settled.push({ place, chosen });
    counted = counting(votes);
  }
  if (!counted.ok) return counted;
  const outcome = counted.value;
  const pair = pairOf(outcome);
  const isPublished =
    (againstAll ?? 0) === (election.againstAll ?? 0) &&
    election.candidates.every(({ id, votes }) => (valueOf(typed.first, id) ?? votes) === votes) &&
    !isHeld(pair, typed.second);
  return success({ first, againstAll, outcome, pair, ties, isPublished });
}

type Counting = Pick<PresidentCount, 'first'> & {
  readonly againstAll: number;
  readonly second: LabPresident['second'];
  readonly decisions: readonly { readonly place: PresidentRound; readonly chosen: readonly string[] }[];
};

/** A second round is counted where votes of one of its two are known. */
function counting({ second, ...votes }: Counting): ReturnType<typeof electPresident> {
  const open = electPresident(votes);
  if (!open.ok || open.value.kind !== 'second-round') return open;
  const { pair } = open.value;
  if (!isHeld(pair, second)) return open;
  return electPresident({ ...votes, second: pair.map((id) => ({ id, votes: valueOf(second, id) ?? 0 })) });
}

function isHeld(pair: readonly string[], second: LabPresident['second']): boolean {
  return pair.some((id) => Object.hasOwn(second, id));
}

function pairOf({ steps }: PresidentOutcome): readonly string[] {
  return steps.flatMap((step) => (step.kind === 'pair' ? step.pair : []));
}

function roundOf({ place }: Tie): PresidentRound {
  return place === 'first-round' ? 'first-round' : 'second-round';
}
