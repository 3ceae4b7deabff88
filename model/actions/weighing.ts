import type { Situation } from '../conditions/index.ts';
import { not } from '../conditions/weigh.ts';
import { missingIn } from '../conditions/missing.ts';
import type { Truth } from '../conditions/types.ts';
import type { Constitution } from '../constitution/types.ts';
import { isMet, participationIn } from './participation.ts';
import type { Speaker } from './precedence.ts';
import type { ReadyPower, ReadyRule } from './registry.ts';
import type { Ground, Participation } from './types.ts';

/**
 * A rule or power weighed in one situation. `speaks`: whether it permits, or bars; a requirement bars where it is not met.
 * `missing` and `open`: the facts, and the participations of others, that would tell.
 */
export type Weighed = {
  readonly speaker: Speaker;
  readonly permits: boolean;
  readonly speaks: Truth;
  readonly ground: Ground;
  readonly missing: readonly string[];
  readonly open: readonly Participation[];
};

const NONE: readonly never[] = [];

/** Weighs a rule. Where only the part of others is open, its ground says so. */
export function weighRule(constitution: Constitution, rule: ReadyRule, situation: Situation): Weighed {
  const { basis, effect, permits } = rule;
  const { cites } = rule.rule;
  if (rule.weigh === null) {
    const ground = { basis, effect, cites, open: NONE };
    return { speaker: rule, permits, speaks: effect !== 'requires', ground, missing: NONE, open: NONE };
  }
  const trace = rule.weigh(situation);
  const speaks = effect === 'requires' ? not(trace.truth) : trace.truth;
  if (speaks !== null) {
    const ground = { basis, effect, cites, trace, open: NONE };
    return { speaker: rule, permits, speaks, ground, missing: NONE, open: NONE };
  }
  const missing: string[] = [];
  const open: Participation[] = [];
  for (const fact of missingIn(trace, situation.facts)) {
    const participation = participationIn(constitution, fact);
    if (participation === null) missing.push(fact);
    else open.push(participation);
  }
  return { speaker: rule, permits, speaks, ground: { basis, effect, cites, trace, open }, missing, open };
}

/**
 * Weighs a power: it permits once every need is met. One need refused, and it confers nothing but says what it requires.
 * Where the part was refused and it is not known whether the seat needs it, that is what is missing.
 */
export function weighPower(power: ReadyPower, { facts }: Situation): Weighed {
  const { basis } = power;
  const { cites } = power.power;
  const open: Participation[] = [];
  const refused: Participation[] = [];
  const missing: string[] = [];
  for (const need of power.needs) {
    const truth = isMet(need, facts);
    if (truth === false) refused.push(need.participation);
    else if (truth === null && need.seat !== null && need.took(facts) === false) missing.push(need.seat);
    else if (truth === null) open.push(need.participation);
  }
  if (refused.length > 0) {
    const ground: Ground = { basis, effect: 'requires', cites, open: refused };
    return { speaker: power, permits: true, speaks: false, ground, missing: NONE, open: NONE };
  }
  const ground: Ground = { basis, effect: 'permits', cites, open };
  const speaks = open.length === 0 && missing.length === 0 ? true : null;
  return { speaker: power, permits: true, speaks, ground, missing, open };
}

/** Whether it waits for nothing but the part that others take. */
export function awaitsOthers({ speaks, missing, open }: Weighed): boolean {
  return speaks === null && missing.length === 0 && open.length > 0;
}
