import type { Situation } from '../conditions/index.ts';
import { coveredBy, isOffices } from '../conditions/offices.ts';
import { operandIn } from '../conditions/weigh.ts';
import type { Condition, DurationUnit, FactValue, Facts } from '../conditions/types.ts';
import { parseShare, wholesReached, votesNeeded } from '../constitution/majority.ts';
import type { Constitution } from '../constitution/types.ts';
import { keysOf, valueOf } from '../json.ts';
import { addTime, isDay } from '../law/dates.ts';
import type { CalendarDate } from '../law/types.ts';
import type { ReadyNeed } from './participation.ts';

/** Another value that a fact could have. */
export type Alternative = { readonly fact: string; readonly to: FactValue };

/**
 * The other values of facts at which a condition may come out otherwise: flags and words turned, offices taken up and laid
 * down, numbers and days on both sides of every boundary. Questions of law are no facts and have none.
 */
export function alternativesIn(
  constitution: Constitution,
  condition: Condition,
  situation: Situation,
): readonly Alternative[] {
  const { facts } = situation;
  switch (condition.test) {
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => alternativesIn(constitution, part, situation));
    case 'not':
      return alternativesIn(constitution, condition.of, situation);
    case 'share':
      return sharesOf(condition.part, condition.whole, condition.threshold, situation);
    default: {
      const { fact } = condition;
      const to = valuesFor(constitution, condition, facts[fact], situation.day);
      return to.filter((value) => value !== facts[fact]).map((value) => ({ fact, to: value }));
    }
  }
}

/**
 * The other ways in which a need of a power may be met or not: by votes at the share and just below it, or in a word; and
 * where it covers some seats only, whether the seat is one of them.
 */
export function alternativesOfNeed(need: ReadyNeed, { facts }: Situation): readonly Alternative[] {
  const { seat } = need;
  return [...partsTaken(need, facts), ...(seat === null ? [] : turned(seat, facts))];
}

function partsTaken({ participation, told, least }: ReadyNeed, facts: Facts): readonly Alternative[] {
  const { fact } = participation;
  if (least === null || (facts[fact] === undefined && facts[told] !== undefined)) return turned(told, facts);
  return [least, least - 1].filter((value) => value >= 0 && value !== facts[fact]).map((to) => ({ fact, to }));
}

function turned(fact: string, facts: Facts): readonly Alternative[] {
  return [true, false].filter((value) => value !== facts[fact]).map((to) => ({ fact, to }));
}

type Single = Exclude<Condition, { readonly test: 'all' | 'any' | 'not' | 'share' }>;

function valuesFor(
  constitution: Constitution,
  condition: Single,
  found: FactValue | undefined,
  day: CalendarDate,
): readonly FactValue[] {
  switch (condition.test) {
    case 'is':
      return valuesLike(constitution, condition.fact, operandIn(constitution, condition.value));
    case 'atLeast':
    case 'atMost': {
      const value = operandIn(constitution, condition.value);
      if (typeof value !== 'number') return [];
      return [value, condition.test === 'atLeast' ? value - 1 : value + 1];
    }
    case 'within': {
      const number = operandIn(constitution, condition.number);
      return typeof number === 'number' ? daysAround(day, number, condition.unit) : [];
    }
    case 'holds': {
      const offices = coveredBy(constitution, condition.office);
      const held = isOffices(found) ? found : [];
      const others = held.filter((office) => !offices.has(office));
      if (held.length > others.length) return [others];
      return [[...held, condition.office], ...(found === undefined ? [others] : [])];
    }
  }
}

function valuesLike(constitution: Constitution, fact: string, wanted: unknown): readonly FactValue[] {
  const circumstance = valueOf(constitution.circumstances, fact);
  if (circumstance?.kind === 'question') return [];
  if (typeof wanted === 'boolean') return [true, false];
  if (typeof wanted === 'number') return [wanted, wanted + 1, wanted - 1];
  const words = circumstance?.words === undefined ? [] : keysOf(circumstance.words);
  return typeof wanted === 'string' ? [...new Set([wanted, ...words])] : [];
}

/** The first and the last day from which an act still falls within the time, and the days before and after these. */
function daysAround(day: CalendarDate, number: number, unit: DurationUnit): readonly CalendarDate[] {
  let first = addTime(day, -number, unit);
  // Ends of months make several days reach one: the first of them is wanted.
  while (addTime(first, number, unit) < day) first = addTime(first, 1, 'days');
  for (let earlier = addTime(first, -1, 'days'); addTime(earlier, number, unit) >= day;) {
    if (earlier === first) break;
    first = earlier;
    earlier = addTime(first, -1, 'days');
  }
  return [first, addTime(first, -1, 'days'), day, addTime(day, 1, 'days')].filter(isDay);
}

function sharesOf(part: string, whole: string, threshold: string, { facts }: Situation): readonly Alternative[] {
  const share = parseShare(threshold);
  const [votes, of] = [facts[part], facts[whole]];
  if (share === null) return [];
  const others: Alternative[] = [];
  if (typeof of === 'number') {
    const least = votesNeeded(share, of);
    others.push({ fact: part, to: least }, { fact: part, to: least - 1 });
  }
  if (typeof votes === 'number') {
    const most = wholesReached(share, votes);
    others.push({ fact: whole, to: most }, { fact: whole, to: most + 1 });
  }
  return others.filter(({ fact, to }) => Number(to) >= 0 && to !== facts[fact]);
}
