import { describe, expect, test } from 'vitest';
import { BALLOT_BODIES, ballotsOf } from '../../model/kazakhstan/ballots.ts';
import { edition } from '../../model/kazakhstan/index.ts';

describe('the ballots by which citizens fill seats', () => {
  test.each([
    [
      'pre-2022',
      [
        [98, 0],
        [100, 0],
        [100, 0],
      ],
    ],
    [
      'post-2022',
      [
        [69, 29],
        [50, 50],
        [0, 100],
      ],
    ],
    ['2026', [[145, 0], null, null]],
  ] as const)('are read off the order of %s', (id, expected) => {
    const found = BALLOT_BODIES.map((body) => ballotsOf(edition(id), body));
    expect(found.map((parts) => (parts === null ? null : [parts.lists, parts.districts]))).toEqual(expected);
    expect(found.filter((parts) => parts !== null && parts.cites.length === 0)).toEqual([]);
  });
});
