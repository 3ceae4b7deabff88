import { compositionOf, disciplineIn } from '../../model/kazakhstan/discipline.ts';
import { decisions } from '../../model/kazakhstan/decisions.ts';
import { edition } from '../../model/kazakhstan/index.ts';
import { distribute } from '../../model/power/distribution.ts';
import { measureAll } from '../../model/power/measure.ts';

/** Milliseconds for every decision of an edition with the Mazhilis of 2023, nothing computed before; then with discipline. */
export function timePower(): { readonly cold: number; readonly disciplined: number } {
  const order = edition('post-2022');
  const composition = compositionOf('2023');
  if (composition === undefined) throw new Error('The Mazhilis of 2023 is known.');
  const begun = performance.now();
  distribute(measureAll(order, decisions), {});
  const between = performance.now();
  distribute(measureAll(order, decisions, disciplineIn(order, composition)), {});
  return { cold: between - begun, disciplined: performance.now() - between };
}
