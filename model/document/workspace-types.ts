import type { FormulaId, LawBody, LineId } from '../elections/index.ts';
import type { KindFamily, Language, PowerKind } from '../vocabulary.ts';

/** An order beside another: an edition or a day, and the amendments before it that are switched off, by id. */
export type SavedOrder = { readonly at: string; readonly without: readonly string[] };

/** What a class said of one step: a choice for each order, raised hands for each choice, and whether the answer shows. */
export type SavedGuess = {
  readonly choices: Readonly<Record<string, string>>;
  readonly hands: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly shown: boolean;
};

/** One way through a scenario: branches taken by step, where it stands (0 the opening), the furthest reached, guesses. */
export type SavedWalk = {
  readonly choices: Readonly<Record<string, string>>;
  readonly at: number;
  readonly seen: number;
  readonly guesses: Readonly<Record<string, SavedGuess>>;
};

/** The open scenario by id, every way taken through it, the one on the screen, and a third order where there is one. */
export type SavedStepping = {
  readonly scenario: string | null;
  readonly walks: readonly SavedWalk[];
  readonly walk: number;
  readonly predicts: boolean;
  readonly third: string | null;
  readonly picture: string | null;
};

/** What is chosen for one chamber in place of its electoral law; null: as the law has it. The threshold is in thousandths. */
export type SavedRule = {
  readonly law: { readonly body: LawBody; readonly on: string } | null;
  readonly threshold: number | null;
  readonly formula: FormulaId | null;
  readonly listSeats: number | null;
  readonly districtSeats: number | null;
  readonly districts: string | null;
  readonly hand: Readonly<Record<string, number>>;
  readonly seed: number;
  readonly decisions: Readonly<Record<string, readonly string[]>>;
};

/** A district as typed; the empty list stands for an independent. */
export type SavedDistrict = {
  readonly candidates: readonly { readonly name: string; readonly list: string; readonly votes: number }[];
  readonly againstAll: number;
};

/**
 * A presidential election: votes of candidates typed over the published first round, votes against all where they were
 * typed, votes of a second round, and who is chosen where a tie asks for it.
 */
export type SavedPresident = {
  readonly election: string;
  readonly first: Readonly<Record<string, number>>;
  readonly againstAll: number | null;
  readonly second: Readonly<Record<string, number>>;
  readonly decisions: { readonly 'first-round'?: readonly string[]; readonly 'second-round'?: readonly string[] };
};

/** The election lab: votes, rules, and what is asked of them. Simulations are run anew, as their seed makes them the same. */
export type SavedLab = {
  readonly page: string;
  readonly panel: string;
  readonly votes: {
    readonly election: string;
    readonly own: {
      readonly lists: readonly { readonly id: string; readonly votes: number }[];
      readonly againstAll: number;
    } | null;
    readonly edited: Readonly<Record<string, number>>;
    readonly againstAll: number | null;
  };
  readonly rules: { readonly a: SavedRule; readonly b: SavedRule };
  readonly story: { readonly side: 'a' | 'b'; readonly step: number };
  readonly line: LineId;
  readonly coalition: readonly string[];
  /** Standard deviations, in thousandths of the vote. */
  readonly noise: {
    readonly nationalSwing: number;
    readonly partyNoise: number;
    readonly districtLean: number;
    readonly districtNoise: number;
  };
  readonly seed: number;
  /** The town of the maslikhat page and its size; null: as large as it was. */
  readonly town: {
    readonly election: string;
    readonly size: number | null;
    /** Every district goes to the list with most votes; else they are as typed, or stay open. */
    readonly assumesLeader: boolean;
    /** Who is chosen where a tie asks for it, by tier and place of the tie; absent where nothing was decided. */
    readonly decisions?: Readonly<Record<string, SavedRule['decisions']>>;
  };
  /** Votes of single-member districts as typed, by number; absent where none were. */
  readonly districts?: Readonly<Record<'parliament' | 'town', Readonly<Record<string, SavedDistrict>>>>;
  /** The presidential election on the screen with what was typed over it; absent: the latest, nothing typed. */
  readonly president?: SavedPresident;
  readonly referendum: string;
};

/** The weighing of power: whose seats, party discipline, weights of decisions; any other choice by its name in `settings`. */
export type SavedWeigh = {
  readonly composition?: string;
  readonly discipline?: boolean;
  readonly preset?: string;
  readonly weights?: Readonly<Record<string, number>>;
  readonly settings?: Readonly<Record<string, boolean | number | string>>;
};

/** What was on the screen. A word that the app does not know, it leaves at its beginning. */
export type SavedView = {
  readonly language: Language;
  readonly screen: string;
  readonly mode: string;
  readonly panel: string;
  readonly showUnchanged: boolean;
  readonly showThird: boolean;
  readonly filters: {
    readonly families: readonly KindFamily[];
    readonly kind: PowerKind | null;
    readonly at: { readonly kind: 'place' | 'institution'; readonly id: string } | null;
  };
  /** The number of the amendment that the one map shows, counted from 1; null: between the two orders as a whole. */
  readonly stage: number | null;
};

/** All that a teacher's file keeps of the work. */
export type Saved = {
  readonly orders: { readonly a: SavedOrder; readonly b: SavedOrder };
  readonly stepping: SavedStepping;
  readonly lab: SavedLab;
  readonly weigh?: SavedWeigh;
  readonly view: SavedView;
};
