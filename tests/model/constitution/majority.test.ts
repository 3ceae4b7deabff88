import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseShare, votesNeeded, wholesReached, type Share } from '../../../model/constitution/majority.ts';

/** As many votes as a count may hold: five hundred lists of a thousand million votes each. */
const MOST = 500 * 1_000_000_000;

const shares = fc
  .record({ strict: fc.boolean(), part: fc.integer({ min: 1, max: 9_999 }), more: fc.integer({ min: 1, max: 9_999 }) })
  .map(({ strict, part, more }): Share => ({ strict, part, whole: Math.min(10_000, part + more) }));
const numbers = fc.oneof(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: MOST }));

/** The definition itself, in integers of any size. */
function reaches({ strict, part, whole }: Share, votes: number, of: number): boolean {
  const [left, right] = [BigInt(votes) * BigInt(whole), BigInt(of) * BigInt(part)];
  return strict ? left > right : left >= right;
}

describe('the votes that a share needs', () => {
  test.each([
    ['>1/2', 98, 50],
    ['>1/2', 100, 51],
    ['>1/2', 101, 51],
    ['>=2/3', 98, 66],
    ['>=3/4', 107, 81],
    ['>=5/100', 6_366_441, 318_323],
    ['>=1/3', 0, 0],
    ['>=1/1', 15, 15],
  ])('%s of %i are %i', (text, of, votes) => {
    const share = parseShare(text);
    expect(share === null ? null : votesNeeded(share, of)).toBe(votes);
  });

  test('are the least that reach it, to the last vote of the largest count', () => {
    fc.assert(
      fc.property(shares, numbers, (share, of) => {
        const votes = votesNeeded(share, of);
        expect(reaches(share, votes, of)).toBe(true);
        expect(votes > 0 && reaches(share, votes - 1, of)).toBe(false);
      }),
    );
  });

  test('grow with what they are of, and never shrink', () => {
    fc.assert(
      fc.property(shares, numbers, fc.integer({ min: 0, max: 1_000 }), (share, of, more) => {
        expect(votesNeeded(share, of + more)).toBeGreaterThanOrEqual(votesNeeded(share, of));
      }),
    );
  });

  test('are no more than given votes for exactly the wholes up to the greatest that these reach', () => {
    fc.assert(
      fc.property(shares, fc.integer({ min: 1, max: 1_000 }), (share, votes) => {
        const most = wholesReached(share, votes);
        expect(votesNeeded(share, most)).toBeLessThanOrEqual(votes);
        expect(votesNeeded(share, most + 1)).toBeGreaterThan(votes);
      }),
    );
  });
});
