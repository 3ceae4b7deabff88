export { factFault } from './fact-fault.ts';
export { missingIn } from './missing.ts';
export { weigh, type Situation } from './weigh.ts';
export * from './types.ts';
