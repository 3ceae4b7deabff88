import type { Draft } from '../../constitution/types.ts';
import type { Histories } from '../histories.ts';

/** Procedures over time, one file each. */
export const procedures: Histories<Draft['procedures'][string]> = {};
