import type { Matter, Rule } from '../actions/types.ts';
import type { Circumstance } from '../conditions/types.ts';
import type { CalendarDate, Citation, Source } from '../law/types.ts';
import type { Procedure } from '../procedures/types.ts';
import type {
  Brand,
  CircumstanceId,
  Confidence,
  EditionId,
  InstitutionId,
  InstitutionType,
  Json,
  Level,
  Localized,
  MatterId,
  NeedKind,
  NonEmpty,
  Place,
  PowerId,
  PowerKind,
  ProcedureId,
  ProvisionId,
  RuleId,
  SourceId,
  Topic,
} from '../vocabulary.ts';

/** One constitutional order on one day: plain JSON records keyed by id, safe to save, diff, patch and cite. */
export type Constitution = {
  readonly sources: Readonly<Record<SourceId, Source>>;
  readonly institutions: Readonly<Record<InstitutionId, Institution>>;
  readonly provisions: Readonly<Record<ProvisionId, Provision>>;
  readonly powers: Readonly<Record<PowerId, Power>>;
  readonly bodies: Readonly<Record<InstitutionId, Body>>;
  readonly matters: Readonly<Record<MatterId, Matter>>;
  readonly circumstances: Readonly<Record<CircumstanceId, Circumstance>>;
  readonly rules: Readonly<Record<RuleId, Rule>>;
  readonly procedures: Readonly<Record<ProcedureId, Procedure>>;
};

/** The kinds of entities that a constitution holds, each a record keyed by id. */
export const ENTITIES = [
  'sources',
  'institutions',
  'provisions',
  'powers',
  'bodies',
  'matters',
  'circumstances',
  'rules',
  'procedures',
] as const;
export type Entity = (typeof ENTITIES)[number];

/** An office, body, group or object of power. */
export type Institution = {
  readonly type: InstitutionType;
  readonly name: Localized;
  readonly place: Place;
  /** Predecessors whose place and identity this institution takes over (Court after Council). */
  readonly succeeds?: readonly InstitutionId[];
  /** Institutions for which an umbrella term stands (courts: the Supreme Court and local courts). */
  readonly includes?: readonly InstitutionId[];
  readonly note?: Localized;
};

/** One thing that the law settles, with its value in this order. `value` null: the order has no such rule. */
export type Provision = {
  readonly topic: Topic;
  /** The place on the power map that the provision is about. */
  readonly place: Place;
  readonly title: Localized;
  readonly value: Json;
  /** The value in our own words. */
  readonly text: Localized;
  /** Empty only where `confidence` is background or `value` is null: silence has no article. */
  readonly cites: readonly Citation[];
  readonly confidence: Confidence;
  /** By edition, the text in which its value was read. */
  readonly readIn: { readonly [E in EditionId]?: SourceId };
  /** From when the value applies in this form; absent: already on 1 January 2022, or no day known. */
  readonly effectiveFrom?: CalendarDate;
  readonly note?: Localized;
};

/**
 * What `from` may do to `to`. A participation in the act of another (consent, proposal …) is a power of its own and also
 * stands in the `needs` of that act: count the powers, never both.
 */
export type Power = {
  readonly kind: PowerKind;
  readonly from: InstitutionId;
  readonly to: InstitutionId;
  readonly about: Localized;
  readonly text: Localized;
  /** No other institution takes part; a voting threshold inside the acting body does not count as one. */
  readonly sole: boolean;
  readonly needs: readonly Need[];
  /** Seats or offices concerned; null: not stated, all, or not applicable. */
  readonly count: number | null;
  /** Further particulars by name (term_years, sitting, stage, order …); phrases are `Localized`. */
  readonly params?: Readonly<Record<string, Json>>;
  readonly level: Level;
  readonly confidence: Confidence;
  readonly cites: NonEmpty<Citation>;
  readonly effectiveFrom?: CalendarDate;
  readonly note?: Localized;
};

/** A condition of a power: who must take part, how, and by which majority. */
export type Need = {
  readonly kind: NeedKind;
  readonly by: InstitutionId;
  readonly majority?: Majority;
  /**
   * Of the seats concerned, how many this need covers. Where they are fewer than the `count` of the power, the need binds
   * only these seats: the flag `<object>.<kind>-seat` (`senate.proposal-seat`), where the order registers it among its
   * circumstances, tells whether a seat is one of them. Without such a circumstance the need binds every act.
   */
  readonly seats?: number;
};

/** A voting threshold with its base: never a share without what it is a share of. */
export type Majority = { readonly share: string; readonly of: Localized };

/** How an institution is composed and filled. `size` null: not fixed by the text. */
export type Body = {
  readonly size: number | null;
  readonly termYears?: number;
  readonly cites: readonly Citation[];
  readonly seats: Readonly<Record<string, Seat>>;
  readonly note?: Localized;
};

/** A group of seats filled in one way. `count` null: number not stated. */
export type Seat = {
  readonly order: number;
  readonly count: number | null;
  readonly role: Localized;
  readonly how: SeatFilling;
  readonly by?: InstitutionId;
  readonly needs: readonly Need[];
  readonly cites: readonly Citation[];
  readonly note?: Localized;
};

/** Ways of coming to a seat. */
export const SEAT_FILLINGS = ['elected', 'elected-indirectly', 'appointed', 'by-right', 'by-office', 'by-law'] as const;
export type SeatFilling = (typeof SEAT_FILLINGS)[number];

/** The same shape with every branded id as an ordinary string: what a file holds or a student types, before `check`. */
export type Draft = Unbranded<Constitution>;

/** The same with plain strings for ids: data as it is written down, before `check`. */
export type Unbranded<T> =
  T extends Brand<string>
    ? string
    : T extends readonly [infer Head, ...infer Rest]
      ? readonly [Unbranded<Head>, ...{ readonly [K in keyof Rest]: Unbranded<Rest[K]> }]
      : T extends readonly (infer Item)[]
        ? readonly Unbranded<Item>[]
        : T extends object
          ? { readonly [K in keyof T as K extends Brand<string> ? string : K]: Unbranded<T[K]> }
          : T;
