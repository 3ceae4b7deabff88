import fc from 'fast-check';
import type { Ballot, FormulaId, ListOutcome, ListRule } from '../../model/elections/index.ts';
import { FORMULA_IDS } from '../../model/elections/index.ts';

/** The rule of the Mazhilis election of March 2023. */
export const RULE_2023: ListRule = {
  formula: 'hare',
  threshold: { strict: false, part: 5, whole: 100 },
  base: 'lists-and-against-all',
  twoParty: { part: 7, whole: 10, least: 2 },
};

/** The same without threshold and two-party rule: the formula alone. */
export function bare(formula: FormulaId): ListRule {
  return { formula, threshold: { strict: false, part: 0, whole: 1 }, base: 'lists', twoParty: null };
}

/** A ballot of lists a, b, c … with these votes, registered in this order unless told otherwise. */
export function ballotOf(votes: readonly number[], isRegistered = true): Ballot {
  return {
    lists: votes.map((number, index) => {
      const list = { id: nameOf(index), votes: number };
      return isRegistered ? { ...list, registered: index + 1 } : list;
    }),
  };
}

/** The name of a list by its place on the ballot. */
function nameOf(index: number): string {
  return index < 26 ? String.fromCharCode(97 + index) : `list-${index}`;
}

/** The seats alone, in the order of the ballot. */
export function seatsIn({ seats }: ListOutcome): readonly number[] {
  return seats.map((row) => row.seats);
}

/** Rules of every kind. */
export const anyRule: fc.Arbitrary<ListRule> = fc.record({
  formula: fc.constantFrom(...FORMULA_IDS),
  threshold: fc
    .record({ strict: fc.boolean(), part: fc.integer({ min: 0, max: 20 }), whole: fc.constantFrom(100, 200, 33) })
    .map((share) => share),
  base: fc.constantFrom('lists', 'lists-and-against-all', 'all-ballots'),
  twoParty: fc.constantFrom(null, { part: 7, whole: 10, least: 2 }),
});

/** Votes from a few to many millions, equal ones and none among them. */
export const anyVotes: fc.Arbitrary<readonly number[]> = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 9 }),
  fc.array(fc.integer({ min: 0, max: 7_000_000 }), { minLength: 1, maxLength: 9 }),
  fc.array(fc.constantFrom(0, 1, 100, 100, 250, 999_999_999), { minLength: 1, maxLength: 9 }),
);

/** The naive twin of the quota method: fractions of big integers, sorted; equals in the order of the ballot. */
export function naiveHare(votes: readonly number[], seats: number): readonly number[] {
  const total = votes.reduce((sum, number) => sum + BigInt(number), 0n);
  const scaled = votes.map((number) => BigInt(number) * BigInt(seats));
  const given = scaled.map((number) => Number(number / total));
  const order = votes
    .map((_, index) => index)
    .sort((a, b) => {
      const [left, right] = [(scaled[b] ?? 0n) % total, (scaled[a] ?? 0n) % total];
      return left === right ? a - b : left > right ? 1 : -1;
    });
  const over = seats - given.reduce((sum, number) => sum + number, 0);
  for (const index of order.slice(0, over)) given[index] = (given[index] ?? 0) + 1;
  return given;
}

/** The naive twin of divisor methods: every quotient written down, sorted, cut; equals in the order of the ballot. */
export function naiveDivisors(
  votes: readonly number[],
  seats: number,
  divisors: (seat: number) => number,
): readonly number[] {
  const quotients = votes.flatMap((number, index) =>
    Array.from({ length: seats }, (_, seat) => ({ index, votes: BigInt(number), by: BigInt(divisors(seat)) })),
  );
  quotients.sort((a, b) => {
    const [left, right] = [b.votes * a.by, a.votes * b.by];
    return left === right ? a.index - b.index : left > right ? 1 : -1;
  });
  const winners = quotients.slice(0, seats);
  return votes.map((_, index) => winners.filter((quotient) => quotient.index === index).length);
}

/** A small generator for many cases quickly: the same numbers on every machine. */
export function generator(seed: number): (below: number) => number {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return Math.floor((((bits ^ (bits >>> 14)) >>> 0) / 4294967296) * below);
  };
}
