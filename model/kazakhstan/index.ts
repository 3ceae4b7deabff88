export { amendments } from './amendments/index.ts';
export { editions, type Edition } from './editions.ts';
export { onLine } from './lines.ts';
export { at, baseOrder, CONSTITUTION_BEGINS, DATA_BEGIN, edition, inForce, on, stages } from './orders.ts';
export type { AmendmentData } from './types.ts';
