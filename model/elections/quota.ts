import { chooseFirst, settleByRegistration } from './ties.ts';
import { sumOf } from './threshold.ts';
import type { BallotList, Decision, Fraction, ListStep, Tie } from './types.ts';

/** Seats by list id as far as they are settled, the steps, and the tie that is left open, if any. */
export type Shared = {
  readonly seats: ReadonlyMap<string, number>;
  readonly steps: readonly ListStep[];
  readonly tie?: Tie;
};

/** One list with its whole quotas and what is left, over a denominator that all lists share. */
type Portion = { readonly list: BallotList; readonly seats: number; readonly left: number };

type QuotaFormula = 'hare' | 'droop' | 'imperiali';

/**
 * Shares seats by a quota and the largest remainders (constitutional law on elections, Art. 97-1, for the quota of Hare:
 * votes of the lists that passed, divided by the seats). Exact: quotas of a list are a fraction of integers.
 */
export function shareByQuota(
  lists: readonly BallotList[],
  seats: number,
  formula: QuotaFormula,
  decisions: readonly Decision[],
): Shared {
  const steps: ListStep[] = [];
  const votes = sumOf(lists);
  for (const size of quotaSizes(formula, votes, seats)) {
    const portions = lists.map((list) => portionOf(list, size));
    const whole = portions.reduce((sum, portion) => sum + portion.seats, 0);
    steps.push({ kind: 'quota', formula, votes, seats, size });
    if (whole > seats) {
      steps.push({ kind: 'too-many-quotas', seats, whole });
      continue;
    }
    steps.push(...portions.map((portion) => wholeQuotas(portion, size)));
    return withLastSeats(portions, seats - whole, size.numerator, steps, decisions);
  }
  throw new Error('The quota of Hare never gives more seats than there are.');
}

/**
 * The quotas to try in turn. Hare: votes/seats. Droop: the least integer above votes/(seats+1). Imperiali: votes/(seats+2),
 * and where that gives more seats than there are, the same with a divisor smaller by one.
 */
function quotaSizes(formula: QuotaFormula, votes: number, seats: number): readonly Fraction[] {
  const over = (denominator: number): Fraction => ({ numerator: votes, denominator });
  switch (formula) {
    case 'hare':
      return [over(seats)];
    case 'droop':
      return [{ numerator: Math.floor(votes / (seats + 1)) + 1, denominator: 1 }];
    case 'imperiali':
      return [over(seats + 2), over(seats + 1), over(seats)];
  }
}

function portionOf(list: BallotList, { numerator, denominator }: Fraction): Portion {
  const scaled = list.votes * denominator;
  const left = scaled % numerator;
  return { list, seats: (scaled - left) / numerator, left };
}

function wholeQuotas({ list, seats, left }: Portion, { numerator, denominator }: Fraction): ListStep {
  return {
    kind: 'whole-quotas',
    list: list.id,
    votes: list.votes,
    quotas: { numerator: list.votes * denominator, denominator: numerator },
    seats,
    remainder: { numerator: left, denominator: numerator },
  };
}

function withLastSeats(
  portions: readonly Portion[],
  over: number,
  denominator: number,
  before: readonly ListStep[],
  decisions: readonly Decision[],
): Shared {
  // Only a quota of Droop among fewer votes than seats leaves a seat or more for every list.
  const rounds = Math.floor(over / portions.length);
  const last = over - rounds * portions.length;
  const { choices, tie } = chooseFirst(
    [...portions].sort((a, b) => b.left - a.left),
    last,
    (a, b) => a.left === b.left,
    (equals, choose) => settleByRegistration('lists:last-seats', equals, choose, decisions),
  );
  const seats = new Map(portions.map(({ list, seats: whole }) => [list.id, whole + rounds]));
  for (const { row } of choices) seats.set(row.list.id, (seats.get(row.list.id) ?? 0) + 1);
  const steps: readonly ListStep[] = [
    ...before,
    ...(rounds === 0 ? [] : [{ kind: 'full-rounds' as const, rounds, seats: rounds * portions.length }]),
    ...choices.map(({ row: { list, left }, tiedWith, by }, index): ListStep => {
      return {
        kind: 'last-seat',
        seat: index + 1,
        list: list.id,
        remainder: { numerator: left, denominator },
        tiedWith,
        by,
      };
    }),
  ];
  return tie === undefined ? { seats, steps } : { seats, steps, tie };
}
