import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocateLists, elect, electPresident, FORMULA_IDS, winnerOf } from '../../model/elections/index.ts';
import { ballotOf, bare, RULE_2023, seatsIn } from '../support/elections.ts';
import { valueIn } from '../support/results.ts';

describe('equal lists', () => {
  test('tie or get equal seats, under every formula, where the order of registration is not known', () => {
    const anyCase = fc.record({
      votes: fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 5 }),
      copies: fc.integer({ min: 2, max: 4 }),
      seats: fc.integer({ min: 0, max: 60 }),
      formula: fc.constantFrom(...FORMULA_IDS),
    });
    fc.assert(
      fc.property(anyCase, ({ votes, copies, seats, formula }) => {
        const all = votes.flatMap((number) => Array.from({ length: copies }, () => number));
        const outcome = valueIn(allocateLists(ballotOf(all, false), seats, bare(formula)));
        const given = seatsIn(outcome);
        const isEven = votes.every((_, at) => new Set(given.slice(at * copies, (at + 1) * copies)).size === 1);
        expect(isEven).toBe(true);
        if (seats % copies !== 0 && votes.length === 1) expect(outcome.kind).toBe('tie');
      }),
    );
  });

  test('are told apart by the order of registration, not by that of the ballot', () => {
    const lists = [
      { id: 'late', votes: 100, registered: 3 },
      { id: 'early', votes: 100, registered: 1 },
      { id: 'middle', votes: 100, registered: 2 },
    ];
    const outcome = valueIn(allocateLists({ lists }, 5, bare('hare')));
    expect(outcome.seats).toEqual([
      { list: 'late', seats: 1 },
      { list: 'early', seats: 2 },
      { list: 'middle', seats: 2 },
    ]);
    expect(outcome.steps.filter(({ kind }) => kind === 'last-seat')).toEqual([
      {
        kind: 'last-seat',
        seat: 1,
        list: 'early',
        remainder: { numerator: 200, denominator: 300 },
        tiedWith: ['late', 'middle'],
        by: 'registration',
      },
      {
        kind: 'last-seat',
        seat: 2,
        list: 'middle',
        remainder: { numerator: 200, denominator: 300 },
        tiedWith: ['late', 'early'],
        by: 'registration',
      },
    ]);
  });

  test('ask for a decision where one of them has no known registration, and take the decision', () => {
    const lists = [
      { id: 'a', votes: 50, registered: 1 },
      { id: 'b', votes: 50 },
      { id: 'c', votes: 20, registered: 2 },
    ];
    const open = valueIn(allocateLists({ lists }, 3, bare('hare')));
    expect(open.kind).toBe('settled');
    const tied = valueIn(allocateLists({ lists: lists.slice(0, 2) }, 3, bare('hare')));
    expect(tied).toMatchObject({ kind: 'tie', tie: { place: 'lists:last-seats', between: ['a', 'b'], choose: 1 } });
    expect(seatsIn(tied)).toEqual([1, 1]);
    const decision = { place: 'lists:last-seats', chosen: ['b'] };
    const decided = valueIn(allocateLists({ lists: lists.slice(0, 2) }, 3, bare('hare'), [decision]));
    expect(seatsIn(decided)).toEqual([1, 2]);
    expect(decided.steps.at(-1)).toMatchObject({ list: 'b', tiedWith: ['a'], by: 'decision' });
  });

  test.each([[['c']], [['a', 'b']], [[]], [['a', 'a']]])('stay open when the decision %j does not fit', (chosen) => {
    const outcome = valueIn(
      allocateLists(ballotOf([50, 50], false), 3, bare('hare'), [{ place: 'lists:last-seats', chosen }]),
    );
    expect(outcome).toMatchObject({ kind: 'tie', tie: { misfit: true } });
  });

  test('share a remainder without a tie where there are seats for all of them', () => {
    const outcome = valueIn(allocateLists(ballotOf([50, 50, 30], false), 2, bare('hare')));
    expect([outcome.kind, seatsIn(outcome)]).toEqual(['settled', [1, 1, 0]]);
  });
});

describe('a tie outside the list seats', () => {
  test('for the second place under the two-party rule asks for a decision', () => {
    const ballot = ballotOf([9000, 200, 200, 100]);
    const open = valueIn(allocateLists(ballot, 69, RULE_2023));
    expect(open).toMatchObject({ kind: 'tie', tie: { place: 'lists:runner-up', between: ['b', 'c'], choose: 1 } });
    const decided = valueIn(allocateLists(ballot, 69, RULE_2023, [{ place: 'lists:runner-up', chosen: ['c'] }]));
    expect(seatsIn(decided)).toEqual([67, 0, 2, 0]);
  });

  test('in a district asks for a decision and leaves the seat open until then', () => {
    const district = {
      id: '7',
      candidates: [
        { id: 'x', votes: 10, list: 'a' },
        { id: 'y', votes: 10 },
      ],
    };
    expect(winnerOf(district)).toMatchObject({ kind: 'tie', tie: { place: 'district:7', between: ['x', 'y'] } });
    const votes = { ballot: ballotOf([10, 5]), districts: [district] };
    const rule = { lists: { seats: 3, rule: RULE_2023 }, districts: 2, assembly: 0 };
    const open = valueIn(elect({ ...votes, decisions: [] }, rule));
    expect(open.others).toEqual({ independents: 0, assembly: 0, tied: 1, vacant: 0, unknown: 1 });
    const decided = valueIn(elect({ ...votes, decisions: [{ place: 'district:7', chosen: ['y'] }] }, rule));
    expect(decided.others.independents).toBe(1);
    expect(decided.ties).toEqual([]);
  });

  test('for the second round, and in it, asks for a decision', () => {
    const first = [
      { id: 'x', votes: 40 },
      { id: 'y', votes: 30 },
      { id: 'z', votes: 30 },
    ];
    const open = valueIn(electPresident({ first, decisions: [] }));
    expect(open).toMatchObject({ kind: 'tie', tie: { place: 'first-round', between: ['y', 'z'], choose: 1 } });
    const decisions = [{ place: 'first-round', chosen: ['z'] }];
    expect(valueIn(electPresident({ first, decisions }))).toMatchObject({ kind: 'second-round', pair: ['x', 'z'] });
    const second = [
      { id: 'x', votes: 50 },
      { id: 'z', votes: 50 },
    ];
    expect(valueIn(electPresident({ first, second, decisions }))).toMatchObject({
      kind: 'tie',
      tie: { place: 'second-round' },
    });
    const both = [...decisions, { place: 'second-round', chosen: ['z'] }];
    expect(valueIn(electPresident({ first, second, decisions: both }))).toMatchObject({ winner: 'z', round: 2 });
  });
});
