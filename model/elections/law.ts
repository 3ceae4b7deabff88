import type { Share } from '../constitution/majority.ts';
import { same } from '../json.ts';
import type { CitationText } from '../law/citation.ts';
import { failure, success, type Result, type VoteFault } from '../refusals.ts';
import type { Confidence, Localized, NonEmpty } from '../vocabulary.ts';
import { faultsOfRule, faultsOfSeats } from './ballot.ts';
import type { ChamberRule } from './chamber.ts';
import type { FormulaId, PercentageBase, TwoPartyRule } from './types.ts';

/** The bodies whose elections the law orders: the two parliaments, and maslikhats of the upper and the lower tier. */
export const LAW_BODIES = ['mazhilis', 'kurultai', 'maslikhat-region', 'maslikhat-district'] as const;
export type LawBody = (typeof LAW_BODIES)[number];

/** One value of a parameter of the law from a day, month or year on, until the next. "unknown" where the text was not seen. */
export type Dated<Value> = {
  /** A day, a month or a year ("2007"), as exactly as known; null where it applies from before the data. */
  readonly from: string | null;
  readonly value: Value | 'unknown';
  readonly confidence: Confidence;
  readonly cites: readonly CitationText[];
  /** Addresses where the value was read. */
  readonly readIn: readonly string[];
  readonly note?: Localized;
};

/** How many seats of each kind: fixed numbers, or parts of whatever size the body has (1 : 1 is half and half). */
export type Composition =
  | { readonly kind: 'fixed'; readonly lists: number; readonly districts: number; readonly assembly: number }
  | { readonly kind: 'parts'; readonly lists: number; readonly districts: number };

/** The parameters of the law for one kind of body, each a dated series in order of time. */
export type LawSeries = {
  readonly composition: readonly Dated<Composition>[];
  readonly formula: readonly Dated<FormulaId>[];
  readonly threshold: readonly Dated<Share>[];
  readonly base: readonly Dated<PercentageBase>[];
  /** Null where one list alone takes every seat. */
  readonly twoParty: readonly Dated<TwoPartyRule | null>[];
};

/** The law for one kind of body on one day: each parameter with where it was read. */
export type ElectoralLaw = { readonly [Field in keyof LawSeries]: LawSeries[Field][number] };

/** The entry of a series that applies on a day; undefined before the first. */
function entryOn<Entry extends Dated<unknown>>(series: readonly Entry[], day: string): Entry | undefined {
  return series.findLast(({ from }) => from === null || day.slice(0, from.length) >= from);
}

/** The law on a day; null where the data say nothing of the body on that day. */
export function lawOn(series: LawSeries, day: string): ElectoralLaw | null {
  const [composition, formula, threshold, base, twoParty] = [
    entryOn(series.composition, day),
    entryOn(series.formula, day),
    entryOn(series.threshold, day),
    entryOn(series.base, day),
    entryOn(series.twoParty, day),
  ];
  const isKnown = composition !== undefined && formula !== undefined && threshold !== undefined;
  if (!isKnown || base === undefined || twoParty === undefined) return null;
  return { composition, formula, threshold, base, twoParty };
}

/** What is chosen in place of the law, and the size of a body whose size the law leaves open. */
export type WhatIf = {
  readonly size?: number;
  readonly formula?: FormulaId;
  readonly threshold?: Share;
  readonly base?: PercentageBase;
  readonly twoParty?: TwoPartyRule | null;
  readonly listSeats?: number;
  readonly districts?: number;
  readonly assembly?: number;
};

/** A parameter in which a what-if differs from the law, or which the law leaves unknown. */
export type Departure = {
  readonly field: 'composition' | Exclude<keyof ElectoralLaw, 'composition'>;
  readonly law: unknown;
  readonly used: unknown;
};

/** A rule to elect by, and everything in which it is not the law; empty where it is. */
export type ChosenRule = { readonly rule: ChamberRule; readonly departures: readonly Departure[] };

/**
 * The rule of a law with what-ifs put in its place. Refuses where the law does not know what is needed and nothing was chosen, and where
 * a body of odd size would have to be halved, which no known text settles.
 */
