export { blocksOf, runBlocks } from './run.ts';
export { addTally, emptyTally, type Tally } from './tally.ts';
export { planOf, type Plan } from './plan.ts';
export { countsOf, forecastOf } from './summary.ts';
export * from './types.ts';
