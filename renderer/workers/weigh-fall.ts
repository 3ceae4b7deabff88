import { type Constitution, identityOver } from '../../model/constitution/index.ts';
import { valueOf } from '../../model/json.ts';
import { decisions } from '../../model/kazakhstan/decisions.ts';
import { disciplineIn } from '../../model/kazakhstan/discipline.ts';
import { type AmendmentData, at, parting } from '../../model/kazakhstan/index.ts';
import { type Composition, seatsOf } from '../../model/power/players.ts';
import { type Fall, waterfall } from '../../model/power/waterfall.ts';
import { success } from '../../model/refusals.ts';
import type { FallAnswer, IndexId } from '../store/weigh/state.ts';
import { type WeightChoice, weightsOf } from '../store/weigh/weights.ts';

/**
 * What is asked about the change between two orders. `compositions`: of whose seats the blocs are made, that which fits
 * the chamber of an order; none: every seat for itself.
 */
export type FallQuestion = {
  readonly a: string;
  readonly b: string;
  readonly weights: WeightChoice;
  readonly index: IndexId;
  readonly compositions: readonly Composition[];
};

/**
 * Breaks the change between two orders into its amendments, by way of the text that both share: first every amendment that
 * only the first has counts the other way, latest first, then every one that only the second has. Each half is averaged by
 * itself, over texts that follow from what both share, and the halves add up to the whole change; a way through a text with
 * the amendments of both is none, for they need not fit each other.
 */
export function weighFall(question: FallQuestion): FallAnswer {
  const way = parting(question.a, question.b);
  const [a, b] = [at(question.a), at(question.b)];
  if (!way.ok || !a.ok || !b.ok) return { falls: null };
  const { common, undone, made } = way.value;
  const nameOf = identityOver(a.value, b.value);
  const [back, onward] = [undone, made].map((those) => halfOf(common, those, question));
  if (back?.ok !== true || onward?.ok !== true) return { falls: null };
  const steps = [
    ...back.value.toReversed().map((fall) => ({ ...fall, isUndone: true })),
    ...onward.value.map((fall) => ({ ...fall, isUndone: false })),
  ];
  return {
    falls: steps.map((step) => ({ ...step, moved: renamed(step.moved, nameOf, step.isUndone ? -1 : 1) })),
  };
}

function halfOf(
  common: Constitution,
  amendments: readonly AmendmentData[],
  { weights, index, compositions }: FallQuestion,
): ReturnType<typeof waterfall> {
  if (amendments.length === 0) return success([]);
  return waterfall(common, amendments, decisions, {
    index,
    weights: (measured) => weightsOf(weights, measured),
    discipline: (order) => {
      const fitting = compositions.find((one) => valueOf(order.bodies, one.chamber)?.size === seatsOf(one));
      return fitting === undefined ? undefined : disciplineIn(order, fitting);
    },
  });
}

function renamed(
  moved: Fall['moved'],
  nameOf: (actor: string) => string,
  sign: 1 | -1,
): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const [actor, change] of Object.entries(moved)) {
    const name = nameOf(actor);
    found[name] = (found[name] ?? 0) + sign * change;
  }
  return found;
}
