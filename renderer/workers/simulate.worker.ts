import { emptyTally, type Plan, runBlocks, type Tally } from '../../model/elections/simulation/index.ts';

/** A part of a simulation to run: blocks from `from` up to but without `to`. */
export type Job = { readonly plan: Plan; readonly from: number; readonly to: number };
/** What it brought. */
export type Done = { readonly tally: Tally };

self.addEventListener('message', ({ data: { plan, from, to } }: MessageEvent<Job>) => {
  const tally = emptyTally(plan);
  runBlocks(plan, from, to, tally);
  const done: Done = { tally };
  self.postMessage(done);
});
