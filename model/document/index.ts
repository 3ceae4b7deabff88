export { decode, decodeNewer } from './decode.ts';
export { encode } from './encode.ts';
export { DEFAULT_LIMITS } from './limits.ts';
export { schemaOf } from './shapes/envelope.ts';
export { savedSchema, titleSchema } from './shapes/workspace.ts';
export * from './types.ts';
export { seal } from './workspace.ts';
export type * from './workspace-types.ts';
