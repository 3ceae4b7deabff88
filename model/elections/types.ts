import type { Share } from '../constitution/majority.ts';

/** How the seats of the list tier are shared out. Only the first is the law of Kazakhstan; see `FORMULAS`. */
export const FORMULA_IDS = ['hare', 'droop', 'imperiali', 'd-hondt', 'sainte-lague'] as const;
export type FormulaId = (typeof FORMULA_IDS)[number];

/** What a list's percentage is a percentage of: the votes for lists, these with "against all", or all ballots cast. */
export const PERCENTAGE_BASES = ['lists', 'lists-and-against-all', 'all-ballots'] as const;
export type PercentageBase = (typeof PERCENTAGE_BASES)[number];

/** One list on a ballot. `registered` is its place in the order of registration, which settles equal remainders. */
export type BallotList = { readonly id: string; readonly votes: number; readonly registered?: number };

/** The votes of a list tier. `otherBallots` are those cast and counted neither for a list nor against all. */
export type Ballot = {
  readonly lists: readonly BallotList[];
  readonly againstAll?: number;
  readonly otherBallots?: number;
};

/** What happens where one list alone passes: the second joins with `part`/`whole` of its quotas, at least `least` seats. */
export type TwoPartyRule = { readonly part: number; readonly whole: number; readonly least: number };

/** The rule of a list tier. */
export type ListRule = {
  readonly formula: FormulaId;
  readonly threshold: Share;
  readonly base: PercentageBase;
  /** Null where one list alone takes every seat. */
  readonly twoParty: TwoPartyRule | null;
};

/** An exact number: two integers below 2^53, never rounded. */
export type Fraction = { readonly numerator: number; readonly denominator: number };

/** A choice that nothing in the votes and, as far as known, nothing in the law settles: `choose` of those `between`. */
export type Tie = {
  /** Where it arises: "lists:last-seats", "lists:runner-up", "district:7", "first-round", "second-round". */
  readonly place: string;
  readonly between: readonly string[];
  readonly choose: number;
  /** A decision was given and does not fit: not from among these, or not so many. */
  readonly misfit?: true;
};

/** An answer to a tie: the ids that are chosen. */
export type Decision = { readonly place: string; readonly chosen: readonly string[] };

/** What put a list before its equals: its own number, the earlier registration, or a decision from outside. */
export type Reason = 'own-number' | 'registration' | 'decision';

/** One step of the allocation of list seats, in the order in which the law takes them. */
export type ListStep =
  | { readonly kind: 'base'; readonly base: PercentageBase; readonly votes: number }
  | {
      readonly kind: 'threshold';
      readonly list: string;
      readonly votes: number;
      /** The least number of votes that passes. */
      readonly needed: number;
      readonly passed: boolean;
      readonly exactly: boolean;
    }
  | { readonly kind: 'none-passed' }
  | { readonly kind: 'no-votes' }
  | { readonly kind: 'alone'; readonly list: string; readonly seats: number }
  | {
      readonly kind: 'runner-up';
      readonly list: string;
      readonly votes: number;
      readonly tiedWith: readonly string[];
      readonly by: Reason;
    }
  | {
      readonly kind: 'quota';
      readonly formula: FormulaId;
      /** Votes of the lists that share the seats. */
      readonly votes: number;
      readonly seats: number;
      readonly size: Fraction;
    }
  | { readonly kind: 'too-many-quotas'; readonly seats: number; readonly whole: number }
  | {
      readonly kind: 'whole-quotas';
      readonly list: string;
      readonly votes: number;
      /** Votes over quota: its integer part is `seats`, its fractional part `remainder`. */
      readonly quotas: Fraction;
      readonly seats: number;
      readonly remainder: Fraction;
    }
  | { readonly kind: 'full-rounds'; readonly rounds: number; readonly seats: number }
  | {
      readonly kind: 'last-seat';
      readonly seat: number;
      readonly list: string;
      readonly remainder: Fraction;
      readonly tiedWith: readonly string[];
      readonly by: Reason;
    }
  | {
      readonly kind: 'runner-up-seats';
      readonly list: string;
      /** Votes over quota, lessened as the two-party rule says. */
      readonly quotas: Fraction;
      readonly seats: number;
      readonly raisedToLeast: boolean;
    }
  | { readonly kind: 'leader-takes-rest'; readonly list: string; readonly seats: number }
  | {
      readonly kind: 'highest-quotient';
      readonly seat: number;
      readonly list: string;
      readonly quotient: Fraction;
      readonly tiedWith: readonly string[];
      readonly by: Reason;
    };

/** Seats of one list. */
export type ListSeats = { readonly list: string; readonly seats: number };

/** Why seats of lists stay empty: nobody voted for a list, no list passed, or the two-party rule has too few seats to give. */
export type Emptiness = 'no-votes' | 'none-passed' | 'too-few-seats';

/** What becomes of the list tier. `seats` follows the order of the ballot; where a tie is open, without the seats tied for. */
export type ListOutcome = { readonly seats: readonly ListSeats[]; readonly steps: readonly ListStep[] } & (
  | { readonly kind: 'settled' }
  | { readonly kind: 'tie'; readonly tie: Tie }
  | { readonly kind: 'empty'; readonly why: Emptiness }
);
