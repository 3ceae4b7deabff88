import {
  addTally,
  blocksOf,
  emptyTally,
  type Forecast,
  forecastOf,
  type Plan,
} from '../../model/elections/simulation/index.ts';
import type { Done, Job } from './simulate.worker.ts';

/** Blocks in one message: short enough that progress moves. A stop ends the workers and does not wait for it. */
const BLOCKS = 20;
/** Milliseconds between two reports, so that drawing them leaves the cores to the workers. */
const REPORT = 100;
/** More workers than the machine has cores only wait for each other. */
const MOST_WORKERS = 4;

let idle: Worker[] = [];

/**
 * Runs a simulation in workers and says ten times a second, and at the end, what has come so far. Memory does not grow with the
 * draws: only sums are kept. Returns what stops it at once.
 */
export function simulate(
  plan: Plan,
  sizes: Readonly<Record<string, number>>,
  onProgress: (forecast: Forecast) => void,
): () => void {
  const blocks = blocksOf(plan);
  const tally = emptyTally(plan);
  const count = Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency, blocks));
  const size = Math.max(1, Math.min(BLOCKS, Math.ceil(blocks / count)));
  const workers = hire(count);
  const left = new AbortController();
  let [next, reported] = [0, 0];
  function ask(worker: Worker): void {
    if (next >= blocks) {
      idle.push(worker);
      return;
    }
    const job: Job = { plan, from: next, to: next + size };
    next = job.to;
    worker.postMessage(job);
  }
  for (const worker of workers) {
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<Done>) => {
        addTally(tally, data.tally);
        ask(worker);
        const isOver = (tally.draws[0] ?? 0) >= plan.draws;
        if (isOver) left.abort();
        if (!isOver && performance.now() - reported < REPORT) return;
        reported = performance.now();
        onProgress(forecastOf(plan, tally, sizes));
      },
      { signal: left.signal },
    );
    ask(worker);
  }
  return () => {
    if (left.signal.aborted) return;
    left.abort();
    for (const worker of workers) worker.terminate();
    idle = idle.filter((worker) => !workers.includes(worker));
  };
}

/** Starts the workers before they are wanted. */
export function warmUp(): void {
  idle = [...hire(Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency)))];
}

/** Workers of the last run first: they are warm. */
function hire(count: number): readonly Worker[] {
  const warm = idle.slice(0, count);
  idle = idle.slice(count);
  const fresh = Array.from(
    { length: count - warm.length },
    () => new Worker(new URL('simulate.worker.ts', import.meta.url), { type: 'module' }),
  );
  return [...warm, ...fresh];
}
