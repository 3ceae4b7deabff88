import { emptyTally, runBlocks, type Plan, type Tally } from '../../../model/elections/simulation/index.ts';

/** A part of a simulation for one worker: every `step`-th block from `from` on. */
export type Job = { readonly plan: Plan; readonly from: number; readonly step: number; readonly blocks: number };

/** Runs a part of a simulation from the first block to the last. */
export function runJob({ plan, from, step, blocks }: Job): Tally {
  const tally = emptyTally(plan);
  for (let block = from; block < blocks; block += step) runBlocks(plan, block, block + 1, tally);
  return tally;
}
