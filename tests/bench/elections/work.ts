import { allocateBatch, type ListRule } from '../../../model/elections/index.ts';
import { emptyTally, planOf, runBlocks, type Plan } from '../../../model/elections/simulation/index.ts';
import { banzhaf, shapleyShubik } from '../../../model/power/game/weighted.ts';
import { benchCases } from './cases.ts';

const { cases, games } = benchCases();
const WIDTH = 8;
const BLOCKS = 5;

const rule: ListRule = {
  formula: 'hare',
  threshold: { strict: false, part: 5, whole: 100 },
  base: 'lists',
  twoParty: null,
};

/** What is timed here and in C: allocations, simulated elections under two systems, games. */
export const MEASURES: readonly string[] = [
  'allocate',
  'simulate',
  ...games.flatMap(({ name }) => [`banzhaf:${name}`, `shapley:${name}`]),
];

/** The simulation of the reference: seven parties, 69 list seats with 29 districts, and 98 list seats, on one draw. */
export function benchPlan(draws: number): Plan {
  const plan = planOf({
    contenders: [0.539, 0.109, 0.0859, 0.0841, 0.068, 0.052, 0.023].map((share, index) => {
      return { id: `p${index}`, votes: Math.round(share * 6_300_000) };
    }),
    againstAll: 0,
    systems: [
      { id: 'mixed', lists: { seats: 69, rule }, districts: 29 },
      { id: 'pure', lists: { seats: 98, rule }, districts: 0 },
    ],
    assumptions: { nationalSwing: 0.02, partyNoise: 0.03, districtLean: 0.04, districtNoise: 0.06 },
    seed: 1,
    draws,
  });
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return plan.value;
}

/** How many allocations, simulated elections or games are done in a second. */
export function rate(measure: string, milliseconds: number): number {
  const work = workOf(measure);
  const start = performance.now();
  let [done, now] = [0, start];
  do {
    done += work();
    now = performance.now();
  } while (now - start < milliseconds);
  return (done / (now - start)) * 1000;
}

/** A checksum of the seats of all cases, equal to that of the reference. */
export function checksum(): number {
  const out = new Int32Array(cases.length * WIDTH);
  allocateInto(out);
  return cases.reduce(
    (sum, { votes }, row) =>
      votes.reduce((own, _, at) => (Math.imul(own, 31) + (out[row * WIDTH + at] ?? 0)) >>> 0, sum),
    0,
  );
}

function workOf(measure: string): () => number {
  const [what, name] = measure.split(':');
  const game = games.find((candidate) => candidate.name === name);
  if (what === 'allocate') {
    const out = new Int32Array(cases.length * WIDTH);
    return () => allocateInto(out);
  }
  if (what === 'simulate') return simulation();
  if (game === undefined) throw new Error(measure);
  const index = what === 'banzhaf' ? banzhaf : shapleyShubik;
  return () => {
    index(game.weights, game.quota);
    return 1;
  };
}

const batch = {
  width: WIDTH,
  votes: Int32Array.from(
    { length: cases.length * WIDTH },
    (_, at) => cases[Math.floor(at / WIDTH)]?.votes[at % WIDTH] ?? 0,
  ),
  others: new Int32Array(cases.length),
  seats: Int32Array.from(cases, ({ seats }) => seats),
};

function allocateInto(out: Int32Array): number {
  allocateBatch(batch, rule, out);
  return cases.length;
}

function simulation(): () => number {
  const plan = benchPlan(100_000_000);
  const tally = emptyTally(plan);
  let block = 0;
  return () => {
    runBlocks(plan, block, block + BLOCKS, tally);
    block += BLOCKS;
    return BLOCKS * 1000;
  };
}
