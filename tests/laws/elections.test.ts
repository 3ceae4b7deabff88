import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allocateBatch,
  allocateLists,
  type ListOutcome,
  type ListRule,
  type ListStep,
} from '../../model/elections/index.ts';
import {
  anyRule,
  anyVotes,
  ballotOf,
  bare,
  generator,
  naiveDivisors,
  naiveHare,
  RULE_2023,
  seatsIn,
} from '../support/elections.ts';
import { valueIn } from '../support/results.ts';

const anySeats = fc.integer({ min: 0, max: 150 });

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function allocated(votes: readonly number[], seats: number, rule: ListRule): ListOutcome {
  return valueIn(allocateLists(ballotOf(votes), seats, rule));
}

describe('the allocation of list seats', () => {
  test('gives all seats, or says why it does not', () => {
    fc.assert(
      fc.property(anyVotes, anySeats, anyRule, (votes, seats, rule) => {
        const outcome = allocated(votes, seats, rule);
        const given = sum(seatsIn(outcome));
        if (outcome.kind === 'settled') expect(given).toBe(seats);
        if (outcome.kind === 'empty') expect(given).toBe(0);
        if (outcome.kind === 'tie') expect(given).toBeLessThan(seats || 1);
      }),
    );
  });

  test('gives seats only to lists that passed, or to the one that the two-party rule brings in', () => {
    fc.assert(
      fc.property(anyVotes, anySeats, anyRule, (votes, seats, rule) => {
        const outcome = allocated(votes, seats, rule);
        const entitled = outcome.steps.flatMap((step) =>
          (step.kind === 'threshold' && step.passed) || step.kind === 'runner-up' ? [step.list] : [],
        );
        const winners = outcome.seats.filter((row) => row.seats > 0).map(({ list }) => list);
        expect(winners.filter((list) => !entitled.includes(list))).toEqual([]);
      }),
    );
  });

  test('is anonymous: the same votes under other names get the same seats', () => {
    fc.assert(
      fc.property(anyVotes, anySeats, anyRule, fc.nat(), (votes, seats, rule, by) => {
        const turned = votes.map((_, index) => votes[(index + by) % votes.length] ?? 0);
        const [one, other] = [votes, turned].map((numbers) =>
          valueIn(allocateLists(ballotOf(numbers, false), seats, rule)),
        );
        expect(other?.kind).toBe(one?.kind);
        const sorted = (outcome: typeof one) => seatsIn(outcome ?? allocated([1], 0, rule)).toSorted((a, b) => a - b);
        expect(sorted(other)).toEqual(sorted(one));
      }),
    );
  });

  test('does not change when every vote counts twice or seven times', () => {
    fc.assert(
      fc.property(anyVotes, anySeats, anyRule, fc.constantFrom(2, 7), (votes, seats, rule, times) => {
        fc.pre(Math.max(...votes) * times <= 1_000_000_000 && rule.formula !== 'droop');
        const more = votes.map((number) => number * times);
        expect(allocated(more, seats, rule).seats).toEqual(allocated(votes, seats, rule).seats);
      }),
    );
  });

  test('stays within the quota: each list gets its quotas rounded down or up', () => {
    fc.assert(
      fc.property(anyVotes, anySeats, (votes, seats) => {
        const outcome = allocated(votes, seats, bare('hare'));
        const total = sum(votes);
        for (const [index, given] of seatsIn(outcome).entries()) {
          const exact = total === 0 ? 0 : ((votes[index] ?? 0) * seats) / total;
          if (outcome.kind === 'settled') expect([Math.floor(exact), Math.ceil(exact)]).toContain(given);
        }
      }),
    );
  });

  test('never gives more seats to fewer votes', () => {
    fc.assert(
      fc.property(anyVotes, anySeats, anyRule, (votes, seats, rule) => {
        fc.pre(rule.twoParty === null);
        const given = seatsIn(allocated(votes, seats, rule));
        for (const [a, more] of votes.entries()) {
          for (const [b, less] of votes.entries()) {
            if (more > less) expect(given[a]).toBeGreaterThanOrEqual(given[b] ?? 0);
          }
        }
      }),
    );
  });

  test('of a divisor formula never takes a seat away because the house grows', () => {
    fc.assert(
      fc.property(anyVotes, anySeats, fc.constantFrom('d-hondt', 'sainte-lague'), (votes, seats, formula) => {
        const [small, large] = [seats, seats + 1].map((size) => seatsIn(allocated(votes, size, bare(formula))));
        for (const [index, given] of (small ?? []).entries()) expect(large?.[index]).toBeGreaterThanOrEqual(given);
      }),
    );
  });

  test('shows the Alabama paradox: the third list has two seats of ten and one of eleven', () => {
    const votes = [6, 6, 2];
    expect(seatsIn(allocated(votes, 10, bare('hare')))).toEqual([4, 4, 2]);
    expect(seatsIn(allocated(votes, 11, bare('hare')))).toEqual([5, 5, 1]);
  });

  test('agrees with the naive twin that knows big integers', () => {
    fc.assert(
      fc.property(anyVotes, anySeats, (votes, seats) => {
        fc.pre(sum(votes) > 0);
        const counted = votes.filter((number) => number > 0);
        expect(seatsIn(allocated(counted, seats, bare('hare')))).toEqual(naiveHare(counted, seats));
        for (const [formula, divisor] of [
          ['d-hondt', (seat: number) => seat + 1],
          ['sainte-lague', (seat: number) => 2 * seat + 1],
        ] as const) {
          const few = Math.min(seats, 30);
          expect(seatsIn(allocated(counted, few, bare(formula)))).toEqual(naiveDivisors(counted, few, divisor));
        }
      }),
    );
  });
});

