import type { Weighed } from '../store/weigh-state.ts';
import type { OrderQuestion } from './weigh-order.ts';
import type { WeighDone, WeighJob } from './weigh.worker.ts';

let worker: Worker | null = null;
let asked = 0;
const waiting = new Map<number, (weighed: Weighed | null) => void>();

/** Asks the worker to measure an order; null for a point that the data do not reach. Rejects when the worker fails. */
export function askOrder(order: OrderQuestion): Promise<Weighed | null> {
  worker ??= started();
  const job: WeighJob = { id: (asked += 1), order };
  worker.postMessage(job);
  return new Promise((resolve, reject) => {
    waiting.set(job.id, resolve);
    worker?.addEventListener('error', () => reject(new Error('The measure could not be computed.')), { once: true });
  });
}

function started(): Worker {
  const fresh = new Worker(new URL('weigh.worker.ts', import.meta.url), { type: 'module' });
  fresh.addEventListener('message', ({ data: { id, weighed } }: MessageEvent<WeighDone>) => {
    waiting.get(id)?.(weighed);
    waiting.delete(id);
  });
  return fresh;
}
