import { amendments as changes } from './amendments/index.ts';
import { base } from './base/index.ts';
import { ordersOf } from './orders.ts';

export { editions } from './editions.ts';
export { DATA_BEGIN } from './orders.ts';
export { isHypothetical, pointOf, pointText } from './points.ts';
export type { AmendmentData } from './types.ts';

/** The law without rules on acts and procedures: all that a map of powers and a comparison need, and quicker to load. */
export const { amendments, at, inForce, stages } = ordersOf(base, changes);
