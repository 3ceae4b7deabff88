import { ENTITIES, type Constitution } from '../constitution/types.ts';
import { same, valueOf } from '../json.ts';
import { refuse, success, type Refusal, type Result } from '../refusals.ts';
import type { Change, Changes, Fields } from './types.ts';

/**
 * The amendment that leads from one order to another, with the given particulars: the changed fields of every entity.
 * Applied to `before` it gives `after`, reverted from `after` it gives `before`. Refused when they are the same.
 */
export function amendmentBetween<M extends object>(
  before: Constitution,
  after: Constitution,
  particulars: M,
): Result<M & { readonly changes: Changes }, Refusal> {
  const changes = changesBetween(before, after);
  return Object.keys(changes).length === 0 ? refuse('nothing-changed') : success({ ...particulars, changes });
}

/** Every change between two orders, by entity and id; entities that did not change are absent. */
export function changesBetween(before: Constitution, after: Constitution): Changes {
  return Object.fromEntries(
    ENTITIES.flatMap((entity) => {
      const those = before[entity] === after[entity] ? [] : recordChanges(before[entity], after[entity]);
      return those.length === 0 ? [] : [[entity, Object.fromEntries(those)] as const];
    }),
  );
}

function recordChanges(
  before: Readonly<Record<string, Fields>>,
  after: Readonly<Record<string, Fields>>,
): readonly (readonly [string, Change])[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((id) => {
    const change = changeBetween(valueOf(before, id) ?? null, valueOf(after, id) ?? null);
    return change === null ? [] : [[id, change] as const];
  });
}

/** The fields in which two states of one entity differ; null when they do not. */
export function changeBetween(was: Fields | null, becomes: Fields | null): Change | null {
  if (was === becomes) return null;
  if (was === null || becomes === null) return { was, becomes };
  const names = [...new Set([...Object.keys(was), ...Object.keys(becomes)])].filter(
    (name) => !Object.hasOwn(was, name) || !Object.hasOwn(becomes, name) || !same(was[name], becomes[name]),
  );
  return names.length === 0 ? null : { was: pick(was, names), becomes: pick(becomes, names) };
}

function pick(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
}
