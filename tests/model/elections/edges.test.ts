import { describe, expect, test } from 'vitest';
import { allocateBatch, allocateLists, elect, seatsFor, type ListRule } from '../../../model/elections/index.ts';
import { ballotOf, bare, RULE_2023, seatsIn } from '../../support/elections.ts';
import { errorIn, valueIn } from '../../support/results.ts';

const seven: ListRule = { ...RULE_2023, threshold: { strict: false, part: 7, whole: 100 }, base: 'lists' };

/** Situations that other programs get wrong or do not foresee, with what comes of them. */
const OUTCOMES: readonly (readonly [
  situation: string,
  votes: readonly number[],
  seats: number,
  rule: ListRule,
  kind: string,
  expected: readonly number[],
])[] = [
  ['a list with exactly the threshold is in', [60, 33, 7], 98, seven, 'settled', [59, 32, 7]],
  ['a list one vote below the threshold is out', [6001, 3300, 699], 98, seven, 'settled', [63, 35, 0]],
  ['remainders that differ only after the fourth decimal', [5_000_001, 4_999_999], 3, bare('hare'), 'settled', [2, 1]],
  ['remainders below a millionth', [499_999_999, 499_999_998, 3], 2, bare('hare'), 'settled', [1, 1, 0]],
  ['one list alone past the threshold brings the second in with two seats', [96, 4], 98, seven, 'settled', [96, 2]],
  ['the second gets seven tenths of its quotas, rounded down', [940, 60, 0], 98, seven, 'settled', [94, 4, 0]],
  ['one list alone past the threshold, another without a vote', [100, 0], 98, seven, 'settled', [98, 0]],
  ['one list alone on the ballot', [100], 98, seven, 'settled', [98]],
  [
    'one list past the threshold where there is no two-party rule',
    [96, 4],
    98,
    { ...seven, twoParty: null },
    'settled',
    [98, 0],
  ],
  ['two parties and one seat: the rule cannot be followed', [96, 4], 1, seven, 'empty', [0, 0]],
  [
    'no list past the threshold',
    Array.from({ length: 20 }, () => 5),
    98,
    seven,
    'empty',
    Array.from({ length: 20 }, () => 0),
  ],
  ['no vote at all', [0, 0, 0], 98, seven, 'empty', [0, 0, 0]],
  ['all equal, settled by registration', [10, 10, 10], 98, seven, 'settled', [33, 33, 32]],
  ['one seat', [10, 9, 8], 1, seven, 'settled', [1, 0, 0]],
  ['no seat', [10, 9, 8], 0, seven, 'settled', [0, 0, 0]],
  ['more seats than voters', [2, 1], 10, bare('hare'), 'settled', [7, 3]],
  ['more seats than voters under the quota of Droop, which is one vote', [2, 1], 11, bare('droop'), 'settled', [6, 5]],
  [
    'the quota of Imperiali gives too many seats and is raised',
    [10, 10, 10],
    4,
    bare('imperiali'),
    'settled',
    [2, 1, 1],
  ],
  ['the most votes that are allowed', [1_000_000_000, 999_999_999], 10_000, bare('hare'), 'settled', [5000, 5000]],
];

describe('an allocation', () => {
  test.each(OUTCOMES)('%s', (_, votes, seats, rule, kind, expected) => {
    const outcome = valueIn(allocateLists(ballotOf(votes), seats, rule));
    expect([outcome.kind, seatsIn(outcome)]).toEqual([kind, expected]);
  });

  test.each(OUTCOMES)('comes out alike in the batch path: %s', (_, votes, seats, rule, _kind, expected) => {
    const batch = {
      width: votes.length,
      votes: Int32Array.from(votes),
      others: Int32Array.of(0),
      seats: Int32Array.of(seats),
    };
    expect([...valueIn(allocateBatch(batch, rule))]).toEqual(expected);
  });

  test('says why it is empty', () => {
    const why = (votes: readonly number[], seats: number) => valueIn(allocateLists(ballotOf(votes), seats, seven));
    expect(why([0, 0], 98)).toMatchObject({ why: 'no-votes' });
    expect(
      why(
        Array.from({ length: 20 }, () => 5),
        98,
      ),
    ).toMatchObject({ why: 'none-passed' });
    expect(why([96, 4], 1)).toMatchObject({ why: 'too-few-seats' });
  });

  test('marks a list that has exactly the threshold', () => {
    const { steps } = valueIn(allocateLists(ballotOf([60, 33, 7]), 98, seven));
    expect(steps.find((step) => step.kind === 'threshold' && step.list === 'c')).toEqual({
      kind: 'threshold',
      list: 'c',
      votes: 7,
      needed: 7,
      passed: true,
      exactly: true,
    });
  });

  test('takes votes against all into the base of the percentage, never into the quota', () => {
    const ballot = { ...ballotOf([90, 5]), againstAll: 10 };
    const [among, beside] = ['lists', 'lists-and-against-all'].map((base) =>
      valueIn(
        allocateLists(ballot, 19, {
          ...bare('hare'),
          threshold: RULE_2023.threshold,
          base: base === 'lists' ? base : 'lists-and-against-all',
        }),
      ),
    );
    expect(among && seatsIn(among)).toEqual([18, 1]);
    expect(beside && seatsIn(beside)).toEqual([19, 0]);
  });
});

