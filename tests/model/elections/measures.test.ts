import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMULA_IDS, FORMULAS, LISTS_ONLY, measure } from '../../../model/elections/index.ts';
import { mazhilisElections } from '../../../model/kazakhstan/elections/index.ts';
import { valueOf } from '../../../model/json.ts';

const lists = (valueOf(mazhilisElections, 'mazhilis-2023')?.lists ?? []).map(({ party, votes, official }) => {
  return { id: party, votes, seats: official.byList };
});
const anyLists = fc.array(fc.record({ votes: fc.nat(1_000_000), seats: fc.nat(100) }), { minLength: 1, maxLength: 9 });

describe('the measures', () => {
  test('of the list tier of 2023 are those counted by hand', () => {
    const measures = measure({ lists });
    expect(measures?.largestByVotes).toBeCloseTo(3431510 / 6118150, 12);
    expect(measures?.largestBySeats).toBeCloseTo(40 / 69, 12);
    expect(measures?.effectiveBySeats).toBeCloseTo(
      69 ** 2 / (40 ** 2 + 8 ** 2 + 6 ** 2 + 6 ** 2 + 5 ** 2 + 4 ** 2),
      12,
    );
    expect(measures?.majorityBonus).toBeCloseTo(40 / 69 - 3431510 / 6118150, 12);
    expect([measures?.wastedVotes, measures?.treatment]).toEqual([146431, LISTS_ONLY]);
    expect(measures?.advantage['amanat']).toBeCloseTo(40 / 69 / (3431510 / 6118150), 12);
    expect(measures?.advantage['baytaq']).toBe(0);
  });

  test.each([
    ['perfectly proportional', [50, 30, 20], [5, 3, 2], 0, 0, 1 / 0.38],
    ['all seats to half the votes', [50, 50], [1, 0], 0.5, 0.5, 1],
    ['nothing in common', [100, 0], [0, 1], 1, 1, 1],
  ])('of an election %s', (_, votes, seats, gallagher, loosemoreHanby, effective) => {
    const measures = measure({
      lists: votes.map((number, at) => ({ id: `${at}`, votes: number, seats: seats[at] ?? 0 })),
    });
    expect(measures?.gallagher).toBeCloseTo(gallagher, 12);
    expect(measures?.loosemoreHanby).toBeCloseTo(loosemoreHanby, 12);
    expect(measures?.effectiveBySeats).toBeCloseTo(effective, 12);
  });

  test('lie within their bounds, Gallagher never above Loosemore and Hanby', () => {
    fc.assert(
      fc.property(anyLists, (rows) => {
        const measures = measure({ lists: rows.map((row, at) => ({ id: `${at}`, ...row })) });
        if (measures === null) return;
        expect(measures.gallagher).toBeLessThanOrEqual(measures.loosemoreHanby + 1e-12);
        expect(measures.loosemoreHanby).toBeLessThanOrEqual(1 + 1e-12);
        expect(measures.effectiveBySeats).toBeGreaterThanOrEqual(1 - 1e-12);
        expect(measures.effectiveBySeats).toBeLessThanOrEqual(rows.length + 1e-9);
        expect(1 / measures.effectiveByVotes).toBeLessThanOrEqual(measures.largestByVotes + 1e-12);
      }),
    );
  });

  test('say how votes against all and seats of others are treated', () => {
    const some = {
      lists: [
        { id: 'a', votes: 60, seats: 6 },
        { id: 'b', votes: 40, seats: 2 },
      ],
      againstAll: 100,
      otherSeats: 2,
    };
    expect(measure(some)?.largestByVotes).toBe(0.6);
    expect(measure(some, { againstAll: 'party-without-seats', otherSeats: 'left-out' })?.largestByVotes).toBe(0.5);
    const ones = measure(some, { againstAll: 'left-out', otherSeats: 'parties-of-one' });
    expect(ones?.effectiveBySeats).toBeCloseTo(100 / (36 + 4 + 1 + 1), 12);
    expect(ones?.largestBySeats).toBe(0.6);
  });

  test('are none where there is nothing to measure', () => {
    expect(measure({ lists: [] })).toBeNull();
    expect(measure({ lists: [{ id: 'a', votes: 0, seats: 1 }] })).toBeNull();
    expect(measure({ lists: [{ id: 'a', votes: 1, seats: 0 }] })).toBeNull();
    expect(
      measure({
        lists: [
          { id: 'a', votes: 0, seats: 0 },
          { id: 'b', votes: 1, seats: 1 },
        ],
      })?.advantage,
    ).toEqual({ a: null, b: 1 });
  });
});

test('one formula is the law, all others are what-ifs', () => {
  expect(FORMULA_IDS.filter((formula) => FORMULAS[formula].isLaw)).toEqual(['hare']);
  expect(FORMULA_IDS.filter((formula) => FORMULAS[formula].family === 'divisor')).toEqual(['d-hondt', 'sainte-lague']);
});
