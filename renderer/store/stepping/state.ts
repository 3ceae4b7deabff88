import type { SavedGuess, SavedStepping, SavedWalk } from '../../../model/document/workspace-types.ts';

/** What is drawn below the answers: who acts on whom, or the procedure. */
export const PICTURES = ['map', 'procedure'] as const;
export type Picture = (typeof PICTURES)[number];

/** The scenario that is open, with every way that was taken through it. */
export type Stepping = Omit<SavedStepping, 'picture'> & {
  /** Null: the one that the step is about. */
  readonly picture: Picture | null;
  /** The reasons stand in the place of the picture. */
  readonly why: boolean;
};

/** A way at its opening. */
export const START: SavedWalk = { choices: {}, at: 0, seen: 0, guesses: {} };
/** Nothing predicted yet. */
export const NO_GUESS: SavedGuess = { choices: {}, hands: {}, shown: false };
/** No scenario is open. */
export const NO_STORY: Stepping = {
  scenario: null,
  walks: [START],
  walk: 0,
  predicts: true,
  third: null,
  picture: null,
  why: false,
};
