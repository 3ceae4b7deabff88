import { entriesOf, isKeyOf, keysOf } from '../json.ts';
import type { InstitutionId, Localized, Place } from '../vocabulary.ts';
import type { Constitution, Institution } from './types.ts';

/** Maps an institution to the one id that it shares with its predecessors and successors. */
export type Lineage = (id: InstitutionId) => InstitutionId;

/** The id of an institution of this order, if the text is one. */
export function institutionId(constitution: Constitution, text: string): InstitutionId | undefined {
  return isKeyOf(constitution.institutions, text) ? text : undefined;
}

/** The institution of this id in this order; undefined where the order does not know it. */
export function institutionAt(constitution: Constitution, id: InstitutionId): Institution | undefined {
  return isKeyOf(constitution.institutions, id) ? constitution.institutions[id] : undefined;
}

/** The place of an institution on the power map; undefined where the order does not know it. */
export function placeOf(constitution: Constitution, id: InstitutionId): Place | undefined {
  return institutionAt(constitution, id)?.place;
}

/** The name of an institution in this order: its own, or that of the successor or predecessor which stands in for it. */
export function nameOf(constitution: Constitution, id: InstitutionId, lineage: Lineage): Localized | undefined {
  const own = institutionAt(constitution, id);
  if (own !== undefined) return own.name;
  return entriesOf(constitution.institutions).find(([other]) => lineage(other) === lineage(id))?.[1].name;
}

/**
 * One identity for predecessors and successors over all the given orders (Council and Court): the id of the last
 * successor that any of them knows. Where two institutions claim the same predecessor, or two orders contradict each
 * other, the first order decides.
 */
export function lineageOf(...constitutions: readonly Constitution[]): Lineage {
  const successor = new Map<InstitutionId, InstitutionId>();
  function last(id: InstitutionId): InstitutionId {
    let found = id;
    for (let next = successor.get(id); next !== undefined; next = successor.get(next)) found = next;
    return found;
  }
  for (const { institutions } of constitutions) {
    for (const [id, { succeeds = [] }] of entriesOf(institutions)) {
      for (const predecessor of succeeds) {
        if (!successor.has(predecessor) && last(id) !== predecessor) successor.set(predecessor, id);
      }
    }
  }
  return last;
}

/** One name over two orders for whoever acts: an institution by its last successor in either, anybody else as given. */
export function identityOver(a: Constitution, b: Constitution): (actor: string) => string {
  const lineage = lineageOf(a, b);
  return (actor) => {
    const id = institutionId(a, actor) ?? institutionId(b, actor);
    return id === undefined ? actor : lineage(id);
  };
}

/**
 * Finds the institution that an id means in an order: itself, else the one that took its place, else the first named of
 * those whose place it took; undefined where the order has none. The id may be of another order.
 */
export type Counterparts = (constitution: Constitution, id: string) => InstitutionId | undefined;

/**
 * Counterparts by the successions that any of the given orders tells. Without them an order knows its own predecessors,
 * but no later institution.
 */
export function counterpartsOf(...constitutions: readonly Constitution[]): Counterparts {
  return (constitution, id) => {
    const own = institutionId(constitution, id);
    if (own !== undefined) return own;
    const known = predecessorsIn([constitution, ...constitutions]);
    return successorIn(constitution, id, known) ?? predecessorIn(constitution, id, known);
  };
}

type Predecessors = ReadonlyMap<string, readonly InstitutionId[]>;

function predecessorsIn(constitutions: readonly Constitution[]): Predecessors {
  const found = new Map<string, readonly InstitutionId[]>();
  for (const { institutions } of constitutions) {
    for (const [id, { succeeds }] of entriesOf(institutions)) if (succeeds !== undefined) found.set(id, succeeds);
  }
  return found;
}

/** The institution of the order that took the place of another, directly or through others. */
function successorIn(constitution: Constitution, id: string, known: Predecessors): InstitutionId | undefined {
  const older = new Set([id]);
  for (const one of older) {
    for (const [later, predecessors] of known) if (predecessors.some((other) => other === one)) older.add(later);
  }
  return keysOf(constitution.institutions).find((own) => older.has(own));
}

/** The institution of the order whose place another took, directly or through others; the first named goes first. */
function predecessorIn(constitution: Constitution, id: string, known: Predecessors): InstitutionId | undefined {
  const earlier = new Set<string>([id]);
  for (const one of earlier) known.get(one)?.forEach((other) => earlier.add(other));
  return [...earlier].map((one) => institutionId(constitution, one)).find((own) => own !== undefined);
}
