export { counterfactuals } from './counterfactuals.ts';
export { evaluate } from './evaluate.ts';
export { actsOf, answerIn, matrixOf } from './matrix.ts';
export * from './types.ts';
