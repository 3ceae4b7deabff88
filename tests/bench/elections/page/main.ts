import { rate } from '../work.ts';
import { timeWorkers, type Hand } from '../workers.ts';

function hire(): Hand {
  const worker = new Worker(new URL('worker.ts', import.meta.url), { type: 'module' });
  return {
    ask: (job) =>
      new Promise((resolve) => {
        worker.addEventListener('message', () => resolve(), { once: true });
        worker.postMessage(job);
      }),
    end: () => worker.terminate(),
  };
}

function workers(count: number, blocks: number): Promise<number> {
  return timeWorkers(count, blocks, hire);
}

// What the bench asks of the page.
Object.assign(window, { bench: { rate, workers } });
