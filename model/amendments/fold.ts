import { ENTITIES, type Constitution } from '../constitution/types.ts';
import { entriesOf, same, valueOf } from '../json.ts';
import { failure, refuse, success, type Refusal, type Result } from '../refusals.ts';
import type { Json } from '../vocabulary.ts';
import type { Change, Changes, Fields } from './types.ts';

/** The part of an amendment that acts: what it replaces, and by what. */
export type Act = { readonly changes: Changes };

/** Entities of one kind by id, whatever their fields. */
type Entities = Readonly<Record<string, Fields>>;

/** As `applyAll`, without the check of the result: for amendments whose every result the tests have checked. */
export function fold(constitution: Constitution, amendments: readonly Act[]): Result<Constitution, Refusal> {
  let present = constitution;
  for (const { changes } of amendments) {
    const refusal = firstRefusal(present, changes);
    if (refusal !== null) return failure(refusal);
    present = written(present, changes);
  }
  return success(present);
}

function firstRefusal(constitution: Constitution, changes: Changes): Refusal | null {
  for (const entity of ENTITIES) {
    for (const [id, change] of entriesOf(changes[entity] ?? {})) {
      const present = valueOf<Fields>(constitution[entity], id);
      const at = [entity, id];
      const names = [id, ...Object.keys(change.was ?? {}), ...Object.keys(change.becomes ?? {})];
      // A name such as __proto__ would write past the record.
      if (names.some((name) => name in {})) return { code: 'unsound-result', at };
      const result = precondition(present, change, at);
      if (!result.ok) return result.error;
    }
  }
  return null;
}

/** Whether the present text is what the change says it replaces: field by field, and whole where it repeals. */
function precondition(
  present: Fields | undefined,
  { was, becomes }: Change,
  at: readonly string[],
): Result<null, Refusal> {
  if (was === null && becomes === null) return refuse('empty-change', at);
  if (was === null) return present === undefined ? success(null) : refuse('entity-exists', at);
  if (present === undefined) return refuse('entity-missing', at);
  for (const field of new Set([...Object.keys(was), ...Object.keys(becomes ?? present)])) {
    const unchanged = Object.hasOwn(was, field)
      ? Object.hasOwn(present, field) && same(present[field], was[field])
      : !Object.hasOwn(present, field);
    if (!unchanged) return refuse('stale-text', [...at, field]);
  }
  return success(null);
}

/** Copies what changes and shares the rest. */
function written(constitution: Constitution, changes: Changes): Constitution {
  const order = { ...constitution };
  for (const entity of ENTITIES) {
    const those = changes[entity];
    if (those !== undefined) Object.assign(order, { [entity]: rewritten(constitution[entity], those) });
  }
  return order;
}

function rewritten(record: Entities, changes: Readonly<Record<string, Change>>): Entities {
  const next: Record<string, Fields> = { ...record };
  for (const [id, { was, becomes }] of entriesOf(changes)) {
    if (becomes === null) delete next[id];
    else next[id] = replaced(next[id] ?? {}, was ?? {}, becomes);
  }
  return next;
}

/** Deletes what goes and writes over what stays, so that every field keeps its place. */
function replaced(entity: Fields, was: Fields, becomes: Fields): Fields {
  const next: Record<string, Json> = { ...entity };
  for (const field of Object.keys(was)) if (!Object.hasOwn(becomes, field)) delete next[field];
  return Object.assign(next, becomes);
}
