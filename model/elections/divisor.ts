import { divisorAfter } from './formulas.ts';
import type { Shared } from './quota.ts';
import { chooseFirst, settleByRegistration } from './ties.ts';
import type { BallotList, Decision, ListStep } from './types.ts';

/** A list with the seats that it has so far and the divisor of its next one. */
type Bidder = { readonly list: BallotList; readonly seats: number; readonly divisor: number };

/**
 * Shares seats by highest averages: each seat goes to the list whose votes over its next divisor are most. A what-if; the
 * law of Kazakhstan uses no divisors. Quotients are compared as fractions, exactly.
 */
export function shareByDivisors(
  lists: readonly BallotList[],
  seats: number,
  formula: 'd-hondt' | 'sainte-lague',
  decisions: readonly Decision[],
): Shared {
  const won = new Map(lists.map(({ id }) => [id, 0]));
  const steps: ListStep[] = [];
  while (steps.length < seats) {
    const bidders = lists.map((list) => bidderOf(list, won.get(list.id) ?? 0, formula));
    const best = bidders.reduce((a, b) => (compare(a, b) <= 0 ? a : b));
    const equals = bidders.filter((bidder) => compare(bidder, best) === 0);
    const { choices, tie } = chooseFirst(
      equals,
      Math.min(equals.length, seats - steps.length),
      (a, b) => compare(a, b) === 0,
      (tied, choose) => settleByRegistration('lists:last-seats', tied, choose, decisions),
    );
    for (const { row, tiedWith, by } of choices) {
      const { list, divisor, seats: before } = row;
      won.set(list.id, before + 1);
      const quotient = { numerator: list.votes, denominator: divisor };
      steps.push({ kind: 'highest-quotient', seat: steps.length + 1, list: list.id, quotient, tiedWith, by });
    }
    if (tie !== undefined) return { seats: won, steps, tie };
  }
  return { seats: won, steps };
}

function bidderOf(list: BallotList, seats: number, formula: 'd-hondt' | 'sainte-lague'): Bidder {
  return { list, seats, divisor: divisorAfter(formula, seats) };
}

/** Order from the highest quotient to the lowest, by cross multiplication. */
function compare(a: Bidder, b: Bidder): number {
  return b.list.votes * a.divisor - a.list.votes * b.divisor;
}
