import type { Condition, Trace } from '../conditions/types.ts';
import type { CalendarDate, Citation } from '../law/types.ts';
import type {
  CircumstanceId,
  Confidence,
  InstitutionId,
  InstitutionType,
  Localized,
  MatterId,
  NeedKind,
  NonEmpty,
  PowerId,
  RuleId,
  Topic,
  Verb,
} from '../vocabulary.ts';

/** Who does what to whom or what, on which day. `as` names the one power that the actor relies on. */
export type Act = {
  readonly actor: InstitutionId;
  readonly verb: Verb;
  readonly object: InstitutionId | MatterId;
  readonly day: CalendarDate;
  readonly as?: PowerId;
};

/** Something that acts are about and that is no institution: a post in a state company, land, a penalty. */
export type Matter = { readonly name: Localized; readonly note?: Localized };

/** What a rule does to the acts it speaks of. `requires`: without its condition they are barred. */
export const EFFECTS = ['permits', 'bars', 'requires'] as const;
export type Effect = (typeof EFFECTS)[number];

/** The acts that a rule speaks of; what is absent is any. An umbrella term speaks of everything it includes. */
export type Pattern = {
  readonly actors?: NonEmpty<InstitutionId>;
  /** Types of actors, for rules on every office or on every private person. */
  readonly types?: NonEmpty<InstitutionType>;
  readonly verbs: NonEmpty<Verb>;
  readonly objects?: NonEmpty<InstitutionId | MatterId>;
};

/**
 * One rule of law on acts. It speaks when `when` holds (always, if absent); a `requires` bars when `when` fails.
 * `overrides` names rules that yield to it whenever both speak and one permits what the other bars. `residual`: it speaks
 * only where no other rule and no power does.
 */
export type Rule = {
  readonly topic: Topic;
  /** The rule in our own words, one sentence. */
  readonly text: Localized;
  readonly effect: Effect;
  readonly acts: Pattern;
  readonly when?: Condition;
  readonly overrides?: NonEmpty<RuleId>;
  readonly residual?: true;
  readonly cites: NonEmpty<Citation>;
  readonly confidence: Confidence;
  readonly effectiveFrom?: CalendarDate;
  readonly note?: Localized;
};

/** The answers to whether an act is lawful, `unknown` where facts or an open question are missing. */
export const VERDICT_STATUSES = ['permitted', 'barred', 'conditional', 'unknown', 'conflict'] as const;
export type VerdictStatus = (typeof VERDICT_STATUSES)[number];

/** What a ground rests on: a rule, a power that confers the act, or the want of such an office in this order. */
export type Basis =
  | { readonly kind: 'rule'; readonly id: RuleId }
  | { readonly kind: 'power'; readonly id: PowerId }
  | { readonly kind: 'no-such-institution'; readonly id: InstitutionId | MatterId };

/** The part that another institution must still take in an act: a need of a power that is not yet met. */
export type Participation = {
  readonly kind: NeedKind;
  readonly by: InstitutionId;
  /** The name under which facts say whether it took place. */
  readonly fact: string;
};

/**
 * One reason for an answer. `trace` is how its condition came out; `open` what it still waits for. A power whose need was
 * refused confers nothing: its effect is then `requires`, and `open` says what was refused.
 */
export type Ground = {
  readonly basis: Basis;
  readonly effect: Effect;
  readonly cites: readonly Citation[];
  readonly trace?: Trace;
  readonly open: readonly Participation[];
};

/** Why one ground yields to another: the winner names it, has the higher rank or the later date, or limits a power. */
export type Defeat = {
  readonly ground: Ground;
  readonly by: Basis;
  readonly reason: 'override' | 'rank' | 'date' | 'limits-power';
};

/** What the answer would be under each reading of a question that the law leaves open. */
export type Reading = {
  readonly question: CircumstanceId;
  readonly value: boolean;
  readonly status: VerdictStatus;
};

/**
 * The answer to "may they?", with its reasons. Ids and codes only; sentences are made where they are shown.
 * `needs`: what must still happen (conditional). `missing`: which facts would decide it (unknown), open questions of law
 * among them, whose `readings` say what either answer would mean.
 */
export type Verdict = {
  readonly status: VerdictStatus;
  /** The grounds that carry the answer, the strongest first; for `unknown`, those that may yet carry it. */
  readonly grounds: readonly Ground[];
  readonly defeated: readonly Defeat[];
  readonly needs: readonly Participation[];
  readonly missing: readonly string[];
  readonly readings: readonly Reading[];
  /** Bars on such acts whose condition does not hold here, the strongest first: what was looked at and does not apply. */
  readonly idle: readonly Ground[];
};
