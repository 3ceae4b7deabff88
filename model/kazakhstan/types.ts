import type { Amendment } from '../amendments/types.ts';
import type { Draft, Entity, Unbranded } from '../constitution/types.ts';

/** The data as written down: ids are plain strings until `check` has seen them. */
export type Sources = Draft['sources'];
export type Institutions = Draft['institutions'];
export type Provisions = Draft['provisions'];
export type Powers = Draft['powers'];
export type Bodies = Draft['bodies'];
export type AmendmentData = Unbranded<Amendment>;
/** The changes of one kind of entity, where an amendment is too long for one file. */
export type ChangesOf<E extends Entity> = NonNullable<AmendmentData['changes'][E]>;
