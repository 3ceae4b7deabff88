import { ordersOf } from './orders.ts';
import * as outline from './outline.ts';

export { editions } from './editions.ts';
export { DATA_BEGIN } from './orders.ts';
export { isHypothetical, pointOf, pointText } from './points.ts';
export type { AmendmentData } from './types.ts';

/**
 * The law without rules on acts and procedures: all that a map of powers and a comparison need, and quicker to load. In the
 * page it lacks words until they are read.
 */
export let { amendments, at, inForce, stages } = ordersOf(outline.base, outline.amendments);

/** Reads the law with its words and puts it in the place of the outline; every order and amendment is then another object. */
export async function readWords(): Promise<void> {
  const [law, changes] = await Promise.all([import('./base/index.ts'), import('./amendments/index.ts')]);
  ({ amendments, at, inForce, stages } = ordersOf(law.base, changes.amendments));
}
