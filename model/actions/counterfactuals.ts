import type { Facts, FactValue } from '../conditions/index.ts';
import type { Condition } from '../conditions/types.ts';
import type { Counterparts } from '../constitution/index.ts';
import type { Constitution } from '../constitution/types.ts';
import { byCodeUnit } from '../json.ts';
import { daysBetween, isDay } from '../law/dates.ts';
import type { CircumstanceId } from '../vocabulary.ts';
import { alternativesIn, alternativesOfNeed, type Alternative } from './alternatives.ts';
import { ownCounterparts } from './evaluate.ts';
import { isQuestion, judgeOnce } from './judge.ts';
import { speakersOn, type Speakers } from './speakers.ts';
import type { Act, Basis, VerdictStatus } from './types.ts';
import type { Situation } from '../conditions/index.ts';

/** One thing that would have to be otherwise: a fact, the reading of an open question, or a rule or power left out. */
export type Otherwise =
  | { readonly kind: 'fact'; readonly fact: string; readonly from: FactValue | null; readonly to: FactValue }
  | { readonly kind: 'reading'; readonly question: CircumstanceId; readonly value: boolean }
  | { readonly kind: 'without'; readonly basis: Exclude<Basis, { readonly kind: 'no-such-institution' }> };

/**
 * A single difference that gives another answer. `distance` says how near it is: nothing for what is merely learnt, one for
 * a turned flag, word, office or participation and for each unit of a number, a month for a day; then the readings of
 * questions, then the law itself.
 */
export type Counterfactual = {
  readonly otherwise: Otherwise;
  readonly status: VerdictStatus;
  readonly distance: number;
};

/** Distances beyond every change of facts: another reading of the law, another law. */
const READING = 1_000_000;
const LAW = 2_000_000;
const DAYS_IN_A_MONTH = 30;

/**
 * What would have to differ for another answer: every single fact, reading, rule or power that flips the verdict, with the
 * status that it gives, the nearest first. Of the values of one fact that give the same status only the nearest is named.
 */
export function counterfactuals(
  constitution: Constitution,
  act: Act,
  facts: Facts,
  counterparts: Counterparts = ownCounterparts,
): readonly Counterfactual[] {
  const found = speakersOn(constitution, act, counterparts);
  if (!found.ok) return [];
  const speakers = found.value;
  const situation = { day: act.day, facts };
  const { status } = judgeOnce(constitution, speakers, situation);
  const all = [
    ...otherFacts(constitution, speakers, situation),
    ...otherReadings(constitution, speakers, situation),
    ...otherLaw(constitution, speakers, situation),
  ];
  return nearestOfEach(all.filter((other) => other.status !== status)).sort(
    (a, b) =>
      a.distance - b.distance || byCodeUnit(nameOf(a.otherwise), nameOf(b.otherwise)) || byCodeUnit(a.status, b.status),
  );
}

function otherFacts(constitution: Constitution, speakers: Speakers, situation: Situation): readonly Counterfactual[] {
  const { facts } = situation;
  const alternatives: readonly Alternative[] = [
    ...conditionsOf(speakers).flatMap((when) => alternativesIn(constitution, when, situation)),
    ...speakers.powers.flatMap(({ needs }) => needs.flatMap((need) => alternativesOfNeed(need, situation))),
  ];
  return alternatives.map(({ fact, to }) => ({
    otherwise: { kind: 'fact', fact, from: facts[fact] ?? null, to },
    status: judgeOnce(constitution, speakers, { ...situation, facts: { ...facts, [fact]: to } }).status,
    distance: distanceBetween(facts[fact], to),
  }));
}

function otherReadings(
  constitution: Constitution,
  speakers: Speakers,
  situation: Situation,
): readonly Counterfactual[] {
  const named = conditionsOf(speakers).flatMap(questionsIn);
  const questions = [...new Set(named)].filter((name) => isQuestion(constitution, name));
  return questions.flatMap((question) =>
    [true, false].map((value): Counterfactual => {
      const assumed = { [question]: value };
      const { status } = judgeOnce(constitution, speakers, { ...situation, assumed });
      return { otherwise: { kind: 'reading', question, value }, status, distance: READING };
    }),
  );
}

function otherLaw(constitution: Constitution, speakers: Speakers, situation: Situation): readonly Counterfactual[] {
  const { rules, residual, powers } = speakers;
  return [...rules, ...residual, ...powers].map((left) => {
    const others: Speakers = {
      rules: rules.filter((rule) => rule !== left),
      residual: residual.filter((rule) => rule !== left),
      powers: powers.filter((power) => power !== left),
    };
    const { status } = judgeOnce(constitution, others, situation);
    return { otherwise: { kind: 'without', basis: left.basis }, status, distance: LAW };
  });
}

function conditionsOf({ rules, residual }: Speakers): readonly Condition[] {
  return [...rules, ...residual].flatMap(({ rule: { when } }) => when ?? []);
}

function questionsIn(condition: Condition): readonly CircumstanceId[] {
  switch (condition.test) {
    case 'all':
    case 'any':
      return condition.of.flatMap(questionsIn);
    case 'not':
      return questionsIn(condition.of);
    case 'share':
      return [];
    default:
      return [condition.fact];
  }
}

/** How far a fact has to move: not at all, if it is only learnt. */
function distanceBetween(from: FactValue | undefined, to: FactValue): number {
  if (from === undefined) return 0;
  if (typeof from === 'number' && typeof to === 'number') return Math.abs(to - from);
  if (typeof from === 'string' && typeof to === 'string' && isDay(from) && isDay(to)) {
    return Math.abs(daysBetween(from, to)) / DAYS_IN_A_MONTH;
  }
  return 1;
}

function nearestOfEach(all: readonly Counterfactual[]): Counterfactual[] {
  const nearest = new Map<string, Counterfactual>();
  for (const one of all) {
    const key = `${nameOf(one.otherwise)} ${one.status}`;
    const known = nearest.get(key);
    if (known === undefined || one.distance < known.distance) nearest.set(key, one);
  }
  return [...nearest.values()];
}

function nameOf(otherwise: Otherwise): string {
  switch (otherwise.kind) {
    case 'fact':
      return `fact ${otherwise.fact}`;
    case 'reading':
      return `reading ${otherwise.question}`;
    case 'without':
      return `${otherwise.basis.kind} ${otherwise.basis.id}`;
  }
}
