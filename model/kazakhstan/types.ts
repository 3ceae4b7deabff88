import type { Amendment } from '../amendments/types.ts';
import type { Draft, Entity, Unbranded } from '../constitution/types.ts';
import type { Histories } from './histories.ts';

/** The data as written down: ids are plain strings until `check` has seen them. */
export type Sources = Draft['sources'];
export type Institutions = Draft['institutions'];
export type Provisions = Draft['provisions'];
export type Powers = Draft['powers'];
export type Bodies = Draft['bodies'];
export type AmendmentData = Unbranded<Amendment>;
/** The changes of one kind of entity, where an amendment is too long for one file. */
export type ChangesOf<E extends Entity> = NonNullable<AmendmentData['changes'][E]>;
/** One rule on acts and one circumstance as written down. */
export type RuleData = Draft['rules'][string];
export type CircumstanceData = Draft['circumstances'][string];
/** Rules, circumstances and matters over time. */
export type Rules = Histories<RuleData>;
export type Circumstances = Histories<CircumstanceData>;
export type Matters = Histories<Draft['matters'][string]>;
