export { apply, applyAll, inverse, revert, type Act } from './apply.ts';
export * from './types.ts';
