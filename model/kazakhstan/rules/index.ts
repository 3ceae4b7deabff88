import type { Draft } from '../../constitution/types.ts';
import type { Histories } from '../histories.ts';

/** Rules on acts over time, by topic. */
export const rules: Histories<Draft['rules'][string]> = {};
