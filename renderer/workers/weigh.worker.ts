import type { Weighed } from '../store/weigh-state.ts';
import { type OrderQuestion, weighOrder } from './weigh-order.ts';

/** A question with the number by which its answer is known. */
export type WeighJob = { readonly id: number; readonly order: OrderQuestion };
/** The answer; null for a point that the data do not reach. */
export type WeighDone = { readonly id: number; readonly weighed: Weighed | null };

self.addEventListener('message', ({ data: { id, order } }: MessageEvent<WeighJob>) => {
  const done: WeighDone = { id, weighed: weighOrder(order) };
  self.postMessage(done);
});
