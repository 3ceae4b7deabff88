import type { Verdict } from '../actions/types.ts';
import type { Facts } from '../conditions/types.ts';
import type { Run } from '../procedures/types.ts';
import type { Refusal } from '../refusals.ts';
import type { Language, TransitionId } from '../vocabulary.ts';

/** A text in at least one of the languages; where one is missing, another is shown and named. */
export type StoryText = { readonly [L in Language]?: string };

/**
 * A sequence of acts to be run in several orders at once, as a file holds it: acts, facts and words, never outcomes.
 * Ids are plain strings: which of them exist is a question to each order.
 */
export type Scenario = {
  readonly id: string;
  readonly title: StoryText;
  readonly story: StoryText;
  /** Orders that it is made for, editions or days, the first two side by side. */
  readonly orders: readonly string[];
  readonly start: { readonly day: string; readonly facts: Facts };
  readonly steps: readonly ScenarioStep[];
};

/** One step: an act or an event of a procedure, or a piece of the story alone. */
export type ScenarioStep = {
  readonly id: string;
  readonly text: StoryText;
  /** For whoever presents. */
  readonly notes?: StoryText;
  /** Logical day of the step; absent: the day of the step before. */
  readonly day?: string;
  /** What becomes known before the act, whatever its verdict. */
  readonly facts?: Facts;
  readonly act?: ScenarioAct;
  readonly event?: ScenarioEvent;
  /** What is so once the act is lawfully done, or the event has moved its procedure. A barred act brings nothing. */
  readonly brings?: Facts;
  /** A question to the class before the answer shows: the verdict, or where the procedure goes. */
  readonly asks?: { readonly text: StoryText; readonly about: 'verdict' | 'outcome' };
  /** Where it goes on: the step that follows in the list unless this names another; null ends the story. */
  readonly next?: string | null;
  /** Ways to choose from, by the keys 1 to 9. */
  readonly branches?: readonly { readonly title: StoryText; readonly to: string }[];
};

/** An act without its day, which is that of the step. */
export type ScenarioAct = {
  readonly actor: string;
  readonly verb: string;
  readonly object: string;
  readonly as?: string;
};

/** An event of a procedure. `votes`: deputies in favour, or a share of all of them ("2/3", rounded up), by body. */
export type ScenarioEvent = {
  readonly procedure: string;
  readonly does: string;
  readonly by?: string;
  readonly votes?: Readonly<Record<string, number | string>>;
};

/** How one step came out in one order. */
export type StepAnswer =
  | { readonly kind: 'verdict'; readonly verdict: Verdict }
  /** The event moved the procedure. */
  | { readonly kind: 'moved'; readonly transition: TransitionId; readonly run: Run }
  /** The procedure stays where it was, or the order does not have it; `refusal` says why. */
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly run: Run | null }
  /** Story alone: nothing was asked of the law. */
  | { readonly kind: 'told' };

/** What holds in one order after a step: the facts, and every procedure under way. */
export type OrderState = {
  readonly day: string;
  readonly facts: Facts;
  readonly runs: Readonly<Record<string, Run>>;
};

/** One step run in every order at once. */
export type StepRun = {
  readonly step: string;
  readonly answers: Readonly<Record<string, StepAnswer>>;
  readonly states: Readonly<Record<string, OrderState>>;
  /** Not every order gives the same answer. */
  readonly diverges: boolean;
};
