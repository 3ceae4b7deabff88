import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownChange, shownShare, shownSteps, tenthsOf } from '../../renderer/scene/shown.ts';

function share(): fc.Arbitrary<number> {
  return fc.double({ min: 0, max: 1, noNaN: true });
}

/** A share, steps that keep it between 0 and 1, and where they lead. */
const falls = fc.array(share(), { minLength: 1, maxLength: 14 }).map((levels) => ({
  before: levels[0] ?? 0,
  after: levels.at(-1) ?? 0,
  changes: levels.slice(1).map((level, index) => level - (levels[index] ?? 0)),
}));

describe('the numbers that are shown of shares', () => {
  test.each([
    ['two shares that are shown alike do not differ', 0.4262, 0.4255, 0],
    ['two shares that are shown apart differ by what is between them', 0.42549, 0.42551, 0.001],
    ['a loss is a loss', 0.4263, 0.4207, -0.005],
    ['a share that is new is gained whole', 0, 0.0314, 0.031],
  ])('%s', (_, before, after, change) => {
    expect(shownChange(before, after)).toBe(change);
  });

  test('half a tenth is rounded up, however its digits fall', () => {
    expect(tenthsOf(0.0005)).toBe(1);
    expect(tenthsOf(1.0005)).toBe(1001);
    expect(tenthsOf(-0.0001)).toBe(0);
  });

  test('the change is the difference of what is shown, and less than a tenth of a point off the true one', () => {
    fc.assert(
      fc.property(share(), share(), (before, after) => {
        const change = shownChange(before, after);
        expect(change).toBeCloseTo(shownShare(after) - shownShare(before), 9);
        expect(Math.abs(change - (after - before))).toBeLessThanOrEqual(0.001 + 1e-9);
      }),
    );
  });

  test('what is missing goes to the steps that rounding moved furthest', () => {
    expect(shownSteps(0.4004, 0.4024, [0.0003, 0.0014, 0.0003])).toEqual([0, 0.002, 0]);
    expect(shownSteps(0.4, 0.4012, [0.0004, 0.0004, 0.0004])).toEqual([0.001, 0, 0]);
    expect(shownSteps(0.4, 0.4, [0.0006, -0.0013, 0.0007])).toEqual([0, -0.001, 0.001]);
    expect(shownSteps(0.5, 0.5, [])).toEqual([]);
  });

  test('the steps shown lead from the share shown before to the one shown after, each with its own sign', () => {
    fc.assert(
      fc.property(falls, ({ before, after, changes }) => {
        const shown = shownSteps(before, after, changes);
        const reached = shown.reduce((sum, one) => sum + tenthsOf(one), tenthsOf(before));
        expect(reached).toBe(tenthsOf(after));
        for (const [index, one] of shown.entries()) {
          const change = changes[index] ?? 0;
          expect(one * change).toBeGreaterThanOrEqual(0);
          expect(Math.abs(one - change)).toBeLessThanOrEqual(0.0015 + 1e-9);
        }
      }),
    );
  });
});
