import type * as data from './conduct-data.ts';

/** The whole law with its rules and procedures, the scenarios, and what may be asked of them; loaded when first needed. */
export type Conduct = typeof data;
