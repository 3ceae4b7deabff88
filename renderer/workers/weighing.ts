import type { FallAnswer, Weighed } from '../store/weigh/state.ts';
import type { FallQuestion } from './weigh-fall.ts';
import type { OrderQuestion } from './weigh-order.ts';
import type { WeighAnswer, WeighDone, WeighJob, WeighQuestion } from './weigh.worker.ts';

type Waiting = {
  readonly resolve: (answer: Partial<WeighAnswer>) => void;
  readonly reject: (error: Error) => void;
};

/** One worker for the shares, which a click waits for, and one for changes, which take longer. */
const workers = new Map<WeighQuestion['kind'], Worker>();
const waiting = new Map<number, Waiting>();
let asked = 0;

/** Asks the worker to measure an order; null for a point that the data do not reach. Rejects when the worker fails. */
export async function askOrder(order: OrderQuestion): Promise<Weighed | null> {
  return (await ask({ kind: 'order', order })).order ?? null;
}

/** Asks which amendments are behind a change. Rejects when the worker fails. */
export async function askFall(fall: FallQuestion): Promise<FallAnswer> {
  return (await ask({ kind: 'fall', fall })).fall ?? { falls: null };
}

function ask(question: WeighQuestion): Promise<Partial<WeighAnswer>> {
  const job: WeighJob = { id: (asked += 1), question };
  const worker = workers.get(question.kind) ?? started(question.kind);
  return new Promise((resolve, reject) => {
    waiting.set(job.id, { resolve, reject });
    worker.postMessage(job);
  });
}

function started(kind: WeighQuestion['kind']): Worker {
  const fresh = new Worker(new URL('weigh.worker.ts', import.meta.url), { type: 'module' });
  workers.set(kind, fresh);
  fresh.addEventListener('message', ({ data: { id, answer } }: MessageEvent<WeighDone>) => {
    waiting.get(id)?.resolve(answer);
    waiting.delete(id);
  });
  fresh.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('The measure could not be computed.'));
    waiting.clear();
    workers.delete(kind);
    fresh.terminate();
  });
  return fresh;
}
