import type { Matter, Rule } from '../../../model/actions/types.ts';
import type { Circumstance } from '../../../model/conditions/types.ts';
import type { Difference } from '../../../model/constitution/index.ts';
import type { Body, Constitution, Entity, Institution, Power, Provision } from '../../../model/constitution/types.ts';
import { same, valueOf } from '../../../model/json.ts';
import type { AmendmentData } from '../../../model/kazakhstan/index.ts';
import type { Procedure, Transition } from '../../../model/procedures/types.ts';
import type { ScenarioStep, StepAnswer } from '../../../model/scenario/types.ts';
import type { Conduct } from '../../store/conduct.ts';
import { enactingIn } from './enacting.ts';
import type { Column, Telling } from './use-story.ts';

/** Everything in which two orders can differ. */
export type Sided = Institution | Provision | Power | Body | Rule | Procedure | Circumstance | Matter | Transition;

/** One thing on which the answers rest and in which the orders differ: what it is on either side, and what changed it. */
export type Parting = {
  readonly entity: Entity;
  readonly id: string;
  readonly before: Sided | null;
  readonly after: Sided | null;
  readonly amendment: AmendmentData | null;
};

/** The first order beside each of the others, with what makes the difference between their answers. */
export type PartingPair = { readonly from: Column; readonly to: Column; readonly partings: readonly Parting[] };

/** Where the orders part at the step: every pair with its differences. */
export function partingsOf({ conduct, story, columns, run }: Telling): readonly PartingPair[] {
  const [from, ...others] = columns;
  const { step } = story;
  if (from === undefined || step === null || run === null) return [];
  return others.flatMap((to) => {
    const [one, other] = [run.answers[from.shown.point], run.answers[to.shown.point]];
    if (one === undefined || other === undefined) return [];
    return [{ from, to, partings: partings(conduct, step, [one, other], [from, to]) }];
  });
}

type Two<T> = readonly [T, T];

function partings(
  conduct: Conduct,
  step: ScenarioStep,
  answers: Two<StepAnswer>,
  [from, to]: Two<Column>,
): readonly Parting[] {
  const orders: Two<Constitution> = [from.shown.order, to.shown.order];
  const amendments = between(conduct, from, to);
  const explained = conduct
    .explain(step, answers, orders, amendments)
    .filter(({ difference }) => difference.entity !== 'procedures')
    .map(({ difference, amendment }) => sided(difference, amendments.find(({ id }) => id === amendment) ?? null));
  const procedure = step.event?.procedure ?? '';
  const steps = stepsIn(step, answers, orders).map((one) => ({
    ...one,
    amendment: enactingIn({ amendments }, 'procedures', procedure),
  }));
  return [...steps, ...explained];
}

function sided(difference: Difference, amendment: AmendmentData | null): Parting {
  return {
    entity: difference.entity,
    id: difference.id,
    before: difference.change === 'added' ? null : difference.before,
    after: difference.change === 'removed' ? null : difference.after,
    amendment,
  };
}

/** The steps that were taken, or else those that the event means, where they are not the same in both tables. */
function stepsIn(
  { event }: ScenarioStep,
  answers: Two<StepAnswer>,
  [a, b]: Two<Constitution>,
): readonly Omit<Parting, 'amendment'>[] {
  if (event === undefined) return [];
  const taken = answers.flatMap((answer) => (answer.kind === 'moved' ? [String(answer.transition)] : []));
  const [before, after] = [a, b].map(
    (order) => valueOf<Procedure>(order.procedures, event.procedure)?.transitions ?? {},
  );
  const named = [...meant(before ?? {}, event.does), ...meant(after ?? {}, event.does)];
  const ids = [...new Set(taken.length > 0 ? taken : named)];
  return ids.flatMap((id) => {
    const [one, other] = [valueOf<Transition>(before ?? {}, id) ?? null, valueOf<Transition>(after ?? {}, id) ?? null];
    return same(one, other) ? [] : [{ entity: 'procedures' as const, id, before: one, after: other }];
  });
}

function meant(transitions: Readonly<Record<string, Transition>>, does: string): readonly string[] {
  return Object.keys(transitions).filter((id) => id === does || transitions[id]?.does === does);
}

/** The amendments that one of two orders has and the other lacks. */
function between({ parting }: Conduct, from: Column, to: Column): readonly AmendmentData[] {
  const way = parting(from.shown.point, to.shown.point);
  return way.ok ? [...way.value.undone, ...way.value.made] : [];
}