describe('the steps of an allocation', () => {
  test('add up to its result', () => {
    fc.assert(
      fc.property(anyVotes, anySeats, anyRule, (votes, seats, rule) => {
        const outcome = allocated(votes, seats, rule);
        fc.pre(outcome.kind !== 'empty');
        const summed = outcome.seats.map(({ list }) => ({
          list,
          seats: sum(outcome.steps.map(seatsOf(list, outcome.steps))),
        }));
        expect(summed).toEqual(outcome.seats);
      }),
    );
  });

  test('carry exact fractions below 2^53', () => {
    fc.assert(
      fc.property(anyVotes, anySeats, anyRule, (votes, seats, rule) => {
        const numbers = JSON.stringify(allocated(votes, seats, rule).steps).match(/\d+/g) ?? [];
        expect(numbers.map(Number).filter((number) => !Number.isSafeInteger(number))).toEqual([]);
      }),
    );
  });
});

/** The seats that a step gives to a list; whole quotas count only under the last quota that was tried. */
function seatsOf(list: string, steps: readonly ListStep[]): (step: ListStep, index: number) => number {
  const last = steps.findLastIndex(({ kind }) => kind === 'quota');
  const sharing = steps.flatMap((step, index) => (step.kind === 'whole-quotas' && index > last ? [step.list] : []));
  return (step, index) => {
    switch (step.kind) {
      case 'whole-quotas':
        return step.list === list && index > last ? step.seats : 0;
      case 'full-rounds':
        return sharing.includes(list) ? step.rounds : 0;
      case 'last-seat':
      case 'highest-quotient':
        return step.list === list ? 1 : 0;
      case 'alone':
      case 'runner-up-seats':
      case 'leader-takes-rest':
        return step.list === list ? step.seats : 0;
      default:
        return 0;
    }
  };
}

describe('the batch path', () => {
  const formulas = ['hare', 'hare', 'hare', 'droop', 'imperiali', 'd-hondt', 'sainte-lague'] as const;

  test('agrees with the explaining path on 200,000 random elections', { timeout: 120_000 }, () => {
    const draw = generator(2023);
    const width = 8;
    for (let part = 0; part < 40; part += 1) {
      const rule: ListRule = {
        formula: formulas[part % formulas.length] ?? 'hare',
        threshold: { strict: part % 5 === 4, part: draw(12), whole: 100 },
        base: part % 2 === 0 ? 'lists' : 'lists-and-against-all',
        twoParty: part % 3 === 0 ? null : { part: 7, whole: 10, least: 2 },
      };
      const rows = 5000;
      const size = [3, 40, 5_000, 900_000, 999_999_999][part % 5] ?? 3;
      const house = rule.formula.includes('-') ? 25 : 150;
      const votes = Int32Array.from({ length: rows * width }, (_, at) =>
        at % width < 5 || draw(2) === 0 ? draw(size) : 0,
      );
      const others = Int32Array.from({ length: rows }, () => (rule.base === 'lists' ? 0 : draw(size)));
      const seats = Int32Array.from({ length: rows }, () => draw(house));
      const given = valueIn(allocateBatch({ width, votes, others, seats }, rule));
      let different = 0;
      for (let row = 0; row < rows; row += 1) {
        const own = [...votes.subarray(row * width, (row + 1) * width)];
        const ballot = { ...ballotOf(own), againstAll: others[row] ?? 0 };
        const [best = 0] = own.filter((number) => number < Math.max(...own)).toSorted((a, b) => b - a);
        const second = {
          place: 'lists:runner-up',
          chosen: [ballot.lists.find((list) => list.votes === best)?.id ?? ''],
        };
        const explained = seatsIn(valueIn(allocateLists(ballot, seats[row] ?? 0, rule, [second])));
        different += explained.every((number, at) => number === given[row * width + at]) ? 0 : 1;
      }
      expect({ rule, different }).toEqual({ rule, different: 0 });
    }
  });

  test('gives the published seats of 2023 in both ways of counting', () => {
    const votes = [3431510, 693938, 547154, 535139, 432920, 331058, 146431];
    const batch = (times: number) => ({
      width: 7,
      votes: Int32Array.from(votes, (number) => number * times),
      others: Int32Array.of(248291 * times),
      seats: Int32Array.of(69),
    });
    expect([...valueIn(allocateBatch(batch(1), RULE_2023))]).toEqual([40, 8, 6, 6, 5, 4, 0]);
    expect([...valueIn(allocateBatch(batch(100), RULE_2023))]).toEqual([40, 8, 6, 6, 5, 4, 0]);
  });
});
