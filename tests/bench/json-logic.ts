import jsonLogic from 'json-logic-js';
import type { Act } from '../../model/actions/index.ts';
import type { Condition, Facts } from '../../model/conditions/index.ts';
import { includedIn } from '../../model/conditions/offices.ts';
import { operandIn } from '../../model/conditions/weigh.ts';
import { parseShare } from '../../model/constitution/index.ts';
import type { Constitution } from '../../model/constitution/types.ts';
import type { Rule } from '../../model/actions/types.ts';
import { addTime } from '../../model/law/index.ts';

/** What JSON-logic lacks: whether a day lies in a time that began on another. */
jsonLogic.add_operation('within', (from: string, day: string, number: number, unit: 'days' | 'months' | 'years') => {
  return from <= day && day <= addTime(from, number, unit);
});

/** The same rule in JSON-logic: its pattern, and its condition with the values of provisions written in. */
export function inJsonLogic(order: Constitution, { acts, when }: Rule): unknown {
  const { actors, types, verbs, objects } = acts;
  const oneOf = (name: string, ids: readonly string[]) => ({ in: [{ var: name }, ids] });
  const covered = (ids: readonly string[]) => ids.flatMap((id) => [...includedIn(order, id)]);
  return {
    and: [
      oneOf('act.verb', verbs),
      ...(actors === undefined ? [] : [oneOf('act.actor', covered(actors))]),
      ...(types === undefined ? [] : [oneOf('act.type', types)]),
      ...(objects === undefined ? [] : [oneOf('act.object', covered(objects))]),
      ...(when === undefined ? [] : [conditionIn(order, when)]),
    ],
  };
}

function conditionIn(order: Constitution, condition: Condition): unknown {
  switch (condition.test) {
    case 'all':
      return { and: condition.of.map((part) => conditionIn(order, part)) };
    case 'any':
      return { or: condition.of.map((part) => conditionIn(order, part)) };
    case 'not':
      return { '!': [conditionIn(order, condition.of)] };
    case 'is':
      return { '===': [{ var: condition.fact }, operandIn(order, condition.value)] };
    case 'atLeast':
      return { '>=': [{ var: condition.fact }, operandIn(order, condition.value)] };
    case 'atMost':
      return { '<=': [{ var: condition.fact }, operandIn(order, condition.value)] };
    case 'within':
      return {
        within: [{ var: condition.fact }, { var: 'act.day' }, operandIn(order, condition.number), condition.unit],
      };
    case 'holds':
      return { some: [{ var: condition.fact }, { in: [{ var: '' }, [...includedIn(order, condition.office)]] }] };
    case 'share': {
      const { strict, part, whole } = parseShare(condition.threshold) ?? { strict: true, part: 1, whole: 1 };
      const sides = [{ '*': [{ var: condition.part }, whole] }, { '*': [{ var: condition.whole }, part] }];
      return strict ? { '>': sides } : { '>=': sides };
    }
  }
}

/** An act and facts as JSON-logic reads them: names with dots become objects in objects. */
export function dataOf(order: Constitution, act: Act, facts: Facts): unknown {
  const data: Record<string, Record<string, unknown>> = {
    act: { ...act, type: order.institutions[act.actor]?.type },
  };
  for (const [name, value] of Object.entries(facts)) {
    const [family = '', ...rest] = name.split('.');
    (data[family] ??= {})[rest.join('.')] = value;
  }
  return data;
}

/** What JSON-logic finds. */
export function applied(rule: unknown, data: unknown): unknown {
  return jsonLogic.apply(rule, data);
}
