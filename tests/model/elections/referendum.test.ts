import { describe, expect, test } from 'vitest';
import { decideReferendum, electPresident, type ReferendumVotes } from '../../../model/elections/index.ts';
import { errorIn, valueIn } from '../../support/results.ts';

/** A referendum in which so many of the units said yes by one vote, no by one, or are not known. */
function referendum(yes: number, no: number, unknown: number): ReferendumVotes {
  const units = [
    ...Array.from({ length: yes }, () => 51),
    ...Array.from({ length: no }, () => 50),
    ...Array.from({ length: unknown }, () => null),
  ].map((number, index) => ({ id: `${index}`, voted: 100, yes: number }));
  return { electors: 1000, voted: 501, yes: 251, units };
}

describe('a referendum', () => {
  test.each([
    [12, 5, 0, 'carried'],
    [11, 6, 0, 'failed'],
    [14, 6, 0, 'carried'],
    [13, 7, 0, 'failed'],
    [13, 6, 1, 'unknown'],
    [14, 0, 6, 'carried'],
    [0, 7, 13, 'failed'],
    [0, 0, 17, 'unknown'],
  ])('with %i units for, %i against and %i not known is %s', (yes, no, unknown, kind) => {
    const outcome = valueIn(decideReferendum(referendum(yes, no, unknown)));
    expect(outcome.kind).toBe(kind);
    const needed = yes + no + unknown === 17 ? 12 : 14;
    expect(outcome.steps.at(-1)).toEqual({
      kind: 'units',
      units: yes + no + unknown,
      needed,
      met: yes,
      failed: no,
      unknown,
    });
  });

  test('needs more than half of the electors', () => {
    const outcome = valueIn(decideReferendum({ ...referendum(17, 0, 0), voted: 500, yes: 500 }));
    expect(outcome.kind).toBe('no-quorum');
    expect(outcome.steps[0]).toEqual({ kind: 'turnout', voted: 500, electors: 1000, needed: 501, met: false });
  });

  test('needs more than half of those who took part, not of those who said yes or no', () => {
    expect(valueIn(decideReferendum({ ...referendum(17, 0, 0), voted: 600, yes: 300 })).kind).toBe('failed');
    expect(valueIn(decideReferendum({ ...referendum(17, 0, 0), voted: 600, yes: 301 })).kind).toBe('carried');
  });

  test('with more votes than voters is refused with the place', () => {
    expect(errorIn(decideReferendum({ ...referendum(1, 0, 0), voted: 1001 }))).toMatchObject([
      { code: 'more-than-all', at: ['voted'] },
    ]);
    expect(errorIn(decideReferendum({ ...referendum(1, 0, 0), yes: -1 }))).toMatchObject([
      { code: 'negative-votes', at: ['yes'] },
    ]);
    const units = [
      { id: 'x', voted: 10, yes: 11 },
      { id: 'x', voted: null, yes: 0.5 },
    ];
    expect(
      errorIn(decideReferendum({ ...referendum(0, 0, 0), units })).map(({ code, at }) => [code, at.join('.')]),
    ).toEqual([
      ['duplicate-name', 'units.1'],
      ['more-than-all', 'units.0.yes'],
      ['fractional-votes', 'units.1.yes'],
    ]);
  });
});

describe('a presidential election', () => {
  const [x, y, z] = [
    { id: 'x', votes: 50 },
    { id: 'y', votes: 30 },
    { id: 'z', votes: 19 },
  ];

  test('ends in the first round with more than half, votes against all counted', () => {
    expect(valueIn(electPresident({ first: [x, y, z], decisions: [] }))).toMatchObject({
      kind: 'elected',
      winner: 'x',
      round: 1,
    });
    expect(valueIn(electPresident({ first: [x, y, z], againstAll: 1, decisions: [] }))).toMatchObject({
      kind: 'second-round',
      pair: ['x', 'y'],
    });
  });

  test('ends in the second round with more votes than the other', () => {
    const second = [
      { id: 'x', votes: 40 },
      { id: 'y', votes: 41 },
    ];
    const outcome = valueIn(electPresident({ first: [x, y, z], againstAll: 1, second, decisions: [] }));
    expect(outcome).toMatchObject({ kind: 'elected', winner: 'y', round: 2 });
    expect(outcome.steps.map(({ kind }) => kind)).toEqual(['first-round', 'pair', 'second-round']);
  });

  test('elects nobody without votes, or where one candidate alone stays below half', () => {
    expect(valueIn(electPresident({ first: [{ id: 'x', votes: 0 }], decisions: [] })).kind).toBe('nobody');
    expect(valueIn(electPresident({ first: [x], againstAll: 60, decisions: [] })).kind).toBe('nobody');
    const second = [
      { id: 'x', votes: 0 },
      { id: 'y', votes: 0 },
    ];
    expect(valueIn(electPresident({ first: [x, y, z], againstAll: 1, second, decisions: [] })).kind).toBe('nobody');
  });

  test('refuses unknown candidates in the second round, with the row', () => {
    const second = [
      { id: 'x', votes: 1 },
      { id: 'q', votes: 1 },
    ];
    expect(errorIn(electPresident({ first: [x, y], second, decisions: [] }))).toMatchObject([
      { code: 'unknown-list', at: ['second', '1', 'id'] },
    ]);
  });
});
