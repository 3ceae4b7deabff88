export { evaluate } from './evaluate.ts';
export * from './types.ts';
