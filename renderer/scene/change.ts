import { diff, type Difference } from '../../model/constitution/diff.ts';
import { FAMILY_OF } from '../../model/constitution/families.ts';
import { institutionId, placeOf } from '../../model/constitution/query.ts';
import type { Constitution, Power } from '../../model/constitution/types.ts';
import { entriesOf } from '../../model/json.ts';
import type { KindFamily, Place, PowerKind } from '../../model/vocabulary.ts';
import type { ChangeRole } from './types.ts';

/** A power as the map sees it: which place may do what to which place, and what the reform did to it. */
export type PowerLine = {
  readonly id: string;
  readonly kind: PowerKind;
  readonly family: KindFamily;
  readonly from: Place;
  readonly to: Place;
  readonly holder: string;
  readonly object: string;
  readonly change: ChangeRole;
};

/** How many there are by what became of them. */
export type Counts = Readonly<Record<ChangeRole, number>>;

/** Counts what became of things. */
export function countRoles(roles: readonly ChangeRole[]): Counts {
  const counts = { removed: 0, added: 0, altered: 0, unchanged: 0 };
  for (const role of roles) counts[role] += 1;
  return counts;
}

/** What differs between two orders in order of time: powers by id, and the places whose provisions changed. */
export type Changes = { readonly powers: ReadonlyMap<string, ChangeRole>; readonly provisions: readonly Place[] };

const known = new WeakMap<Constitution, WeakMap<Constitution, readonly Difference[]>>();

/** What `diff` finds between two orders; computed once for each pair. */
export function differencesBetween(first: Constitution, second: Constitution): readonly Difference[] {
  const ofFirst = known.get(first) ?? new WeakMap<Constitution, readonly Difference[]>();
  known.set(first, ofFirst);
  const found = ofFirst.get(second) ?? diff(first, second);
  ofFirst.set(second, found);
  return found;
}

/** The differences of substance that concern a power map. */
export function changesBetween(first: Constitution, second: Constitution): Changes {
  const powers = new Map<string, ChangeRole>();
  const provisions: Place[] = [];
  for (const difference of differencesBetween(first, second)) {
    if (difference.entity === 'powers') powers.set(difference.id, difference.change);
    if (difference.entity === 'provisions') {
      provisions.push((difference.change === 'removed' ? difference.before : difference.after).place);
    }
  }
  return { powers, provisions };
}

/** Every power of an order with what happened to it, in the order of the data. */
export function powerLines(order: Constitution, changes: Changes): readonly PowerLine[] {
  return entriesOf(order.powers).map(([id, power]) => powerLine(order, id, power, changes.powers.get(id)));
}

/** A power where it stands in an order. */
export function powerLine(
  order: Constitution,
  id: string,
  { kind, from, to }: Power,
  change: ChangeRole = 'unchanged',
): PowerLine {
  return {
    id,
    kind,
    family: FAMILY_OF[kind],
    from: placeIn(order, from),
    to: placeIn(order, to),
    holder: from,
    object: to,
    change,
  };
}

/** The place on the map of an institution of the order. */
export function placeIn(order: Constitution, id: string): Place {
  const known = institutionId(order, id);
  return (known === undefined ? undefined : placeOf(order, known)) ?? 'state-bodies';
}
