import type { Condition, Operand } from '../conditions/types.ts';
import type { Constitution } from '../constitution/types.ts';
import { entriesOf, same, valueOf } from '../json.ts';
import type { Json } from '../vocabulary.ts';
import { chambersOf } from './derivation/agreement.ts';
import { powersOf, waysOf, type Decision } from './decision.ts';
import { mayTake } from './derivation/exercise.ts';
import type { Discipline } from './players.ts';

/** Everything in an order, and of the seats in its chamber, from which the shares of one decision follow. */
export type Inputs = readonly unknown[];

/** What the measure of a decision reads: equal inputs have equal shares. */
export function inputsOf(order: Constitution, decision: Decision, discipline?: Discipline): Inputs {
  const procedures = waysOf(decision).map(({ procedure }) => valueOf(order.procedures, procedure));
  const powers = powersOf(order, decision).map((id) => valueOf(order.powers, id));
  const transitions = procedures.flatMap((one) => entriesOf(one?.transitions ?? {}));
  const steps = transitions.map(([, step]) => step);
  const named = new Set<string>([
    ...steps.flatMap(({ by, majority }) => [...by, ...(majority?.in ?? [])]),
    ...powers.flatMap((power) => (power === undefined ? [] : [power.from, ...power.needs.map(({ by }) => by)])),
  ]);
  const bodies = [...new Set([...named].flatMap(chambersOf))];
  const blocs = discipline !== undefined && bodies.includes(discipline.composition.chamber) ? discipline : null;
  return [
    ...procedures,
    ...powers,
    ...steps.flatMap(({ when }) => (when === undefined ? [] : valuesIn(order, when))),
    transitions.map(([id, { does, by }]) => mayTake(order, does ?? id, by)),
    bodies.map((body) => valueOf(order.bodies, body)?.size ?? null),
    groupsOf(order, named),
    blocs,
  ];
}

/** Whether two inputs are the same: at once where nothing was copied, else value by value. */
export function sameInputs(one: Inputs, other: Inputs): boolean {
  return (
    one.length === other.length && one.every((value, index) => value === other[index] || same(value, other[index]))
  );
}

/** The groups that have some of these institutions as parts, with all their parts. */
function groupsOf({ institutions }: Constitution, named: ReadonlySet<string>): readonly unknown[] {
  return entriesOf(institutions).flatMap(([id, { includes = [] }]) =>
    includes.some((part) => named.has(part)) ? [id, includes] : [],
  );
}

/** What a condition reads in the order itself: provisions, and answers to questions that the law leaves open. */
function valuesIn(order: Constitution, condition: Condition): readonly unknown[] {
  switch (condition.test) {
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => valuesIn(order, part));
    case 'not':
      return valuesIn(order, condition.of);
    case 'is':
    case 'atLeast':
    case 'atMost':
      return [valueOf(order.circumstances, condition.fact), provided(order, condition.value)];
    case 'within':
      return [valueOf(order.circumstances, condition.fact), provided(order, condition.number)];
    case 'holds':
      return [valueOf(order.circumstances, condition.fact)];
    case 'share':
      return [valueOf(order.circumstances, condition.part), valueOf(order.circumstances, condition.whole)];
  }
}

function provided({ provisions }: Constitution, operand: Operand<boolean | number | string>): Json | undefined {
  return typeof operand === 'object' ? valueOf(provisions, operand.provision)?.value : undefined;
}
