import { type FallQuestion, weighFall } from './weigh-fall.ts';
import { type OrderQuestion, weighOrder } from './weigh-order.ts';

/** A question: the shares in one order, or the amendments behind a change. */
export type WeighQuestion =
  { readonly kind: 'order'; readonly order: OrderQuestion } | { readonly kind: 'fall'; readonly fall: FallQuestion };

/** What is answered, by the kind of the question; null for a point that the data do not reach. */
export type WeighAnswer = {
  readonly order: ReturnType<typeof weighOrder>;
  readonly fall: ReturnType<typeof weighFall>;
};

/** A question with the number by which its answer is known. */
export type WeighJob = { readonly id: number; readonly question: WeighQuestion };
/** The answer to the question of that number. */
export type WeighDone = { readonly id: number; readonly answer: Partial<WeighAnswer> };

self.addEventListener('message', ({ data: { id, question } }: MessageEvent<WeighJob>) => {
  const done: WeighDone = { id, answer: answerTo(question) };
  self.postMessage(done);
});

function answerTo(question: WeighQuestion): Partial<WeighAnswer> {
  switch (question.kind) {
    case 'order':
      return { order: weighOrder(question.order) };
    case 'fall':
      return { fall: weighFall(question.fall) };
  }
}
