import type { Job } from './job.ts';
import { benchPlan } from './work.ts';

/** A worker that runs parts of a simulation. */
export type Hand = { readonly ask: (job: Job) => Promise<void>; readonly end: () => unknown };

/** Blocks that a worker runs first, in which its code becomes as fast as it gets. */
const WARM = 150;

/** Milliseconds in which so many workers run so many blocks, once each is warm. */
export async function timeWorkers(count: number, blocks: number, hire: () => Hand): Promise<number> {
  const plan = benchPlan(100_000_000);
  const hands = Array.from({ length: count }, hire);
  const all = (most: number) =>
    Promise.all(hands.map((hand, from) => hand.ask({ plan, from, step: count, blocks: most })));
  await all(WARM * count);
  const start = performance.now();
  await all(blocks);
  const time = performance.now() - start;
  await Promise.all(hands.map((hand) => hand.end()));
  return time;
}