describe('votes that cannot be', () => {
  const faults = (votes: readonly number[]) => errorIn(allocateLists(ballotOf(votes), 98, seven));

  test.each([
    ['negative', -1, 'negative-votes'],
    ['fractional', 1.5, 'fractional-votes'],
    ['enormous', 1e300, 'too-many-votes'],
    ['one too many', 1_000_000_001, 'too-many-votes'],
    ['no number', Number.NaN, 'not-a-number'],
    ['infinite', Number.POSITIVE_INFINITY, 'too-many-votes'],
  ])('are refused with their row: %s', (_, votes, code) => {
    expect(faults([10, votes, 20])).toEqual([{ code, at: ['lists', '1', 'votes'], detail: String(votes) }]);
  });

  test('are all named, not only the first', () => {
    expect(faults([-1, 10, 0.5]).map(({ at }) => at.join('.'))).toEqual(['lists.0.votes', 'lists.2.votes']);
  });

  test('of a name that stands twice are refused with the second row', () => {
    const lists = [
      { id: 'a', votes: 1 },
      { id: 'b', votes: 2 },
      { id: 'a', votes: 3 },
    ];
    expect(errorIn(allocateLists({ lists }, 98, seven))).toEqual([
      { code: 'duplicate-name', at: ['lists', '2'], detail: 'a' },
    ]);
  });

  test('of one place of registration for two lists are refused', () => {
    const lists = [
      { id: 'a', votes: 1, registered: 4 },
      { id: 'b', votes: 2 },
      { id: 'c', votes: 3, registered: 4 },
    ];
    expect(errorIn(allocateLists({ lists }, 98, seven))).toMatchObject([
      { code: 'duplicate-registration', at: ['lists', '2', 'registered'] },
    ]);
  });

  test('of nobody, of too many, for no possible house or threshold are refused', () => {
    expect(errorIn(allocateLists({ lists: [] }, 98, seven))).toMatchObject([{ code: 'nobody-to-elect' }]);
    expect(faults(Array.from({ length: 501 }, () => 1))).toMatchObject([{ code: 'too-many-rows' }]);
    for (const seats of [-1, 0.5, 10_001, Number.NaN]) {
      expect(errorIn(allocateLists(ballotOf([1]), seats, seven))).toMatchObject([{ code: 'impossible-seats' }]);
    }
    for (const [part, whole] of [
      [2, 1],
      [-1, 5],
      [1, 0],
      [0.5, 1],
      [1, 20_000],
    ] as const) {
      const rule = { ...seven, threshold: { strict: false, part, whole } };
      expect(errorIn(allocateLists(ballotOf([1]), 98, rule))).toMatchObject([{ code: 'impossible-threshold' }]);
    }
  });

  test('in a batch are refused with row and column', () => {
    const batch = {
      width: 2,
      votes: Int32Array.of(1, 2, 3, -4),
      others: Int32Array.of(0, 0),
      seats: Int32Array.of(3, 3),
    };
    expect(errorIn(allocateBatch(batch, seven))).toEqual([
      { code: 'negative-votes', at: ['votes', '1', '1'], detail: '-4' },
    ]);
    expect(errorIn(allocateBatch({ ...batch, others: Int32Array.of(-1, 0) }, seven))).toMatchObject([
      { at: ['others', '0'] },
    ]);
    expect(errorIn(allocateBatch({ ...batch, seats: Int32Array.of(3, 10_001) }, seven))).toMatchObject([
      { code: 'impossible-seats', at: ['seats', '1'] },
    ]);
    expect(errorIn(allocateBatch({ ...batch, width: 3 }, seven))).toMatchObject([{ code: 'too-many-rows' }]);
  });

  test('in districts are refused with district and candidate', () => {
    const rule = { lists: null, districts: 2, assembly: 0 };
    const refusals = (districts: Parameters<typeof elect>[0]['districts']) =>
      errorIn(elect({ ballot: ballotOf([1, 2]), districts, decisions: [] }, rule)).map(({ code, at }) => [
        code,
        at.join('.'),
      ]);
    expect(refusals([{ id: '1', candidates: [] }])).toEqual([['nobody-to-elect', 'districts.0.candidates']]);
    expect(refusals([{ id: '1', candidates: [{ id: 'x', votes: -1, list: 'z' }], againstAll: 0.5 }])).toEqual([
      ['negative-votes', 'districts.0.candidates.0.votes'],
      ['unknown-list', 'districts.0.candidates.0.list'],
      ['fractional-votes', 'districts.0.againstAll'],
    ]);
    expect(refusals([{ id: '1', winner: {}, count: 3 }])).toEqual([['too-many-districts', 'districts']]);
    expect(refusals([{ id: '1', winner: { list: 'z' }, count: 0 }])).toEqual([
      ['unknown-list', 'districts.0.winner.list'],
      ['impossible-seats', 'districts.0.count'],
    ]);
    expect(
      refusals([
        { id: '1', winner: {} },
        { id: '1', winner: {} },
      ]),
    ).toEqual([['duplicate-name', 'districts.1']]);
  });
});

