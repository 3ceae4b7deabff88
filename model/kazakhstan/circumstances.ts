import type { Draft } from '../constitution/types.ts';
import type { Histories } from './histories.ts';

/** What the rules look at. */
export const circumstances: Histories<Draft['circumstances'][string]> = {};
