import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { banzhaf, GAME_FAULT_CODES, MOST_PLAYERS, shapleyShubik } from '../../model/power/game/weighted.ts';
import { errorIn, valueIn } from '../support/results.ts';

/** Swings and orders by going through every coalition. */
function brute(weights: readonly number[], quota: number): { readonly swings: number[]; readonly shapley: number[] } {
  const players = weights.length;
  const factorial = (number: number): number => (number < 2 ? 1 : number * factorial(number - 1));
  const swings = weights.map(() => 0);
  const shapley = weights.map(() => 0);
  for (let coalition = 0; coalition < 1 << players; coalition += 1) {
    const members = weights.flatMap((_, at) => (coalition & (1 << at) ? [at] : []));
    const weight = members.reduce((sum, at) => sum + (weights[at] ?? 0), 0);
    if (weight >= quota) continue;
    for (const [at, own] of weights.entries()) {
      if (members.includes(at) || weight + own < quota) continue;
      swings[at] = (swings[at] ?? 0) + 1;
      const orders = factorial(members.length) * factorial(players - members.length - 1);
      shapley[at] = (shapley[at] ?? 0) + orders / factorial(players);
    }
  }
  return { swings, shapley };
}

const anyGame = fc
  .array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 9 })
  .filter((weights) => weights.some((weight) => weight > 0))
  .chain((weights) =>
    fc.record({
      weights: fc.constant(weights),
      quota: fc.integer({ min: 1, max: weights.reduce((sum, weight) => sum + weight, 0) }),
    }),
  );

describe('the power indices of weighted games', () => {
  test('agree with a walk through every coalition', () => {
    fc.assert(
      fc.property(anyGame, ({ weights, quota }) => {
        const { swings, shapley } = brute(weights, quota);
        expect(valueIn(banzhaf(weights, quota)).swings).toEqual(swings);
        for (const [at, value] of valueIn(shapleyShubik(weights, quota)).entries())
          expect(value).toBeCloseTo(shapley[at] ?? 0, 12);
      }),
    );
  });

  test('are shares: they add up to one, more weight never means less power, no weight means none', () => {
    fc.assert(
      fc.property(anyGame, ({ weights, quota }) => {
        for (const shares of [valueIn(banzhaf(weights, quota)).banzhaf, valueIn(shapleyShubik(weights, quota))]) {
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
          for (const [a, weight] of weights.entries()) {
            if (weight === 0) expect(shares[a]).toBe(0);
            for (const [b, other] of weights.entries()) {
              if (weight >= other) expect(shares[a]).toBeGreaterThanOrEqual((shares[b] ?? 0) - 1e-12);
            }
          }
        }
      }),
    );
  });

  test('of the Council of six, quota 12 of 4 4 4 2 2 1: swings 10 10 10 6 6 0', () => {
    expect(valueIn(banzhaf([4, 4, 4, 2, 2, 1], 12)).swings).toEqual([10, 10, 10, 6, 6, 0]);
  });

  test('of the Security Council, 39 of five times 7 and ten times 1: 421/2145 and 4/2145', () => {
    const weights = [...Array.from({ length: 5 }, () => 7), ...Array.from({ length: 10 }, () => 1)];
    const shares = valueIn(shapleyShubik(weights, 39));
    expect(shares[0]).toBeCloseTo(421 / 2145, 14);
    expect(shares[14]).toBeCloseTo(4 / 2145, 14);
  });

  test('of the Mazhilis of 2023: everything for Amanat at half, 0.898 and 0.842 at two thirds', () => {
    const weights = [62, 8, 6, 6, 5, 4, 1, 1, 1, 1, 1, 1, 1];
    expect(valueIn(banzhaf(weights, 50)).banzhaf[0]).toBe(1);
    expect(valueIn(shapleyShubik(weights, 50))[0]).toBeCloseTo(1, 14);
    expect(valueIn(banzhaf(weights, 66)).banzhaf[0]).toBeCloseTo(0.898, 3);
    // Printed as 0.842; it is 361/429.
    expect(valueIn(shapleyShubik(weights, 66))[0]).toBeCloseTo(361 / 429, 14);
  });

  test('stay exact with as many players as are allowed', () => {
    const weights = Array.from({ length: MOST_PLAYERS }, () => 1);
    const { swings } = valueIn(banzhaf(weights, 23));
    // Of 44 others exactly 22: 44 over 22.
    expect(swings[0]).toBe(2_104_098_963_720);
    expect(valueIn(shapleyShubik(weights, 23))[7]).toBeCloseTo(1 / MOST_PLAYERS, 14);
  });

  test('are refused for games that cannot be', () => {
    const refusals = [
      errorIn(banzhaf([], 1)),
      errorIn(
        shapleyShubik(
          Array.from({ length: MOST_PLAYERS + 1 }, () => 1),
          1,
        ),
      ),
      errorIn(banzhaf([1, -1], 1)),
      errorIn(shapleyShubik([1, 1], 3)),
    ];
    expect(refusals).toEqual([...GAME_FAULT_CODES]);
    for (const weights of [[0.5], [Number.NaN], [10_001]])
      expect(errorIn(banzhaf(weights, 1))).toBe('impossible-weight');
    for (const quota of [0, 1.5, Number.NaN]) expect(errorIn(banzhaf([5], quota))).toBe('impossible-quota');
  });
});
