import { describe, expect, test } from 'vitest';
import { allocateLists, elect, type Ballot, type Decision } from '../../../model/elections/index.ts';
import { bare, RULE_2023, seatsIn } from '../../support/elections.ts';
import { valueIn } from '../../support/results.ts';

/** Three lists with as many votes, which divide four seats; `registered` is their order of registration. */
function three(...registered: readonly number[]): Ballot {
  return {
    lists: ['a', 'b', 'c'].map((id, at) => {
      const place = registered[at];
      return { id, votes: 10, ...(place === undefined ? {} : { registered: place }) };
    }),
  };
}

function allocated(ballot: Ballot, seats: number, decisions: readonly Decision[] = [], rule = bare('hare')) {
  return valueIn(allocateLists(ballot, seats, rule, decisions));
}

const PLACE = 'lists:last-seats';

describe('equal remainders', () => {
  test.each([
    [[1, 2, 3], [2, 1, 1], 'a'],
    [[3, 2, 1], [1, 1, 2], 'c'],
    [[9, 4, 7], [1, 2, 1], 'b'],
  ])('go to the list registered first, wherever it stands on the ballot: %j', (registered, seats, winner) => {
    const outcome = allocated(three(...registered), 4);
    expect([outcome.kind, seatsIn(outcome)]).toEqual(['settled', seats]);
    expect(outcome.steps.at(-1)).toMatchObject({
      kind: 'last-seat',
      seat: 1,
      list: winner,
      by: 'registration',
      tiedWith: ['a', 'b', 'c'].filter((id) => id !== winner),
    });
  });

  test.each([
    ['no order of registration is known', three()],
    ['it is known of one list alone', three(1)],
  ])('stay open where %s, and leave the seat empty', (_, ballot) => {
    const outcome = allocated(ballot, 5);
    expect(outcome).toMatchObject({ kind: 'tie', tie: { place: PLACE, between: ['a', 'b', 'c'], choose: 2 } });
    expect(seatsIn(outcome)).toEqual([1, 1, 1]);
  });

  test('are settled by a decision that fits, and the step says so', () => {
    const outcome = allocated(three(), 5, [{ place: PLACE, chosen: ['c', 'a'] }]);
    expect([outcome.kind, seatsIn(outcome)]).toEqual(['settled', [2, 1, 2]]);
    expect(outcome.steps.at(-1)).toMatchObject({ kind: 'last-seat', by: 'decision', tiedWith: ['a', 'b'] });
  });

  test.each([
    ['of too few', ['a']],
    ['of too many', ['a', 'b', 'c']],
    ['of one who is not among them', ['a', 'z']],
  ])('are not settled by a decision %s', (_, chosen) => {
    expect(allocated(three(), 5, [{ place: PLACE, chosen }])).toMatchObject({
      kind: 'tie',
      tie: { choose: 2, misfit: true },
    });
  });

  test('are no tie where all of them get a seat', () => {
    expect(allocated(three(), 3)).toMatchObject({ kind: 'settled' });
  });
});

test('equal votes for the second place under the two-party rule ask who joins', () => {
  const ballot = { lists: [96, 2, 2].map((votes, at) => ({ id: 'abc'.charAt(at), votes })) };
  const open = allocated(ballot, 98, [], RULE_2023);
  expect(open).toMatchObject({ kind: 'tie', tie: { place: 'lists:runner-up', between: ['b', 'c'], choose: 1 } });
  const settled = allocated(ballot, 98, [{ place: 'lists:runner-up', chosen: ['c'] }], RULE_2023);
  expect(seatsIn(settled)).toEqual([96, 0, 2]);
});

test('equal candidates leave the seat of their district open until someone decides', () => {
  const ballot = { lists: [{ id: 'a', votes: 1 }] };
  const candidates = [
    { id: 'x', votes: 7 },
    { id: 'y', votes: 7, list: 'a' },
    { id: 'z', votes: 6 },
  ];
  const count = (decisions: readonly Decision[]) =>
    valueIn(
      elect({ ballot, districts: [{ id: '4', candidates }], decisions }, { lists: null, districts: 1, assembly: 0 }),
    );
  expect(count([])).toMatchObject({
    ties: [{ place: 'district:4', between: ['x', 'y'], choose: 1 }],
    others: { tied: 1 },
  });
  expect(count([{ place: 'district:4', chosen: ['y'] }])).toMatchObject({
    ties: [],
    parties: [{ list: 'a', byDistrict: 1 }],
    others: { tied: 0 },
  });
});
