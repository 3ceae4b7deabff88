import type { Constitution } from '../../constitution/types.ts';
import { entriesOf } from '../../json.ts';
import type { PowerKind } from '../../vocabulary.ts';

/** Steps of procedures that are the exercise of one kind of power over one thing, and of nothing else. */
const EXERCISES: ReadonlyMap<string, { readonly kind: PowerKind; readonly over: string }> = new Map([
  ['return-law', { kind: 'vetoes', over: 'laws' }],
  ['call-referendum', { kind: 'calls-referendum', over: 'referendum' }],
  ['president-annuls', { kind: 'annuls', over: 'akim-acts' }],
  ['government-annuls', { kind: 'annuls', over: 'akim-acts' }],
]);

/** The kinds of power of which a step can be the exercise. */
export const EXERCISED_KINDS: ReadonlySet<string> = new Set([...EXERCISES.values()].map(({ kind }) => kind));

/** Whether one of these institutions has the power that a step exercises: what no power confers is barred to an office. */
export function mayTake(order: Constitution, event: string, by: readonly string[]): boolean {
  const exercised = EXERCISES.get(event);
  if (exercised === undefined) return true;
  return entriesOf(order.powers).some(
    ([, { kind, from, to }]) => kind === exercised.kind && to === exercised.over && by.some((one) => one === from),
  );
}
