import type { CalendarDate, Citation } from '../law/types.ts';
import type { CircumstanceId, InstitutionId, Json, Localized, NonEmpty, ProvisionId } from '../vocabulary.ts';

/** Kleene's third value: `null` says that too few facts are known. */
export type Truth = true | false | null;

/** What may be known of a circumstance: a flag, a number, a day or word, or a list of ids. */
export type FactValue = boolean | number | string | readonly string[];

/**
 * What is known of a situation, by circumstance. Whoever takes part in the act of another does so under the name
 * `<kind of need>.<institution>` (`consent.senate`: true where it was given), and the votes of a body under
 * `votes.<institution>`, in deputies. A circumstance that is absent is not known; that is never the same as false.
 */
export type Facts = Readonly<Record<string, FactValue>>;

/** What the value of a fact can be; a question is a fact that the law itself leaves open. */
export const CIRCUMSTANCE_KINDS = ['flag', 'number', 'day', 'word', 'offices', 'question'] as const;
export type CircumstanceKind = (typeof CIRCUMSTANCE_KINDS)[number];

/**
 * Something that rules look at. `words` lists the values of a word; `unit` says what a number counts. A `question` is one
 * that the law itself leaves open: nobody can know it as a fact. It has two readings, and an `answer` once a ruling
 * gives one.
 */
export type Circumstance = {
  readonly kind: CircumstanceKind;
  readonly title: Localized;
  readonly unit?: Localized;
  readonly words?: Readonly<Record<string, Localized>>;
  readonly readings?: { readonly yes: Localized; readonly no: Localized };
  readonly answer?: Answer;
};

/** The answer that a ruling gives to an open question, with its basis and the day from which it binds. */
export type Answer = {
  readonly value: boolean;
  readonly cites: NonEmpty<Citation>;
  readonly effectiveFrom: CalendarDate;
  readonly note?: Localized;
};

/** A value written down, or the value that a provision of the same order has, at a path of keys within it. */
export type Operand<T extends Json> = T | FromProvision;
/** A value that a condition takes from a provision, so that an amendment of the one changes the other. */
export type FromProvision = { readonly provision: ProvisionId; readonly path?: readonly string[] };

/** Units of the calendar in which conditions count time. */
export const DURATION_UNITS = ['days', 'months', 'years'] as const;
export type DurationUnit = (typeof DURATION_UNITS)[number];

/** Of whom a share is taken: of all seats of the body, of its elected members, of those present or voting. */
export const SHARE_BASES = ['all', 'elected', 'present'] as const;
export type ShareBase = (typeof SHARE_BASES)[number];

/**
 * A closed language of conditions, evaluated in three values.
 * `is`: the fact has this value. `atLeast`, `atMost`: a number, both ends included. `within`: the act is done on the day
 * of the fact or later, by no more than so many units; where the number is negative, on that day or so many units before
 * it. `holds`: the office is among the offices of the fact.
 * `share`: `part` is more than, or at least, the threshold (">1/2", ">=2/3") of `whole`; `base` names what the whole is.
 */
export type Condition =
  | { readonly test: 'all' | 'any'; readonly of: NonEmpty<Condition> }
  | { readonly test: 'not'; readonly of: Condition }
  | { readonly test: 'is'; readonly fact: CircumstanceId; readonly value: Operand<boolean | number | string> }
  | { readonly test: 'atLeast' | 'atMost'; readonly fact: CircumstanceId; readonly value: Operand<number> }
  | {
      readonly test: 'within';
      readonly fact: CircumstanceId;
      readonly number: Operand<number>;
      readonly unit: DurationUnit;
    }
  | { readonly test: 'holds'; readonly fact: CircumstanceId; readonly office: InstitutionId }
  | {
      readonly test: 'share';
      readonly part: CircumstanceId;
      readonly whole: CircumstanceId;
      readonly base: ShareBase;
      readonly threshold: string;
    };

/** How a condition came out: its value, what was known (`found`), what was asked for (`wanted`), and its parts. */
export type Trace = {
  readonly condition: Condition;
  readonly truth: Truth;
  readonly found?: FactValue;
  readonly wanted?: FactValue;
  readonly parts?: readonly Trace[];
};
