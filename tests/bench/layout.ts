import { PAIRS, sceneOf } from '../scene/setting.ts';
import { quantile } from './chromium.ts';

const ROUNDS = 40;

/** Milliseconds from two orders to the scene of a map, once the code is warm: the slowest pair's median. */
export function timeLayout(): number {
  const sides = PAIRS.flatMap((pair) => [() => sceneOf(pair, 'a'), () => sceneOf(pair, 'b')]);
  return Math.max(
    ...sides.map((draw) =>
      quantile(
        Array.from({ length: ROUNDS }, () => timed(draw)),
        0.5,
      ),
    ),
  );
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
