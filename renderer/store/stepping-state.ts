/** What is drawn below the answers: who acts on whom, or the procedure. */
export const PICTURES = ['map', 'procedure'] as const;
export type Picture = (typeof PICTURES)[number];

/** What the class said before the answer showed: a choice for each order, and hands raised for each choice. No names. */
export type Guess = {
  readonly choices: Readonly<Record<string, string>>;
  readonly hands: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** The answer may show. */
  readonly shown: boolean;
};

/**
 * One way through a scenario. `choices` are the branches taken, by step; `at` 0 is the opening, n the n-th step; `seen`
 * is the furthest that was reached; guesses are kept by step.
 */
export type Walk = {
  readonly choices: Readonly<Record<string, string>>;
  readonly at: number;
  readonly seen: number;
  readonly guesses: Readonly<Record<string, Guess>>;
};

/** The scenario that is open, with every way that was taken through it. */
export type Stepping = {
  readonly scenario: string | null;
  readonly walks: readonly Walk[];
  /** The way on the screen, by its place among them. */
  readonly walk: number;
  readonly predicts: boolean;
  /** The point of a third order beside the two; null: there is none. */
  readonly third: string | null;
  /** Null: the one that the step is about. */
  readonly picture: Picture | null;
  /** The reasons stand in the place of the picture. */
  readonly why: boolean;
};

/** A way at its opening. */
export const START: Walk = { choices: {}, at: 0, seen: 0, guesses: {} };
export const NO_GUESS: Guess = { choices: {}, hands: {}, shown: false };
export const NO_STORY: Stepping = {
  scenario: null,
  walks: [START],
  walk: 0,
  predicts: true,
  third: null,
  picture: null,
  why: false,
};
