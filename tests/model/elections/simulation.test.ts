import { describe, expect, test } from 'vitest';
import {
  addTally,
  BLOCK,
  blocksOf,
  countsOf,
  DEFAULT_ASSUMPTIONS,
  emptyTally,
  forecastOf,
  planOf,
  runBlocks,
  type Plan,
  type SimulationInput,
  type Tally,
} from '../../../model/elections/simulation/index.ts';
import { allocateLists } from '../../../model/elections/index.ts';
import { LEVELS, normalTable, quantile } from '../../../model/elections/simulation/normal.ts';
import { bare, RULE_2023, seatsIn } from '../../support/elections.ts';
import { errorIn, valueIn } from '../../support/results.ts';

const SHARES = [0.539, 0.109, 0.0859, 0.0841, 0.068, 0.052, 0.023];
const five = { ...bare('hare'), threshold: RULE_2023.threshold };

const input: SimulationInput = {
  contenders: SHARES.map((share, index) => ({
    id: `p${index}`,
    votes: Math.round(share * 6_300_000),
    registered: index + 1,
  })),
  againstAll: 0,
  systems: [
    { id: 'mixed', lists: { seats: 69, rule: five }, districts: 29 },
    { id: 'pure', lists: { seats: 98, rule: five }, districts: 0 },
  ],
  assumptions: { nationalSwing: 0, partyNoise: 0.03, districtLean: 0.04, districtNoise: 0.06 },
  seed: 7,
  draws: 20_000,
};

/** A simulation run from the first block to the last. */
function run(of: SimulationInput): { readonly plan: Plan; readonly tally: Tally } {
  const plan = valueIn(planOf(of));
  const tally = emptyTally(plan);
  runBlocks(plan, 0, blocksOf(plan), tally);
  return { plan, tally };
}

function forecast(of: SimulationInput) {
  const { plan, tally } = run(of);
  return forecastOf(plan, tally);
}

