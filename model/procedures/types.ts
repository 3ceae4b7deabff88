import type { Condition } from '../conditions/types.ts';
import type { CalendarDate, Citation } from '../law/types.ts';
import type {
  CircumstanceId,
  Confidence,
  EventId,
  InstitutionId,
  Localized,
  NonEmpty,
  StateId,
  TransitionId,
} from '../vocabulary.ts';

/**
 * A procedure of one order as a table of states and transitions. A transition has the same id in every order in which
 * the same thing is done, whatever the majority there and wherever it leads; so one event can be tried in each. Where one
 * thing can be done from several states of one table, each way has an id of its own and all name the same event in `does`.
 */
export type Procedure = {
  readonly title: Localized;
  readonly states: Readonly<Record<StateId, State>>;
  readonly transitions: Readonly<Record<TransitionId, Transition>>;
  readonly confidence: Confidence;
  readonly effectiveFrom?: CalendarDate;
  /** What the texts leave open about the whole procedure. */
  readonly open?: NonEmpty<Localized>;
  readonly note?: Localized;
};

/** A procedure begins at its start and ends in a final state. */
export const STATE_KINDS = ['start', 'step', 'final'] as const;
export type StateKind = (typeof STATE_KINDS)[number];

/** Where a procedure can stand. Each has one start; a final state has no way out. */
export type State = { readonly order: number; readonly kind: StateKind; readonly meaning: Localized };

/** On what a transition rests. `unread`: left to a statute that was not read, which stays a visible gap. */
export const BASES = ['constitution', 'implied', 'statute', 'unread'] as const;
export type TransitionBasis = (typeof BASES)[number];

/** One step of a procedure. */
export type Transition = {
  readonly order: number;
  /** The event that brings it about, where that has another name than the transition. */
  readonly does?: EventId;
  readonly from: StateId;
  readonly to: StateId;
  readonly event: Localized;
  /** Who may take the step: any of them, or all of them where `together`. */
  readonly by: NonEmpty<InstitutionId>;
  readonly together?: true;
  readonly majority?: VoteThreshold;
  /** The condition as the texts put it. */
  readonly condition?: Localized;
  /** The same condition, or the part of it that can be decided from facts. */
  readonly when?: Condition;
  readonly deadline?: Deadline;
  /** Empty only where the basis is `unread`. */
  readonly cites: readonly Citation[];
  readonly basis: TransitionBasis;
};

/**
 * What a majority is counted of: the whole membership, each chamber by itself, those members who took part, voters who
 * took part, or voters in each of several units (how many units must reach it, the condition says).
 */
export const VOTE_BASES = ['all', 'each-chamber', 'took-part', 'voters', 'each-unit'] as const;
export type VoteBase = (typeof VOTE_BASES)[number];

/**
 * A majority: its share (">1/2", ">=2/3", or the larger number of votes), of what, in which bodies, and in words. Of
 * several bodies, the one that acts is counted alone where it is among them; otherwise all are counted as one.
 */
export type VoteThreshold = {
  readonly share: string;
  readonly base: VoteBase;
  readonly in: NonEmpty<InstitutionId>;
  readonly of: Localized;
};

/** How the text sets a time: in units of the calendar, at once, on a fixed date, by another law, or not at all. */
export const DEADLINE_UNITS = ['hour', 'day', 'month', 'year', 'at-once', 'fixed-date', 'by-law', 'none'] as const;
export type DeadlineUnit = (typeof DEADLINE_UNITS)[number];

/**
 * The time allowed for a step, counted from a moment in words: the entry into the state `from`, or into one of the states `since`,
 * or the day of the circumstance `anchor`. `number` null: the text gives none. `missed`: the transition that follows when
 * the time runs out, from whatever state; or that the step can then no longer be taken (`closed`), or that the text states no consequence, or that it stands in a statute that was
 * not read. A transition that is itself what follows is never too late.
 */
export type Deadline = {
  readonly number: number | null;
  readonly unit: DeadlineUnit;
  readonly runsFrom: Localized;
  /** The states with whose latest entry the time begins; one that is entered only later says that the time follows the step. */
  readonly since?: NonEmpty<StateId>;
  /** States in which the time stands still. */
  readonly pausedIn?: NonEmpty<StateId>;
  /** The day, known from facts, with which the time begins. */
  readonly anchor?: CircumstanceId;
  /** The time is counted back from the anchor: the last day of the step lies so long before it. */
  readonly before?: true;
  /** The time is one to wait for: the step can be taken only when it has run out. */
  readonly earliest?: true;
  readonly missed: TransitionId | 'closed' | 'none-stated' | 'unread';
};

/**
 * A procedure under way: the day on which it began, where it stands, since which day, and what was done. Plain data that
 * can be saved.
 */
export type Run = {
  readonly begun: CalendarDate;
  readonly state: StateId;
  readonly day: CalendarDate;
  readonly history: readonly Done[];
};

/** One step that was taken. `late`: after a time whose passing has no stated consequence. */
export type Done = {
  readonly transition: TransitionId;
  readonly from: StateId;
  readonly to: StateId;
  readonly day: CalendarDate;
  readonly late?: true;
};

/** Votes in favour by body: deputies, or a share of all of them ("2/3", rounded up to whole deputies). */
export type Votes = Readonly<Record<string, number | string>>;

/** Something done in a procedure: what, by whom (anyone who may, if absent), on which day, with which votes. */
export type ProcedureEvent = {
  readonly does: string;
  readonly by?: string;
  readonly day: CalendarDate;
  readonly votes?: Votes;
};

/** How the time for an open step stands: `last` is the last day for it, or the day to wait for; null: not known. */
export type Term = {
  readonly transition: TransitionId;
  readonly deadline: Deadline;
  readonly last: CalendarDate | null;
};
