import fc from 'fast-check';
import { changesBetween, type Step } from '../../model/amendments/index.ts';
import { check } from '../../model/constitution/check.ts';
import type { Constitution } from '../../model/constitution/types.ts';
import { keysOf } from '../../model/json.ts';
import { altered, words } from './island.ts';

/** A change that a student might make, told without knowing the order that it will meet. */
export type Edit = {
  readonly what: 'value' | 'count' | 'sole' | 'note' | 'repeal' | 'copy' | 'institution';
  readonly pick: number;
  readonly value: unknown;
};

/** Any change of any kind. */
export const edits: fc.Arbitrary<Edit> = fc.record({
  what: fc.constantFrom('value', 'count', 'sole', 'note', 'repeal', 'copy', 'institution'),
  pick: fc.nat(10_000),
  value: fc.jsonValue({ maxDepth: 3 }),
});

/** The edit as a step on this order; null where it changes nothing or would leave an unsound order. */
export function stepOn(order: Constitution, edit: Edit, label: string): Step | null {
  const checked = check(draftAfter(order, edit));
  if (!checked.ok) return null;
  const changes = changesBetween(order, checked.value);
  return Object.keys(changes).length === 0 ? null : { label, changes };
}

function draftAfter(order: Constitution, { what, pick, value }: Edit): unknown {
  const power = nth(keysOf(order.powers), pick);
  const provision = nth(keysOf(order.provisions), pick);
  const text = words(`t${pick}`);
  switch (what) {
    case 'value':
      return provision === undefined ? order : altered(order, ['provisions', provision, 'value'], value);
    case 'note':
      return provision === undefined
        ? order
        : altered(order, ['provisions', provision, 'note'], pick % 2 ? text : undefined);
    case 'count':
      return power === undefined ? order : altered(order, ['powers', power, 'count'], pick % 7);
    case 'sole':
      return power === undefined ? order : altered(order, ['powers', power, 'sole'], pick % 2 === 0);
    case 'repeal':
      return power === undefined ? order : altered(order, ['powers', power], undefined);
    case 'copy':
      return power === undefined ? order : altered(order, ['powers', `copy-${pick}`], order.powers[power]);
    case 'institution':
      return altered(order, ['institutions', `new-${pick % 50}`], { type: 'body', name: text, place: 'courts' });
  }
}

function nth<T>(items: readonly T[], pick: number): T | undefined {
  return items.length === 0 ? undefined : items[pick % items.length];
}
