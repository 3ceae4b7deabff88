export { blocksOf, runBlocks } from './run.ts';
export { addTally, emptyTally, type Tally } from './tally.ts';
export { planOf, type Plan } from './plan.ts';
export { countsOf, forecastOf, type Forecast } from './summary.ts';
export * from './types.ts';
