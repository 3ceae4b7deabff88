import type { Fault } from './faults.ts';
import type { NonEmpty } from './vocabulary.ts';

export * from './faults.ts';

/** A value, or the reason why there is none. Functions of the model return it; they throw only on bugs. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** The answer of a function that succeeded. */
export function success<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** The answer of a function that refused. */
export function failure<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}

/** Everything that a command on a sound constitution can be refused for. */
export const REFUSAL_CODES = [
  /** The amendment adds an entity that already exists. */
  'entity-exists',
  /** The amendment changes or repeals an entity that does not exist. */
  'entity-missing',
  /** The present text is not the text that the amendment says it replaces. */
  'stale-text',
  /** The amendment says nothing about an entity that it names. */
  'empty-change',
  /** What would result is not a sound constitution; `faults` says why. */
  'unsound-result',
  /** Not a day of the form 2022-06-08. */
  'not-a-date',
  /** Has the form of a day, but the calendar has no such day. */
  'no-such-day',
  /** Before the Constitution of 1995 was adopted and took effect. */
  'before-constitution',
  /** Before the day with which the data begin. */
  'before-data',
  /** The constitution of this edition is not in force on this day. */
  'not-in-force',
  /** Neither an edition of the data nor a day. */
  'unknown-edition',
  /** The second point in time lies before the first. */
  'backwards',
  /** Nothing is left to undo. */
  'nothing-to-undo',
  /** Nothing is left to redo. */
  'nothing-to-redo',
  /** No step of the timeline has this position. */
  'no-such-position',
  /** No branch has this name. */
  'unknown-branch',
  /** A branch of this name exists. */
  'branch-exists',
  /** A name or label is empty or blank. */
  'empty-name',
  /** The edit changes nothing. */
  'nothing-changed',
  /** A text that is no citation in the notation of this program. */
  'not-a-citation',
  /** The procedure has no such step in this order. */
  'no-such-step',
  /** The step is none that leads on from where the procedure stands. */
  'not-from-here',
  /** The day lies before that of the step before. */
  'before-last-step',
  /** The step belongs to another institution. */
  'not-by-this-institution',
  /** The time for the step has run out, and the text says what follows. */
  'too-late',
  /** The time that must pass before the step has not run out. */
  'too-early',
  /** The condition of the step is not met. */
  'condition-fails',
  /** Facts are missing that the condition of the step needs. */
  'facts-missing',
  /** Nothing says how many voted for it, or how many that is of. */
  'majority-unknown',
  /** Too few voted for it. */
  'majority-not-reached',
  /** The order has no such procedure. */
  'no-such-procedure',
  /** Names something that none of the orders has. */
  'unknown-name',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Why a command was refused, and where: the keys from the root down, empty when it concerns the whole. */
export type Refusal = {
  readonly code: RefusalCode;
  readonly at: readonly string[];
  readonly detail?: string;
  readonly faults?: NonEmpty<Fault>;
};

/** A refusal as a result. */
export function refuse(
  code: RefusalCode,
  at: readonly string[] = [],
  detail?: string,
): { readonly ok: false; readonly error: Refusal } {
  return failure(detail === undefined ? { code, at } : { code, at, detail });
}
