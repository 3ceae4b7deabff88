import type { KindFamily } from '../../model/vocabulary.ts';
import type { ChangeRole } from './types.ts';

/** The glyph in which the line of a single power ends. */
export type Glyph = 'disc' | 'bar' | 'square' | 'diamond' | 'triangle' | 'circle';

/** How the six families of powers are told apart without colour: the end of the line and its dashes, in pixels. */
export const FAMILY_STYLE: Readonly<Record<KindFamily, { readonly glyph: Glyph; readonly dashes: readonly number[] }>> =
  {
    choosing: { glyph: 'disc', dashes: [] },
    ending: { glyph: 'bar', dashes: [8, 4] },
    'law-making': { glyph: 'square', dashes: [14, 4] },
    checking: { glyph: 'diamond', dashes: [9, 3, 2, 3] },
    executing: { glyph: 'triangle', dashes: [4, 3] },
    'taking-part': { glyph: 'circle', dashes: [2, 3] },
  };

/** Ink and gap in pixels by change: what went is broken, what was altered dash and dot, the others whole. */
export const ROLE_DASHES: Readonly<Record<ChangeRole, readonly number[]>> = {
  removed: [9, 5],
  added: [],
  altered: [13, 3, 3, 3],
  unchanged: [],
};
