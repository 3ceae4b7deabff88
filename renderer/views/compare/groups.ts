import type { Body, Constitution, Difference, Institution, Provision } from '../../../model/constitution/index.ts';
import { entriesOf } from '../../../model/json.ts';
import { type Place, PLACES } from '../../../model/vocabulary.ts';
import { placeIn } from '../../scene/change.ts';
import type { Filters } from '../../scene/filters.ts';
import { type ChangeRole, CHANGES } from '../../scene/types.ts';
import type { Comparison } from '../../store/comparison.ts';
import { type PowerRow, powerRows } from './facts.ts';

/** An entity of either side with what became of it. */
export type Pair<V> = {
  readonly id: string;
  readonly role: ChangeRole;
  readonly before: V | null;
  readonly after: V | null;
  readonly place: Place;
};

/** All that changed at one place of the map, what matters most first: powers, rules, composition, names. */
export type Group = {
  readonly place: Place;
  readonly powers: readonly PowerRow[];
  readonly provisions: readonly Pair<Provision>[];
  readonly bodies: readonly Pair<Body>[];
  readonly institutions: readonly Pair<Institution>[];
  readonly changes: number;
};

/** The changes by place in the order of the ring; with `all` what did not change too. Filters of kind hide the rest. */
export function changeGroups(comparison: Comparison, filters: Filters, all: boolean): readonly Group[] {
  const powers = powerRows(comparison, filters).filter((row) => all || row.role !== 'unchanged');
  const onlyPowers = filters.families.length > 0 || filters.kind !== null;
  const provisions = onlyPowers ? [] : provisionPairs(comparison, all).filter((pair) => isAt(pair, filters));
  const bodies = onlyPowers ? [] : bodyPairs(comparison).filter((pair) => isAt(pair, filters));
  const institutions = onlyPowers ? [] : institutionPairs(comparison).filter((pair) => isAt(pair, filters));
  return PLACES.map((place) => {
    const group = {
      place,
      powers: powers.filter((row) => row.from === place).toSorted(byRole),
      provisions: provisions.filter((pair) => pair.place === place).toSorted(byRole),
      bodies: bodies.filter((pair) => pair.place === place).toSorted(byRole),
      institutions: institutions.filter((pair) => pair.place === place).toSorted(byRole),
    };
    const rows = [...group.powers, ...group.provisions, ...group.bodies, ...group.institutions];
    return { ...group, changes: rows.filter((row) => row.role !== 'unchanged').length };
  }).filter((group) => hasRows(group));
}

/** What was removed first, then what was added, then what was altered. */
export function byRole(left: { readonly role: ChangeRole }, right: { readonly role: ChangeRole }): number {
  return CHANGES.indexOf(left.role) - CHANGES.indexOf(right.role);
}

function hasRows(group: Group): boolean {
  return group.powers.length + group.provisions.length + group.bodies.length + group.institutions.length > 0;
}

function provisionPairs({ a, b, differences }: Comparison, all: boolean): readonly Pair<Provision>[] {
  const changed = new Set(differences.flatMap((one) => (one.entity === 'provisions' ? [String(one.id)] : [])));
  const left = new Map<string, Provision>(entriesOf(a.order.provisions));
  const right = new Map<string, Provision>(entriesOf(b.order.provisions));
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((id) => {
    const [before, after] = [left.get(id) ?? null, right.get(id) ?? null];
    const place = (after ?? before)?.place;
    if (place === undefined || !(all || changed.has(id))) return [];
    return [{ id, role: provisionRole(before, after, changed.has(id)), before, after, place }];
  });
}

/** A provision whose value is null says that the order has no such rule. */
function provisionRole(before: Provision | null, after: Provision | null, changed: boolean): ChangeRole {
  if (!changed) return 'unchanged';
  if (isMissing(before)) return 'added';
  return isMissing(after) ? 'removed' : 'altered';
}

/** Whether the order has no such rule. */
export function isMissing(provision: Provision | null): boolean {
  return provision === null || provision.value === null;
}

function bodyPairs({ a, b, differences }: Comparison): readonly Pair<Body>[] {
  return differences.flatMap((one) => {
    if (one.entity !== 'bodies') return [];
    return [pairOf(one, one.change === 'removed' ? placeIn(a.order, one.id) : placeIn(b.order, one.id))];
  });
}

function institutionPairs({ differences }: Comparison): readonly Pair<Institution>[] {
  return differences.flatMap((one) => {
    if (one.entity !== 'institutions') return [];
    const place = one.change === 'removed' ? one.before.place : one.after.place;
    return [pairOf(one, place)];
  });
}

type Of<V> = {
  readonly id: string;
  readonly change: Difference['change'];
  readonly before?: V;
  readonly after?: V;
};

function pairOf<V>(one: Of<V>, place: Place): Pair<V> {
  return { id: one.id, role: one.change, before: one.before ?? null, after: one.after ?? null, place };
}

function isAt(pair: { readonly id: string; readonly place: Place }, { at }: Filters): boolean {
  if (at === null) return true;
  return at.kind === 'place' ? pair.place === at.id : pair.id === at.id;
}

/** Who stands in a place of the order. */
export function institutionsAt(order: Constitution, place: Place): readonly (readonly [string, Institution])[] {
  return entriesOf(order.institutions).filter(([, institution]) => institution.place === place);
}
