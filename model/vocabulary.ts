/** Languages of the interface and of every name in the data, in the order in which they are offered. */
export const LANGUAGES = ['kk', 'ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in the three languages. */
export type Localized = Readonly<Record<Language, string>>;

/** What a constitution may hold as a value: plain JSON and nothing else. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** At least one element: a power without a legal basis does not compile. */
export type NonEmpty<T> = readonly [T, ...T[]];

declare const brand: unique symbol;
/** A string that passed `check` as an id of the named kind. */
export type Brand<Name extends string> = string & { readonly [brand]: Name };

export type SourceId = Brand<'source'>;
export type ProvisionId = Brand<'provision'>;
export type InstitutionId = Brand<'institution'>;
export type PowerId = Brand<'power'>;
export type AmendmentId = Brand<'amendment'>;
export type MatterId = Brand<'matter'>;
export type CircumstanceId = Brand<'circumstance'>;
export type RuleId = Brand<'rule'>;
export type ProcedureId = Brand<'procedure'>;
export type StateId = Brand<'state'>;
export type TransitionId = Brand<'transition'>;
export type EventId = Brand<'event'>;

/** The three editions that the app opens with. */
export const EDITION_IDS = ['pre-2022', 'post-2022', '2026'] as const;
export type EditionId = (typeof EDITION_IDS)[number];

/** How sure the fact base is of a statement. */
export const CONFIDENCES = ['verified', 'secondary', 'inferred', 'background'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Kinds of sources, from the highest legal rank to none. */
export const SOURCE_KINDS = [
  'constitution',
  'constitutional-law',
  'law',
  'decree',
  'ruling',
  'official-record',
  'publication',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Whether a power stands in the Constitution or is left by it to a law. */
export const LEVELS = ['constitution', 'statute'] as const;
export type Level = (typeof LEVELS)[number];

/** Whether a people, an office of one holder, a body, a group of holders, or a thing that acts are done to. */
export const INSTITUTION_TYPES = ['people', 'office', 'body', 'group', 'object'] as const;
export type InstitutionType = (typeof INSTITUTION_TYPES)[number];

/** A place on the power map, in ring order clockwise from the top. Predecessor and successor share one. */
export const PLACES = [
  'president',
  'government',
  'state-bodies',
  'guarantors',
  'courts',
  'constitutional-review',
  'akims',
  'maslikhats',
  'people',
  'former-presidents',
  'assembly',
  'acts',
  'parliament',
  'senate',
  'mazhilis',
] as const;
export type Place = (typeof PLACES)[number];

/** What a provision is about; the chapters of the data. */
export const TOPICS = [
  'president',
  'legislature_lower',
  'senate',
  'lawmaking',
  'government',
  'constitutional_review',
  'local',
  'consultative',
  'guarantors',
  'parties',
  'rights',
  'first_president',
  'territory',
  'referendum',
  'transition',
] as const;
export type Topic = (typeof TOPICS)[number];

/** What a participation is worth to the act it belongs to; see `Need`. */
export const NEED_KINDS = [
  'consent',
  'proposal',
  'recommendation',
  'consultation',
  'opinion',
  'majority',
  'initiative',
  'decision',
] as const;
export type NeedKind = (typeof NEED_KINDS)[number];

/** What one institution may do to another, by the words of the texts. */
export const POWER_KINDS = [
  'elects',
  'appoints',
  'nominates',
  'proposes',
  'consents',
  'is-consulted',
  'dismisses',
  'recalls',
  'dissolves',
  'no-confidence',
  'asks-confidence',
  'accepts-resignation',
  'impeaches',
  'succeeds',
  'initiates-law',
  'adopts-law',
  'approves-law',
  'signs-law',
  'countersigns',
  'vetoes',
  'overrides',
  'sets-priority',
  'initiates-amendment',
  'amends',
  'calls-referendum',
  'proposes-referendum',
  'votes-referendum',
  'calls-election',
  'convenes',
  'decrees',
  'temporary-acts',
  'annuls',
  'suspends',
  'reviews',
  'interprets',
  'petitions',
  'refers',
  'opines',
  'reports-to',
  'accountable-to',
  'oversees',
  'approves-budget',
  'forms',
  'chairs',
  'directs',
  'represents',
  'attends',
  'takes-oath',
  'sits-by-right',
  'privilege',
  'immunity-consent',
  'declares-emergency',
  'decides-war',
  'commands',
  'grants-pardon',
  'decides-citizenship',
  'awards',
  'ratifies',
  'negotiates',
  'sets-taxes',
  'judges',
] as const;
export type PowerKind = (typeof POWER_KINDS)[number];

/** What anyone may do, in office or not, that is no exercise of public power. */
const CONDUCT_VERBS = [
  'stands-for',
  'holds',
  'joins',
  'leaves',
  'leads',
  'registers',
  'merges',
  'imposes',
  'owns',
  'votes-in',
  'supports',
] as const;

/** Everything that an act can be: the exercise of a power, or conduct. */
export const VERBS = [...POWER_KINDS, ...CONDUCT_VERBS] as const;
export type Verb = (typeof VERBS)[number];

/** Families of kinds, few enough to be told apart by line style and marker. */
export const KIND_FAMILIES = ['choosing', 'ending', 'law-making', 'checking', 'executing', 'taking-part'] as const;
export type KindFamily = (typeof KIND_FAMILIES)[number];
