import type { Draft } from '../constitution/types.ts';
import type { Histories } from './histories.ts';

/** Objects of acts that are no institution. */
export const matters: Histories<Draft['matters'][string]> = {};
