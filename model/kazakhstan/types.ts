import type { Amendment } from '../amendments/types.ts';
import type { Draft, Entity, Unbranded } from '../constitution/types.ts';
import type { Histories } from './histories.ts';

/** The data as written down: ids are plain strings until `check` has seen them. */
export type Sources = Draft['sources'];
/** Institutions of the data by id, as they are written down. */
export type Institutions = Draft['institutions'];
/** Provisions of the data by id, as they are written down. */
export type Provisions = Draft['provisions'];
/** Powers of the data by id, as they are written down. */
export type Powers = Draft['powers'];
/** Bodies of the data by id, with who fills their seats. */
export type Bodies = Draft['bodies'];
/** An amendment of the data, its ids not yet checked. */
export type AmendmentData = Unbranded<Amendment>;
/** The changes of one kind of entity, where an amendment is too long for one file. */
export type ChangesOf<E extends Entity> = NonNullable<AmendmentData['changes'][E]>;
/** One rule on acts and one circumstance as written down. */
export type RuleData = Draft['rules'][string];
/** A fact that rules ask for, as it is written down. */
export type CircumstanceData = Draft['circumstances'][string];
/** Rules, circumstances and matters over time. */
export type Rules = Histories<RuleData>;
/** The facts that rules ask for, with what became of each from amendment to amendment. */
export type Circumstances = Histories<CircumstanceData>;
/** What acts may concern that is no institution, with what became of each from amendment to amendment. */
export type Matters = Histories<Draft['matters'][string]>;
