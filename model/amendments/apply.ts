import { check } from '../constitution/check.ts';
import { ENTITIES, type Constitution } from '../constitution/types.ts';
import { entriesOf } from '../json.ts';
import { failure, type Refusal, type Result } from '../refusals.ts';
import { fold, type Act } from './fold.ts';
import type { Changes } from './types.ts';

/**
 * The order after an amendment. Refused, with the place, unless the present text is exactly the text that the amendment
 * says it replaces, and unless a sound constitution results. What is not amended is shared with the given order.
 */
export function apply(constitution: Constitution, amendment: Act): Result<Constitution, Refusal> {
  return applyAll(constitution, [amendment]);
}

/** The order before an amendment: the amendment applied backwards, under the same conditions. */
export function revert(constitution: Constitution, amendment: Act): Result<Constitution, Refusal> {
  return applyAll(constitution, [inverse(amendment)]);
}

/** The order after several amendments, one upon the other; the first that does not fit refuses them all. */
export function applyAll(constitution: Constitution, amendments: readonly Act[]): Result<Constitution, Refusal> {
  const amended = fold(constitution, amendments);
  if (!amended.ok) return amended;
  const checked = check(amended.value);
  if (checked.ok) return checked;
  const [{ code, at }] = checked.error;
  return failure({ code: 'unsound-result', at, detail: code, faults: checked.error });
}

/** The amendment that undoes another. */
export function inverse<A extends Act>(amendment: A): A {
  return { ...amendment, changes: inverted(amendment.changes) };
}

function inverted(changes: Changes): Changes {
  return Object.fromEntries(
    ENTITIES.flatMap((entity) => {
      const those = changes[entity];
      if (those === undefined) return [];
      const swapped = entriesOf(those).map(([id, { was, becomes }]) => [id, { was: becomes, becomes: was }] as const);
      return [[entity, Object.fromEntries(swapped)] as const];
    }),
  );
}
