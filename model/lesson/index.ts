export * from './types.ts';
export { faultsOfLesson } from './check.ts';
