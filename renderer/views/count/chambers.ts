import {
  type Chamber,
  type ChamberRule,
  type ChosenRule,
  type Departure,
  type District,
  elect,
  type WhatIf,
} from '../../../model/elections/index.ts';
import { emptyTally, planOf, runBlocks } from '../../../model/elections/simulation/index.ts';
import { districts2023, electoralRule, type KnownDistrict } from '../../../model/kazakhstan/elections/index.ts';
import { same, valueOf } from '../../../model/json.ts';
import type { Result, VoteFault } from '../../../model/refusals.ts';
import type { NonEmpty } from '../../../model/vocabulary.ts';
import type { DistrictBook, DistrictMode, LabNoise, LabRule, LawPick, TypedDistrict } from '../../store/lab/state.ts';
import type { Votes } from './votes.ts';

/** A chamber as counted under a rule, and how far the rule is the law. */
export type Counted = {
  readonly law: LawPick;
  readonly rule: ChamberRule;
  readonly departures: readonly Departure[];
  readonly chamber: Chamber;
  readonly districts: DistrictMode;
  /** The rule is that of the election itself, its votes are the published ones, its districts ended as published. */
  readonly isPublished: boolean;
};

/** A chamber as it was counted, or what is wrong with the votes. */
export type CountResult = Result<Counted, NonEmpty<VoteFault>>;

/** What is put where the text of the law was not seen: the rule of the law before it. Shown as an assumption. */
const ASSUMED: WhatIf = {
  formula: 'hare',
  threshold: { strict: false, part: 5, whole: 100 },
  base: 'lists-and-against-all',
  twoParty: { part: 7, whole: 10, least: 2 },
};

/** The law of parliament that an order has on its day: until July 2026 the Mazhilis, then the Kurultai. */
export function lawOfOrder(day: string): LawPick {
  return { body: day < '2026-07-01' ? 'mazhilis' : 'kurultai', on: day };
}

/** The rule that the choices of one side make out of its law. */
function ruleFor(law: LawPick, chosen: LabRule, size: number | null = null): Result<ChosenRule, NonEmpty<VoteFault>> {
  const lawful = electoralRule(law.body, law.on, sized(size));
  const { threshold, formula, listSeats, districtSeats } = chosen;
  return electoralRule(law.body, law.on, {
    ...(lawful.ok ? {} : assumed(lawful.error)),
    ...sized(size),
    ...(threshold === null ? {} : { threshold: thresholdOf(threshold) }),
    ...(formula === null ? {} : { formula }),
    ...(listSeats === null ? {} : { listSeats }),
    ...(districtSeats === null ? {} : { districts: districtSeats }),
  });
}

/** The assumptions for exactly those parameters that the law leaves unknown. */
function assumed(faults: readonly VoteFault[]): WhatIf {
  const missing = new Set(faults.flatMap(({ code, at }) => (code === 'rule-not-known' ? at.slice(1) : [])));
  return Object.fromEntries(Object.entries(ASSUMED).filter(([field]) => missing.has(field)));
}

function sized(size: number | null): WhatIf {
  return size === null ? {} : { size };
}

/** A threshold in thousandths, written as the law writes it where it is a whole number of hundredths. */
function thresholdOf(thousandths: number): NonNullable<WhatIf['threshold']> {
  const isWhole = thousandths % 10 === 0;
  return { strict: false, part: isWhole ? thousandths / 10 : thousandths, whole: isWhole ? 100 : 1000 };
}

/** What a count needs beside votes and rule. */
export type Setting = {
  readonly law: LawPick;
  readonly rule: LabRule;
  readonly noise: LabNoise;
  /** Votes of districts as typed. */
  readonly typed?: DistrictBook['typed'];
  readonly size?: number | null;
};

/** Counts the votes under one side's rule. */
export function count(votes: Votes, { law, rule, noise, typed = {}, size = null }: Setting): CountResult {
  const chosen = ruleFor(law, rule, size);
  if (!chosen.ok) return chosen;
  const { rule: chamberRule, departures } = chosen.value;
  const mode = modeOf(votes, rule, typed);
  const ballot = { lists: votes.lists, againstAll: votes.againstAll ?? 0 };
  const decisions = Object.entries(rule.decisions).map(([place, lists]) => ({ place, chosen: lists }));
  const districts = districtsOf(mode, votes, { rule, noise, typed }, chamberRule.districts);
  const open = elect({ ballot, districts, decisions: [] }, chamberRule);
  if (!open.ok) return open;
  const complete = decisions.filter(({ place, chosen: lists }) =>
    open.value.ties.some((tie) => tie.place === place && tie.choose === lists.length),
  );
  const chamber = complete.length === 0 ? open : elect({ ballot, districts, decisions: complete }, chamberRule);
  if (!chamber.ok) return chamber;
  const counted = { law, rule: chamberRule, departures, chamber: chamber.value, districts: mode };
  return { ok: true, value: { ...counted, isPublished: isAsPublished(votes, counted) } };
}

/** How the districts are had where nothing was chosen: as typed, or as published for the one election that had them. */
function modeOf({ published, isPublished }: Votes, { districts }: LabRule, typed: DistrictBook['typed']): DistrictMode {
  const isKnown = hasPublishedDistricts(published);
  if (districts === 'published' && !isKnown) return 'open';
  if (districts === null && Object.keys(typed).length > 0) return 'typed';
  return districts ?? (isKnown && isPublished ? 'published' : 'open');
}

