import type { Procedure } from '../../../model/procedures/types.ts';
import { entriesOf } from '../../../model/json.ts';

/**
 * The layer of every state: the number of steps on the longest way to it from the start. Steps back to a state on the way
 * are left out of account; a state that nothing leads to stands in the first layer.
 */
export function layersOf({ states, transitions }: Procedure): ReadonlyMap<string, number> {
  const exits = new Map<string, string[]>();
  for (const [, { from, to }] of entriesOf(transitions)) {
    const known = exits.get(from);
    if (known === undefined) exits.set(from, [to]);
    else known.push(to);
  }
  const layers = new Map<string, number>();
  const way = new Set<string>();
  function visit(state: string, layer: number): void {
    if (way.has(state) || (layers.get(state) ?? -1) >= layer) return;
    layers.set(state, layer);
    way.add(state);
    for (const next of exits.get(state) ?? []) visit(next, layer + 1);
    way.delete(state);
  }
  const all = entriesOf(states).toSorted(([, a], [, b]) => a.order - b.order);
  for (const [id, { kind }] of all) if (kind === 'start') visit(id, 0);
  for (const [id] of all) visit(id, layers.get(id) ?? 0);
  return layers;
}
