import { evaluate } from '../../model/actions/index.ts';
import { institutionId } from '../../model/constitution/index.ts';
import type { Constitution } from '../../model/constitution/types.ts';
import { decisions } from '../../model/kazakhstan/decisions.ts';
import { disciplineIn } from '../../model/kazakhstan/discipline.ts';
import { at } from '../../model/kazakhstan/index.ts';
import type { Composition } from '../../model/power/players.ts';
import { remeasure, type Measurement } from '../../model/power/remeasure.ts';
import type { Leading, Weighed } from '../store/weigh/state.ts';

/** What is asked about one order: the decisions of the order at a point, with the seats of its chamber by party. */
export type OrderQuestion = { readonly point: string; readonly composition: Composition | null };

/** What was measured last: the next order computes only the decisions that read something else in it. */
let lastFree: Measurement | undefined;
let lastDisciplined: Measurement | undefined;

/** Measures every decision of an order, with party discipline and without, so that the switch has both at hand. */
export function weighOrder({ point, composition }: OrderQuestion): Weighed | null {
  const found = at(point);
  if (!found.ok) return null;
  const order = found.value;
  const discipline = composition === null ? null : disciplineIn(order, composition);
  lastFree = remeasure(order, decisions, undefined, lastFree);
  if (discipline !== null) lastDisciplined = remeasure(order, decisions, discipline, lastDisciplined ?? lastFree);
  return {
    free: lastFree.measured,
    disciplined: discipline === null ? null : (lastDisciplined?.measured ?? null),
    leads: discipline?.leads ?? null,
    leading: leadingIn(order),
  };
}

/** Whether the order lets a President lead a party, and by which articles. */
function leadingIn(order: Constitution): Leading {
  const [actor, object] = [institutionId(order, 'president'), institutionId(order, 'parties')];
  if (actor === undefined || object === undefined) return { isAllowed: false, cites: [] };
  const { status, grounds } = evaluate(order, { actor, verb: 'leads', object, day: ANY_DAY }, {});
  return { isAllowed: status === 'permitted', cites: grounds.flatMap(({ cites }) => cites) };
}

/** The order that is asked decides, not the day. */
const ANY_DAY = '2022-01-01';
