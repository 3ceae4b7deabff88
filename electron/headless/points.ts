import type { Constitution } from '../../model/constitution/types.ts';
import { at, edition, editions, onLine } from '../../model/kazakhstan/index.ts';
import { isKeyOf } from '../../model/json.ts';
import { looksLikeDay } from '../../model/law/dates.ts';
import { success, type Result } from '../../model/refusals.ts';
import type { EditionId } from '../../model/vocabulary.ts';
import { refusedArgument } from './problems.ts';
import type { Problems } from './types.ts';

/** An edition, and the order that was asked for on its line. */
export type OnLine = { readonly id: EditionId; readonly order: Constitution };

/** The order of an edition, or of a day on the line of that edition. */
export function orderOf(id: string, day: string | undefined): Result<OnLine, Problems> {
  if (!isEdition(id)) return refusedArgument({ code: 'unknown-edition', detail: id }, 'EDITION');
  if (day === undefined) return success({ id, order: edition(id) });
  const order = onLine(id, day);
  return order.ok ? success({ id, order: order.value }) : refusedArgument(order.error, '--on');
}

/** The order of an edition or of a day; `operand` is the name of the argument that says which. */
export function orderAt(point: string, operand: string): Result<Constitution, Problems> {
  if (!isEdition(point) && !looksLikeDay(point)) {
    return refusedArgument({ code: 'unknown-edition', detail: point }, operand);
  }
  const order = at(point);
  return order.ok ? order : refusedArgument(order.error, operand);
}

function isEdition(text: string): text is EditionId {
  return isKeyOf(editions, text);
}