/** Whether it is known how many districts each party won. */
export function hasPublishedDistricts(published: Votes['published']): boolean {
  return published?.independents !== undefined;
}

function districtsOf(
  mode: DistrictMode,
  votes: Votes,
  { rule, noise, typed }: Required<Pick<Setting, 'rule' | 'noise' | 'typed'>>,
  seats: number,
): readonly District[] {
  switch (mode) {
    case 'open':
      return [];
    case 'published':
      return publishedDistricts(votes, seats);
    case 'typed':
      return typedDistricts(typed, seats);
    case 'leader':
      return seats === 0 ? [] : [given(leaderOf(votes), seats)];
    case 'hand':
      return byHand(rule.hand, votes, seats);
    case 'drawn':
      return seats === 0 ? [] : drawnDistricts(votes, rule.seed, noise, seats);
  }
}

function given(list: string, count: number): District {
  return { id: list === '' ? 'independents' : list, winner: list === '' ? {} : { list }, count };
}

/**
 * The districts of 2023 as published: those whose winner is known by name one by one, the others by how many each list won. None where
 * the chamber has another number of them.
 */
function publishedDistricts({ published }: Votes, seats: number): readonly District[] {
  if (published === null || seats !== districts2023.length) return [];
  const known = districts2023.flatMap(({ no, winner }): readonly District[] =>
    winner === undefined ? [] : [{ id: `${no}`, winner: winner.party === null ? {} : { list: winner.party } }],
  );
  const won = published.lists.map(({ party, official }) => ({ list: `${party}`, count: official.byDistrict ?? 0 }));
  const others = [...won, { list: '', count: published.independents ?? 0 }]
    .map(({ list, count: districts }) => ({ list, left: districts - districts2023.filter(isWonBy(list)).length }))
    .filter(({ left }) => left > 0)
    .map(({ list, left }) => given(list, left));
  return [...known, ...others];
}

/** Whether a district is known to have been won by a list; the empty name stands for independents. */
function isWonBy(list: string): (district: KnownDistrict) => boolean {
  return ({ winner }) => winner !== undefined && (winner.party ?? '') === list;
}

/** Districts with typed votes, as far as the chamber has so many; the others stay open. */
function typedDistricts(typed: DistrictBook['typed'], seats: number): readonly District[] {
  return Object.entries(typed)
    .filter(([no, { candidates }]) => Number(no) <= seats && candidates.length > 0)
    .map(([no, district]) => districtOf(no, district));
}

/** A typed district as the model counts it; a candidate without a name, or with that of another, goes by a number. */
export function districtOf(no: string, { candidates, againstAll }: TypedDistrict): District {
  return {
    id: no,
    candidates: candidates.map(({ name, list, votes }, row) => {
      const isOwn = name.trim() !== '' && candidates.findIndex((other) => other.name.trim() === name.trim()) === row;
      const id = isOwn ? name.trim() : `${name.trim()} № ${row + 1}`.trim();
      return list === '' ? { id, votes } : { id, votes, list };
    }),
    againstAll,
  };
}

function leaderOf({ lists }: Votes): string {
  return lists.reduce((best, list) => (list.votes > best.votes ? list : best), { id: '', votes: -1 }).id;
}

/** What was given by hand, as far as the chamber has districts. */
function byHand(hand: LabRule['hand'], votes: Votes, seats: number): readonly District[] {
  let left = seats;
  return [...votes.lists.map(({ id }) => id), ''].flatMap((list) => {
    const districts = Math.min(left, valueOf(hand, list) ?? 0);
    left -= districts;
    return districts > 0 ? [given(list, districts)] : [];
  });
}

/** One draw of the simulation: national shares, leanings and noise of districts, all assumed. */
function drawnDistricts({ lists }: Votes, seed: number, noise: LabNoise, seats: number): readonly District[] {
  const plan = planOf({
    contenders: lists.map(({ id, votes }) => ({ id, votes })),
    againstAll: 0,
    systems: [{ id: 'districts', lists: null, districts: seats }],
    assumptions: sharesOf(noise),
    seed,
    draws: 1,
  });
  if (!plan.ok) return [];
  const tally = emptyTally(plan.value);
  runBlocks(plan.value, 0, 1, tally);
  const step = seats + 1;
  return plan.value.ids.flatMap((id, party) => {
    const districts = tally.seats[0]?.subarray(party * step, (party + 1) * step).indexOf(1) ?? 0;
    return districts > 0 ? [given(id, districts)] : [];
  });
}

/** Thousandths as shares. */
export function sharesOf(noise: LabNoise): LabNoise {
  return {
    nationalSwing: noise.nationalSwing / 1000,
    partyNoise: noise.partyNoise / 1000,
    districtLean: noise.districtLean / 1000,
    districtNoise: noise.districtNoise / 1000,
  };
}

type Unchecked = Omit<Counted, 'isPublished'>;

function isAsPublished({ published, isPublished }: Votes, { rule, law, districts }: Unchecked): boolean {
  if (published === null || !isPublished) return false;
  const then = electoralRule(published.body, published.date, sized(published.size ?? null));
  const isOwnRule = then.ok && same(then.value.rule, rule) && published.body === law.body;
  return isOwnRule && (rule.districts === 0 || districts === (published.size === undefined ? 'published' : 'open'));
}
