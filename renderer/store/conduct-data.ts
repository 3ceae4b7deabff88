import type { Scenario } from '../../model/scenario/types.ts';

export { amendments, at, editions, stages } from '../../model/kazakhstan/index.ts';

/** Every scenario that comes with the app, in the order in which they are offered. */
export const scenarios: readonly Scenario[] = [];