describe('a simulation', () => {
  test('answers the same for the same seed, and otherwise for another', () => {
    expect(forecast(input)).toEqual(forecast(input));
    expect(forecast({ ...input, seed: 8 })).not.toEqual(forecast(input));
  });

  test('answers the same whoever runs which blocks, in whatever order', () => {
    const { plan, tally } = run({ ...input, draws: 5_500 });
    expect(blocksOf(plan)).toBe(6);
    const [one, other] = [emptyTally(plan), emptyTally(plan)];
    for (const block of [5, 1, 3]) runBlocks(plan, block, block + 1, one);
    for (const block of [4, 0, 2]) runBlocks(plan, block, block + 1, other);
    addTally(one, other);
    expect(one).toEqual(tally);
  });

  test('runs on a plan that was sent to another thread', () => {
    const { plan, tally } = run({ ...input, draws: BLOCK });
    const sent = structuredClone(plan);
    const there = emptyTally(sent);
    runBlocks(sent, 0, 1, there);
    expect(there).toEqual(tally);
  });

  test('counts every draw once for every party and system, and every seat', () => {
    const { plan, tally } = run(input);
    expect(tally.draws[0]).toBe(20_000);
    for (const [index, system] of plan.systems.entries()) {
      let seats = 0;
      for (const party of plan.ids.keys()) {
        const counts = countsOf(tally, index, party, system);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20_000);
        seats += counts.reduce((sum, count, number) => sum + count * number, 0);
      }
      expect(seats).toBe(20_000 * 98);
    }
  });

  test('has the means that an independent program in another language has', () => {
    const [mixed, pure] = forecast({ ...input, draws: 60_000 }).systems;
    const expected = [
      [69.5, 8.07, 6.13, 5.97, 4.46, 2.95, 0.91],
      [57.54, 11.47, 8.71, 8.48, 6.34, 4.18, 1.28],
    ];
    for (const [index, system] of [mixed, pure].entries()) {
      for (const [party, { mean }] of (system?.parties ?? []).entries()) {
        expect(Math.abs(mean - (expected[index]?.[party] ?? 0))).toBeLessThan(0.25);
      }
    }
  });

  test('without any noise is the election itself, in every draw', () => {
    const still = { nationalSwing: 0, partyNoise: 0, districtLean: 0, districtNoise: 0 };
    const [mixed, pure] = forecast({ ...input, assumptions: still, draws: 1000 }).systems;
    for (const party of [...(mixed?.parties ?? []), ...(pure?.parties ?? [])]) expect(party.least).toBe(party.most);
    const election = { lists: input.contenders };
    const seats = (size: number) => seatsIn(valueIn(allocateLists(election, size, five)));
    expect(pure?.parties.map(({ mean }) => mean)).toEqual(seats(98));
    expect(mixed?.parties.map(({ mean }) => mean)).toEqual(seats(69).map((number, at) => number + (at === 0 ? 29 : 0)));
    expect(mixed?.parties.map(({ misses }) => misses)).toEqual([0, 0, 0, 0, 0, 0, 1]);
  });

  test('lets a party stand in districts alone', () => {
    const contenders = [...input.contenders, { id: 'independents', votes: 0, districtShare: 0.5, registered: 8 }];
    const { systems } = forecast({ ...input, contenders, draws: 2000 });
    const independents = systems[0]?.parties[7];
    expect(independents?.mean).toBeGreaterThan(5);
    expect([independents?.misses, systems[1]?.parties[7]?.most]).toEqual([null, 0]);
  });

  test('moves with the national swing, and only so far', () => {
    const swing = { nationalSwing: 0.05, partyNoise: 0, districtLean: 0, districtNoise: 0 };
    const [first] = forecast({ ...input, assumptions: swing }).systems[1]?.parties ?? [];
    expect(first?.crosses.majority).toBeGreaterThan(0.8);
    expect(first?.crosses['two-thirds']).toBeLessThan(first?.crosses.majority ?? 0);
    const [low = 0, , middle = 0, , high = 0] = first?.quantiles ?? [];
    expect(low).toBeLessThan(middle);
    expect(high - low).toBeGreaterThan(10);
  });

  test('keeps a tally whose size does not depend on the number of draws', () => {
    const size = (draws: number) => {
      const tally = emptyTally(valueIn(planOf({ ...input, draws })));
      return [...tally.seats, ...tally.missed, tally.draws].reduce((sum, array) => sum + array.byteLength, 0);
    };
    expect(size(100_000_000)).toBe(size(1));
  });

  test('is refused for assumptions, seeds and numbers of draws that cannot be', () => {
    const refused = (change: Partial<SimulationInput>) =>
      errorIn(planOf({ ...input, ...change })).map(({ code }) => code);
    expect(refused({ draws: -1 })).toEqual(['not-a-number']);
    expect(refused({ draws: 1e9 })).toEqual(['not-a-number']);
    expect(refused({ seed: 0.5 })).toEqual(['not-a-number']);
    expect(refused({ assumptions: { ...DEFAULT_ASSUMPTIONS, partyNoise: Number.NaN } })).toEqual(['not-a-number']);
    expect(refused({ contenders: [] })).toEqual(['nobody-to-elect']);
    expect(refused({ contenders: [{ id: 'a', votes: 0 }] })).toEqual(['nobody-to-elect']);
    expect(refused({ contenders: [{ id: 'a', votes: -4 }] })).toEqual(['negative-votes']);
    expect(refused({ systems: [] })).toEqual(['nobody-to-elect']);
    expect(refused({ systems: [{ id: 'x', lists: null, districts: -1 }] })).toContain('impossible-seats');
  });
});

describe('normal noise', () => {
  test('has mean zero, variance one, and the known quantiles', () => {
    const table = normalTable();
    expect(table).toHaveLength(LEVELS);
    expect(table.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 9);
    expect(table.reduce((sum, value) => sum + value * value, 0) / LEVELS).toBeCloseTo(1, 12);
    for (const [probability, value] of [
      [0.5, 0],
      [0.8413447460685429, 1],
      [0.9772498680518208, 2],
      [0.0013498980316301, -3],
      [0.01, -2.3263478740408408],
    ] as const) {
      expect(quantile(probability)).toBeCloseTo(value, 7);
    }
  });
});
