export { counterfactuals, type Counterfactual } from './counterfactuals.ts';
export { evaluate } from './evaluate.ts';
export { actsOf, answerIn, matrixOf } from './matrix.ts';
export * from './types.ts';
