export { decode } from './decode.ts';
export { encode } from './encode.ts';
export { DEFAULT_LIMITS } from './limits.ts';
export { schemaOf } from './shapes/envelope.ts';
export * from './types.ts';
