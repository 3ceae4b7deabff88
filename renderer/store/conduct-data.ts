export { restedOn, restingOn } from '../../model/amendments/index.ts';
export { counterfactuals } from '../../model/actions/index.ts';
export { explain } from '../../model/scenario/explain.ts';
export { runScenario } from '../../model/scenario/run.ts';
export { amendments, at, editions, parting, stages } from '../../model/kazakhstan/index.ts';
export { lessons } from '../../scenarios/lessons/index.ts';
export { scenarios } from '../../scenarios/index.ts';
