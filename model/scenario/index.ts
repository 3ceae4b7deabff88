export { faultsOfScenario, type World } from './check.ts';
export { firstDivergence } from './diverge.ts';
export { explain, type Cause } from './explain.ts';
export { runScenario, type OrdersByName } from './run.ts';
export { told } from './told.ts';
export { walk, type Choices } from './walk.ts';
export * from './types.ts';
