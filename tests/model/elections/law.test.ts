import { describe, expect, test } from 'vitest';
import { electCase, electoralRule } from '../../../model/kazakhstan/elections/index.ts';
import { words } from '../../support/island.ts';
import { errorIn, valueIn } from '../../support/results.ts';

describe('a maslikhat', () => {
  test.each([
    ['maslikhat-region', '2021-01-10', 39, 39, 0, 7],
    ['maslikhat-region', '2023-03-19', 34, 17, 17, 5],
    ['maslikhat-district', '2021-01-10', 15, 15, 0, 7],
    ['maslikhat-district', '2023-03-19', 15, 0, 15, null],
  ] as const)(
    'of the kind %s on %s with %i seats has %i by lists and %i in districts',
    (body, day, size, lists, districts, percent) => {
      const { rule, departures } = valueIn(electoralRule(body, day, { size }));
      expect([rule.lists?.seats ?? 0, rule.districts, departures]).toEqual([lists, districts, []]);
      expect(rule.lists?.rule.threshold.part ?? null).toBe(percent);
    },
  );

  test('of odd size is not halved, because no text says how', () => {
    expect(errorIn(electoralRule('maslikhat-region', '2023-03-19', { size: 35 }))).toEqual([
      { code: 'rule-not-known', at: ['whatIf', 'size'], detail: '35' },
    ]);
    const { departures } = valueIn(electoralRule('maslikhat-region', '2023-03-19', { listSeats: 18, districts: 17 }));
    expect(departures.map(({ field }) => field)).toEqual(['composition']);
  });

  test('needs a size, and has no known law under the Constitution of 2026', () => {
    expect(errorIn(electoralRule('maslikhat-region', '2023-03-19'))).toMatchObject([{ code: 'rule-not-known' }]);
    expect(errorIn(electoralRule('maslikhat-district', '2026-07-01', { size: 15 }))).toMatchObject([
      { code: 'rule-not-known' },
    ]);
  });

  test('can be tried all in districts, half and half, and all by lists, each marked as not the law where it is not', () => {
    const tried = [
      { listSeats: 34, districts: 0 },
      { listSeats: 17, districts: 17 },
      { listSeats: 0, districts: 34 },
    ].map((whatIf) => valueIn(electoralRule('maslikhat-region', '2023-03-19', whatIf)).departures.length);
    expect(tried).toEqual([1, 0, 1]);
  });
});

describe('an election of a class', () => {
  const election = {
    title: words('Class'),
    law: { body: 'mazhilis', on: '2023-03-19' },
    lists: [
      { id: 'a', name: words('A'), votes: 97 },
      { id: 'b', name: words('B'), votes: 3 },
    ],
  } as const;

  test('may do without any threshold', () => {
    expect(valueIn(electCase(election)).chamber.parties.map(({ byList }) => byList)).toEqual([67, 2]);
    const free = valueIn(electCase({ ...election, whatIf: { threshold: null, twoParty: null } }));
    expect(free.chamber.parties.map(({ byList }) => byList)).toEqual([67, 2]);
    expect(free.departures.map(({ field }) => field)).toEqual(['threshold', 'twoParty']);
  });

  test('is refused for a threshold that is none', () => {
    for (const threshold of ['5 %', '>=3/2', '>=0/100']) {
      expect(errorIn(electCase({ ...election, whatIf: { threshold } }))).toMatchObject([
        { code: 'impossible-threshold', at: ['whatIf', 'threshold'], detail: threshold },
      ]);
    }
  });
});
