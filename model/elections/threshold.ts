import { votesNeeded, type Share } from '../constitution/majority.ts';
import type { Ballot, BallotList, ListStep, PercentageBase } from './types.ts';

/** The lists that share the seats, and the steps that say why. */
export type Admission = { readonly passed: readonly BallotList[]; readonly steps: readonly ListStep[] };

/** The number of votes that percentages are taken of. */
function baseOf({ lists, againstAll = 0, otherBallots = 0 }: Ballot, base: PercentageBase): number {
  const forLists = sumOf(lists);
  switch (base) {
    case 'lists':
      return forLists;
    case 'lists-and-against-all':
      return forLists + againstAll;
    case 'all-ballots':
      return forLists + againstAll + otherBallots;
  }
}

/** All votes of the lists. */
export function sumOf(lists: readonly BallotList[]): number {
  return lists.reduce((sum, { votes }) => sum + votes, 0);
}

/**
 * The lists that reached the threshold (constitutional law on elections, Art. 97-1): exactly the share is enough. A list
 * without a vote never passes.
 */
export function admit(ballot: Ballot, base: PercentageBase, threshold: Share): Admission {
  const votes = baseOf(ballot, base);
  const needed = Math.max(1, votesNeeded(threshold, votes));
  const steps = ballot.lists.map((list): ListStep => {
    const exactly = list.votes * threshold.whole === votes * threshold.part;
    return {
      kind: 'threshold',
      list: list.id,
      votes: list.votes,
      needed,
      passed: list.votes >= needed,
      exactly: exactly && list.votes > 0,
    };
  });
  return {
    passed: ballot.lists.filter((list) => list.votes >= needed),
    steps: [{ kind: 'base', base, votes }, ...steps],
  };
}
