import type { Amendment } from '../amendments/types.ts';
import type { Ground, Verdict } from '../actions/types.ts';
import type { Condition } from '../conditions/types.ts';
import { diff, type Difference } from '../constitution/index.ts';
import type { Constitution } from '../constitution/types.ts';
import { valueOf } from '../json.ts';
import type { Unbranded } from '../constitution/types.ts';
import type { ScenarioStep, StepAnswer } from './types.ts';

/** One thing in which two orders differ and on which their answers rest, with the amendment that last changed it. */
export type Cause = { readonly difference: Difference; readonly amendment: string | undefined };

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
    .map((difference) => ({ difference, amendment: lastToChange(difference, amendments) }));
}

function idsOf(difference: Difference): readonly string[] {
  return difference.change === 'altered' ? [difference.id, difference.idBefore] : [difference.id];
}

function keyOf(entity: string, id: string): string {
  return `${entity} ${id}`;
}

function lastToChange(difference: Difference, amendments: readonly Changed[]): string | undefined {
  const touches = ({ changes }: Changed) =>
    idsOf(difference).some((id) => valueOf(changes[difference.entity] ?? {}, id) !== undefined);
  return amendments.findLast(touches)?.id;
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
