import { valueOf } from '../../model/json.ts';
import { decisions } from '../../model/kazakhstan/decisions.ts';
import { disciplineIn } from '../../model/kazakhstan/discipline.ts';
import { at, stages } from '../../model/kazakhstan/index.ts';
import { type Composition, seatsOf } from '../../model/power/players.ts';
import { waterfall } from '../../model/power/waterfall.ts';
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

/** Breaks the change between two orders into its amendments; from a later order to an earlier one each counts the other way. */
export function weighFall(question: FallQuestion): FallAnswer {
  const { a, b } = question;
  const onward = stages(a, b);
  if (onward.ok) return fallFrom(a, onward.value, question, 1);
  const back = stages(b, a);
  return back.ok ? fallFrom(b, back.value, question, -1) : { falls: null };
}

type Stages = Extract<ReturnType<typeof stages>, { readonly ok: true }>['value'];

function fallFrom(
  point: string,
  amendments: Stages,
  { weights, index, compositions }: FallQuestion,
  sign: 1 | -1,
): FallAnswer {
  const before = at(point);
  if (!before.ok) return { falls: null };
  const found = waterfall(before.value, amendments, decisions, {
    index,
    weights: (measured) => weightsOf(weights, measured),
    discipline: (order) => {
      const fitting = compositions.find((one) => valueOf(order.bodies, one.chamber)?.size === seatsOf(one));
      return fitting === undefined ? undefined : disciplineIn(order, fitting);
    },
  });
  if (!found.ok) return { falls: null };
  const falls = found.value.map(({ amendment, moved }) => ({
    amendment,
    moved: Object.fromEntries(Object.entries(moved).map(([actor, change]) => [actor, sign * change])),
  }));
  return { falls: sign === 1 ? falls : falls.toReversed() };
}
