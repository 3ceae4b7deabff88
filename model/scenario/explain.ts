import type { Amendment, Change } from '../amendments/types.ts';
import type { Ground, Verdict } from '../actions/types.ts';
import type { Condition } from '../conditions/types.ts';
import { diff, type Difference } from '../constitution/index.ts';
import type { Constitution } from '../constitution/types.ts';
import { keysOf, valueOf } from '../json.ts';
import type { Unbranded } from '../constitution/types.ts';
import type { ScenarioStep, StepAnswer } from './types.ts';

/** One thing in which two orders differ and on which their answers rest, with the amendment that made it differ. */
export type Cause = { readonly difference: Difference; readonly amendment: string | undefined };

/** What of a power, a rule or a value decides an answer; the term or the number of an office does not. */
const DECIDING = new Set(['kind', 'from', 'to', 'needs', 'effect', 'acts', 'when', 'overrides', 'value', 'answer']);

type Changed = Pick<Unbranded<Amendment>, 'id' | 'changes'>;

/**
 * Why two orders answer a step differently: among all that differs between them, the rules, powers, values, institutions
 * and procedures on which either answer rests. `amendments` are those between the orders, in order of time.
 */
export function explain(
  step: ScenarioStep,
  [one, other]: readonly [StepAnswer, StepAnswer],
  [a, b]: readonly [Constitution, Constitution],
  amendments: readonly Changed[],
): readonly Cause[] {
  const named = new Set([...basisOf(step, one, a), ...basisOf(step, other, b)]);
  return diff(a, b)
    .filter((difference) => idsOf(difference).some((id) => named.has(keyOf(difference.entity, id))))
    .filter(decides)
    .map((difference) => ({ difference, amendment: lastToChange(difference, amendments) }));
}

function idsOf(difference: Difference): readonly string[] {
  return difference.change === 'altered' ? [difference.id, difference.idBefore] : [difference.id];
}

function keyOf(entity: string, id: string): string {
  return `${entity} ${id}`;
}

function decides({ entity, change, fields }: Difference): boolean {
  const whole = change !== 'altered' || entity === 'institutions' || entity === 'procedures';
  return whole || fields.some((field) => DECIDING.has(field));
}

/** The last amendment that touched it in what decides; if none did, the last that touched it at all. */
function lastToChange(difference: Difference, amendments: readonly Changed[]): string | undefined {
  const changesIn = ({ changes }: Changed) =>
    idsOf(difference).flatMap((id) => valueOf<Change>(changes[difference.entity] ?? {}, id) ?? []);
  const decisive = ({ was, becomes }: Change) =>
    was === null || becomes === null || [...keysOf(was), ...keysOf(becomes)].some((field) => DECIDING.has(field));
  const last =
    amendments.findLast((amendment) => changesIn(amendment).some(decisive)) ??
    amendments.findLast((amendment) => changesIn(amendment).length > 0);
  return last?.id;
}

/** Everything an answer rests on, as `<entity> <id>`. */
function basisOf(step: ScenarioStep, answer: StepAnswer, order: Constitution): readonly string[] {
  if (answer.kind === 'verdict') return verdictBasis(answer.verdict, order);
  return step.event === undefined ? [] : [keyOf('procedures', step.event.procedure)];
}

function verdictBasis({ grounds, defeated }: Verdict, order: Constitution): readonly string[] {
  return [...grounds, ...defeated.map(({ ground }) => ground)].flatMap((ground) => groundBasis(ground, order));
}

function groundBasis({ basis }: Ground, order: Constitution): readonly string[] {
  switch (basis.kind) {
    case 'power':
      return [keyOf('powers', basis.id)];
    case 'no-such-institution':
      return [keyOf('institutions', basis.id)];
    case 'rule': {
      const when = order.rules[basis.id]?.when;
      return [keyOf('rules', basis.id), ...(when === undefined ? [] : conditionBasis(when))];
    }
  }
}

/** The provisions from which a condition takes its values, and the circumstances that it looks at. */
function conditionBasis(condition: Condition): readonly string[] {
  switch (condition.test) {
    case 'all':
    case 'any':
      return condition.of.flatMap(conditionBasis);
    case 'not':
      return conditionBasis(condition.of);
    case 'is':
    case 'atLeast':
    case 'atMost':
      return [keyOf('circumstances', condition.fact), ...provisionIn(condition.value)];
    case 'within':
      return [keyOf('circumstances', condition.fact), ...provisionIn(condition.number)];
    case 'holds':
      return [keyOf('circumstances', condition.fact)];
    case 'share':
      return [keyOf('circumstances', condition.part), keyOf('circumstances', condition.whole)];
  }
}

function provisionIn(operand: unknown): readonly string[] {
  if (typeof operand !== 'object' || operand === null || !('provision' in operand)) return [];
  return [keyOf('provisions', String(operand.provision))];
}