export function ruleOf(law: ElectoralLaw, whatIf: WhatIf = {}): Result<ChosenRule, NonEmpty<VoteFault>> {
  const seats = seatsOf(law, whatIf);
  const [formula, threshold, base, twoParty] = [
    chosen(law.formula, whatIf.formula),
    chosen(law.threshold, whatIf.threshold),
    chosen(law.base, whatIf.base),
    chosen(law.twoParty, whatIf.twoParty),
  ];
  if (!seats.ok) return failure([seats.error]);
  const fields = { formula, threshold, base, twoParty };
  const { lists, ...others } = seats.value;
  const departures = [
    ...departuresOfSeats(law, whatIf, seats.value),
    ...(lists === 0 ? [] : departuresOf(law, fields)),
  ];
  if (lists === 0) return checked({ lists: null, ...others }, departures);
  const isComplete = formula !== 'unknown' && threshold !== 'unknown' && base !== 'unknown';
  if (!isComplete || twoParty === 'unknown') return failure(unknowns(fields));
  return checked({ lists: { seats: lists, rule: { formula, threshold, base, twoParty } }, ...others }, departures);
}

type Seats = { readonly lists: number; readonly districts: number; readonly assembly: number };

function seatsOf({ composition }: ElectoralLaw, whatIf: WhatIf): Result<Seats, VoteFault> {
  const { listSeats, districts, assembly } = whatIf;
  const lawful = seatsOfSize(composition.value, whatIf.size);
  const isGiven = listSeats !== undefined && districts !== undefined;
  if (!lawful.ok && !isGiven) return lawful;
  const { value } = lawful.ok ? lawful : { value: { lists: 0, districts: 0, assembly: 0 } };
  return success({
    lists: listSeats ?? value.lists,
    districts: districts ?? value.districts,
    assembly: assembly ?? value.assembly,
  });
}

function seatsOfSize(composition: Composition | 'unknown', size: number | undefined): Result<Seats, VoteFault> {
  const at = ['whatIf', 'size'];
  if (composition === 'unknown') return failure({ code: 'rule-not-known', at });
  if (composition.kind === 'fixed') return success(composition);
  if (size === undefined) return failure({ code: 'rule-not-known', at });
  const [fault] = faultsOfSeats(size, at);
  if (fault !== undefined) return failure(fault);
  const parts = composition.lists + composition.districts;
  const lists = (size * composition.lists) / parts;
  if (!Number.isInteger(lists)) return failure({ code: 'rule-not-known', at, detail: String(size) });
  return success({ lists, districts: size - lists, assembly: 0 });
}

function chosen<Value>(law: Dated<Value>, whatIf: Value | undefined): Value | 'unknown' {
  return whatIf === undefined ? law.value : whatIf;
}

type Fields = Readonly<Record<'formula' | 'threshold' | 'base' | 'twoParty', unknown>>;

function departuresOf(law: ElectoralLaw, { formula, threshold, base, twoParty }: Fields): readonly Departure[] {
  const all: readonly Departure[] = [
    { field: 'formula', law: law.formula.value, used: formula },
    { field: 'threshold', law: law.threshold.value, used: threshold },
    { field: 'base', law: law.base.value, used: base },
    { field: 'twoParty', law: law.twoParty.value, used: twoParty },
  ];
  return all.filter(({ law: lawful, used }) => !same(lawful, used));
}

function departuresOfSeats({ composition }: ElectoralLaw, whatIf: WhatIf, used: Seats): readonly Departure[] {
  const lawful = seatsOfSize(composition.value, whatIf.size ?? used.lists + used.districts + used.assembly);
  const { lists, districts, assembly } = used;
  const isLawful =
    lawful.ok &&
    lawful.value.lists === lists &&
    lawful.value.districts === districts &&
    lawful.value.assembly === assembly;
  return isLawful ? [] : [{ field: 'composition', law: composition.value, used }];
}

function unknowns(fields: Fields): NonEmpty<VoteFault> {
  const faults = Object.entries(fields).flatMap(([field, value]): readonly VoteFault[] =>
    value === 'unknown' ? [{ code: 'rule-not-known', at: ['whatIf', field] }] : [],
  );
  const [first, ...rest] = faults;
  if (first === undefined) throw new Error('A rule is refused for at least one unknown.');
  return [first, ...rest];
}

function checked(rule: ChamberRule, departures: readonly Departure[]): Result<ChosenRule, NonEmpty<VoteFault>> {
  const faults: readonly VoteFault[] = [
    ...faultsOfSeats(rule.lists?.seats ?? 0, ['whatIf', 'listSeats']),
    ...faultsOfSeats(rule.districts, ['whatIf', 'districts']),
    ...faultsOfSeats(rule.assembly, ['whatIf', 'assembly']),
    ...(rule.lists === null
      ? []
      : faultsOfRule(rule.lists.rule).map((fault) => ({ ...fault, at: ['whatIf', ...fault.at] }))),
  ];
  const [first, ...rest] = faults;
  return first === undefined ? success({ rule, departures }) : failure([first, ...rest]);
}
