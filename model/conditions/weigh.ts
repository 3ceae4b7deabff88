import { parseShare, votesNeeded } from '../constitution/majority.ts';
import type { Constitution } from '../constitution/types.ts';
import { isRecord, valueOf } from '../json.ts';
import { addTime, firstDay, isDay } from '../law/dates.ts';
import type { CalendarDate } from '../law/types.ts';
import type { CircumstanceId, Json } from '../vocabulary.ts';
import { coveredBy, isOffices } from './offices.ts';
import type { Condition, Facts, FactValue, Operand, Trace, Truth } from './types.ts';

/**
 * What conditions are weighed against: the day of the act and what is known. `assumed`: a reading of questions that the
 * law leaves open, taken to see what would follow from it; it goes before an answer.
 */
export type Situation = {
  readonly day: CalendarDate;
  readonly facts: Facts;
  readonly assumed?: Readonly<Record<string, boolean>>;
};

/** A condition made ready for one order: provisions are read, offices are spelt out. */
export type Weigh = (situation: Situation) => Trace;

const ready = new WeakMap<Constitution, WeakMap<Condition, Weigh>>();

/**
 * Weighs a condition in one order, in Kleene's three values: `all` is false as soon as one part is false, `any` true as
 * soon as one is true, whatever else is not known. A fact of the wrong kind counts as not known.
 */
export function weigh(constitution: Constitution, condition: Condition, situation: Situation): Trace {
  return weigherOf(constitution, condition)(situation);
}

/** The condition made ready for an order; made once, however often it is asked for. */
export function weigherOf(constitution: Constitution, condition: Condition): Weigh {
  let those = ready.get(constitution);
  if (those === undefined) {
    those = new WeakMap();
    ready.set(constitution, those);
  }
  let made = those.get(condition);
  if (made === undefined) {
    made = prepared(constitution, condition);
    those.set(condition, made);
  }
  return made;
}

/** The opposite of a truth; what is not known stays so. */
export function not(truth: Truth): Truth {
  return truth === null ? null : !truth;
}

function prepared(constitution: Constitution, condition: Condition): Weigh {
  switch (condition.test) {
    case 'all':
    case 'any':
      return severalParts(constitution, condition);
    case 'not': {
      const part = prepared(constitution, condition.of);
      return (situation) => {
        const trace = part(situation);
        return { condition, truth: not(trace.truth), parts: [trace] };
      };
    }
    case 'is': {
      const wanted = scalarIn(constitution, condition.value);
      return single(constitution, condition, wanted, (found) =>
        typeof found === typeof wanted ? found === wanted : null,
      );
    }
    case 'atLeast':
    case 'atMost': {
      const wanted = numberIn(constitution, condition.value);
      const sign = condition.test === 'atLeast' ? 1 : -1;
      return single(constitution, condition, wanted, (found) =>
        typeof found === 'number' && wanted !== undefined ? sign * (found - wanted) >= 0 : null,
      );
    }
    case 'within': {
      const wanted = numberIn(constitution, condition.number);
      return single(constitution, condition, wanted, (found, { day }) =>
        typeof found === 'string' && isDay(found) && wanted !== undefined
          ? between(found, addTime(found, wanted, condition.unit), day)
          : null,
      );
    }
    case 'holds': {
      const offices = coveredBy(constitution, condition.office);
      return single(constitution, condition, condition.office, (found) =>
        isOffices(found) ? found.some((office) => offices.has(office)) : null,
      );
    }
    case 'share':
      return shareOf(constitution, condition);
  }
}

/** Whether a day lies between two others, whichever comes first, both included. */
function between(a: CalendarDate, b: CalendarDate, day: CalendarDate): boolean {
  return a <= b ? a <= day && day <= b : b <= day && day <= a;
}

type Several = Extract<Condition, { readonly test: 'all' | 'any' }>;
type Shared = Extract<Condition, { readonly test: 'share' }>;
type Single = Exclude<Condition, Several | Shared | { readonly test: 'not' }>;

function severalParts(constitution: Constitution, condition: Several): Weigh {
  const parts = condition.of.map((part) => prepared(constitution, part));
  const decisive = condition.test === 'any';
  return (situation) => {
    const traces: Trace[] = [];
    let truth: Truth = !decisive;
    for (const part of parts) {
      const trace = part(situation);
      traces.push(trace);
      if (trace.truth === decisive) truth = decisive;
      else if (trace.truth === null && truth !== decisive) truth = null;
    }
    return { condition, truth, parts: traces };
  };
}

function single(
  constitution: Constitution,
  condition: Single,
  wanted: FactValue | undefined,
  decide: (found: FactValue, situation: Situation) => Truth,
): Weigh {
  const read = factIn(constitution, condition.fact);
  return (situation) => {
    const found = read(situation);
    if (found === undefined) {
      return wanted === undefined ? { condition, truth: null } : { condition, truth: null, wanted };
    }
    const truth = decide(found, situation);
    return wanted === undefined ? { condition, truth, found } : { condition, truth, found, wanted };
  };
}

/** `wanted` is the least part of the whole that meets the threshold; nothing is a share of none. */
function shareOf(constitution: Constitution, condition: Shared): Weigh {
  const [part, whole] = [factIn(constitution, condition.part), factIn(constitution, condition.whole)];
  const share = parseShare(condition.threshold);
  return (situation) => {
    const [found, of] = [part(situation), whole(situation)];
    const wanted = share !== null && typeof of === 'number' ? votesNeeded(share, of) : undefined;
    const truth = typeof found === 'number' && wanted !== undefined ? Number(of) > 0 && found >= wanted : null;
    return {
      condition,
      truth,
      ...(found === undefined ? {} : { found }),
      ...(wanted === undefined ? {} : { wanted }),
    };
  };
}

/** How a fact is read: a question has the answer that binds on the day, and nobody knows it otherwise. */
function factIn(
  { circumstances }: Constitution,
  name: CircumstanceId,
): (situation: Situation) => FactValue | undefined {
  const circumstance = valueOf(circumstances, name);
  if (circumstance?.kind !== 'question') return ({ facts }) => facts[name];
  const { answer } = circumstance;
  return ({ day, assumed }) => {
    const assumption = assumed?.[name];
    if (assumption !== undefined) return assumption;
    return answer !== undefined && firstDay(answer.effectiveFrom) <= day ? answer.value : undefined;
  };
}

function numberIn(constitution: Constitution, operand: Operand<number>): number | undefined {
  const value = operandIn(constitution, operand);
  return typeof value === 'number' ? value : undefined;
}

function scalarIn(
  constitution: Constitution,
  operand: Operand<boolean | number | string>,
): boolean | number | string | undefined {
  const value = operandIn(constitution, operand);
  return typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string' ? value : undefined;
}

/** The value of an operand: written down, or that of a provision at a path of keys; undefined where nothing stands. */
export function operandIn({ provisions }: Constitution, operand: Operand<boolean | number | string>): Json | undefined {
  if (typeof operand !== 'object') return operand;
  const provision = valueOf(provisions, operand.provision);
  return (operand.path ?? []).reduce<Json | undefined>(under, provision?.value);
}

function under(value: Json | undefined, key: string): Json | undefined {
  if (isList(value)) return value.find((_, index) => `${index}` === key);
  return isJsonRecord(value) ? valueOf(value, key) : undefined;
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isJsonRecord(value: Json | undefined): value is { readonly [key: string]: Json } {
  return isRecord(value);
}
