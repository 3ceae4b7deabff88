import type { Shared } from './quota.ts';
import { chooseFirst, settleByDecision } from './ties.ts';
import type { BallotList, Decision, ListStep, Reason, TwoPartyRule } from './types.ts';

/** What the two-party rule comes to; too few seats where the second would get more than there are. */
export type TwoPartyOutcome = Shared & { readonly tooFewSeats?: true };

/**
 * Where one list alone passed, the one with the next most votes joins it (constitutional law on elections, Art. 97-1, from
 * 9 February 2009). The quota is made from both; the second gets `part`/`whole` of its quotas in whole seats, at least
 * `least`; the leader takes the rest. Our reading where the known text is silent: a list without a vote does not join, and
 * then the leader takes every seat; two equal seconds ask for a decision. Never gives more seats than there are.
 */
export function shareBetweenTwo(
  leader: BallotList,
  others: readonly BallotList[],
  seats: number,
  rule: TwoPartyRule,
  decisions: readonly Decision[],
): TwoPartyOutcome {
  const { choices, tie } = chooseFirst(
    rankingOf(others),
    1,
    (a, b) => a.list.votes === b.list.votes,
    (equals, choose) =>
      settleByDecision(
        'lists:runner-up',
        equals.map(({ id }) => id),
        choose,
        decisions,
      ),
  );
  if (tie !== undefined) return { seats: new Map(), steps: [], tie };
  const [second] = choices;
  if (second === undefined) {
    const steps: readonly ListStep[] = [{ kind: 'alone', list: leader.id, seats }];
    return { seats: new Map([[leader.id, seats]]), steps };
  }
  return shared(leader, second.row.list, seats, rule, [runnerUp(second.row.list, second.tiedWith, second.by)]);
}

function rankingOf(lists: readonly BallotList[]): readonly { readonly list: BallotList }[] {
  return lists
    .filter(({ votes }) => votes > 0)
    .sort((a, b) => b.votes - a.votes)
    .map((list) => ({ list }));
}

function runnerUp({ id, votes }: BallotList, tiedWith: readonly string[], by: Reason): ListStep {
  return { kind: 'runner-up', list: id, votes, tiedWith, by };
}

function shared(
  leader: BallotList,
  second: BallotList,
  seats: number,
  { part, whole, least }: TwoPartyRule,
  before: readonly ListStep[],
): TwoPartyOutcome {
  const votes = leader.votes + second.votes;
  const quotas = { numerator: second.votes * seats * part, denominator: votes * whole };
  const lessened = Math.floor(quotas.numerator / quotas.denominator);
  const taken = Math.max(least, lessened);
  const size = { numerator: votes, denominator: seats };
  const quota: ListStep = { kind: 'quota', formula: 'hare', votes, seats, size };
  const secondTakes: ListStep = {
    kind: 'runner-up-seats',
    list: second.id,
    quotas,
    seats: taken,
    raisedToLeast: taken > lessened,
  };
  if (taken > seats) return { seats: new Map(), steps: [...before, quota, secondTakes], tooFewSeats: true };
  const rest: ListStep = { kind: 'leader-takes-rest', list: leader.id, seats: seats - taken };
  return {
    seats: new Map([
      [leader.id, seats - taken],
      [second.id, taken],
    ]),
    steps: [...before, quota, secondTakes, rest],
  };
}