describe('a chamber', () => {
  const votes = { ballot: ballotOf([60, 40]), decisions: [] };

  test('adds up: lists, districts, the Assembly, and what is empty or not known', () => {
    const rule = { lists: { seats: 10, rule: bare('hare') }, districts: 6, assembly: 9 };
    const districts = [
      {
        id: '1',
        candidates: [
          { id: 'x', votes: 3, list: 'b' },
          { id: 'y', votes: 2 },
        ],
        againstAll: 1,
      },
      { id: '2', candidates: [{ id: 'z', votes: 3 }], againstAll: 4 },
      { id: '3', candidates: [{ id: 'w', votes: 0 }] },
      { id: '4', winner: {}, count: 2 },
    ];
    const chamber = valueIn(elect({ ...votes, districts }, rule));
    expect(chamber.size).toBe(25);
    expect(chamber.parties).toEqual([
      { list: 'a', byList: 6, byDistrict: 0, total: 6 },
      { list: 'b', byList: 4, byDistrict: 1, total: 5 },
    ]);
    expect(chamber.others).toEqual({ independents: 2, assembly: 9, tied: 0, vacant: 2, unknown: 1 });
    expect(chamber.districts.map((outcome) => (outcome.kind === 'empty' ? outcome.why : outcome.kind))).toEqual([
      'won',
      'against-all-leads',
      'no-votes',
      'won',
    ]);
    expect(chamber.districts[0]).toMatchObject({ candidate: 'x', votes: 3, lead: 1, by: 'own-number' });
    expect(chamber.districts[3]).toMatchObject({ count: 2, by: 'given' });
  });

  test('without a list tier is made by districts alone', () => {
    const chamber = valueIn(elect({ ...votes, districts: [] }, { lists: null, districts: 3, assembly: 0 }));
    expect([chamber.lists, chamber.others.unknown]).toEqual([null, 3]);
  });
});

describe('the lines of a chamber', () => {
  test.each([
    [98, 50, 66, 74],
    [107, 54, 72, 81],
    [145, 73, 97, 109],
    [1, 1, 1, 1],
  ])('of %i seats are at %i, %i and %i', (size, half, twoThirds, threeQuarters) => {
    expect([seatsFor('majority', size), seatsFor('two-thirds', size), seatsFor('three-quarters', size)]).toEqual([
      half,
      twoThirds,
      threeQuarters,
    ]);
  });
});
