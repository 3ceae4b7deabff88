import { failure, success, type Result, type VoteFault } from '../refusals.ts';
import type { NonEmpty } from '../vocabulary.ts';
import { faultsOfBallot, faultsOfRule, faultsOfSeats } from './ballot.ts';
import { shareByDivisors } from './divisor.ts';
import { shareByQuota, type Shared } from './quota.ts';
import { admit, sumOf } from './threshold.ts';
import { shareBetweenTwo } from './two-party.ts';
import type {
  Ballot,
  BallotList,
  Decision,
  Emptiness,
  FormulaId,
  ListOutcome,
  ListRule,
  ListStep,
  Tie,
} from './types.ts';

/**
 * Turns the votes of a list tier into seats and says how, step by step. Exact: integers only. Refuses votes, seats or rules
 * that cannot be, each with its row.
 */
export function allocateLists(
  ballot: Ballot,
  seats: number,
  rule: ListRule,
  decisions: readonly Decision[] = [],
): Result<ListOutcome, NonEmpty<VoteFault>> {
  const [first, ...rest] = [...faultsOfBallot(ballot), ...faultsOfSeats(seats, ['seats']), ...faultsOfRule(rule)];
  return first === undefined ? success(outcomeOf(ballot, seats, rule, decisions)) : failure([first, ...rest]);
}

function outcomeOf(ballot: Ballot, seats: number, rule: ListRule, decisions: readonly Decision[]): ListOutcome {
  const { passed, steps } = admit(ballot, rule.base, rule.threshold);
  const [leader, ...others] = passed;
  if (leader === undefined) {
    const why = sumOf(ballot.lists) === 0 ? 'no-votes' : 'none-passed';
    return empty(ballot, [...steps, { kind: why }], why);
  }
  if (others.length === 0 && rule.twoParty !== null) {
    const rest = ballot.lists.filter(({ id }) => id !== leader.id);
    const two = shareBetweenTwo(leader, rest, seats, rule.twoParty, decisions);
    const all = [...steps, ...two.steps];
    return two.tooFewSeats === true ? empty(ballot, all, 'too-few-seats') : outcome(ballot, two.seats, all, two.tie);
  }
  const shared = share(passed, seats, rule.formula, decisions);
  return outcome(ballot, shared.seats, [...steps, ...shared.steps], shared.tie);
}

function share(
  lists: readonly BallotList[],
  seats: number,
  formula: FormulaId,
  decisions: readonly Decision[],
): Shared {
  if (seats === 0) return { seats: new Map(), steps: [] };
  switch (formula) {
    case 'hare':
    case 'droop':
    case 'imperiali':
      return shareByQuota(lists, seats, formula, decisions);
    case 'd-hondt':
    case 'sainte-lague':
      return shareByDivisors(lists, seats, formula, decisions);
  }
}

function outcome(
  { lists }: Ballot,
  won: ReadonlyMap<string, number>,
  steps: readonly ListStep[],
  tie: Tie | undefined,
): ListOutcome {
  const seats = lists.map(({ id }) => ({ list: id, seats: won.get(id) ?? 0 }));
  return tie === undefined ? { kind: 'settled', seats, steps } : { kind: 'tie', tie, seats, steps };
}

function empty({ lists }: Ballot, steps: readonly ListStep[], why: Emptiness): ListOutcome {
  return { kind: 'empty', why, seats: lists.map(({ id }) => ({ list: id, seats: 0 })), steps };
}
