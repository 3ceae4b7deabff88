import type { Constitution } from '../../constitution/types.ts';
import { valueOf } from '../../json.ts';
import type { Citation } from '../../law/types.ts';

/** The articles of powers and provisions of an order, each once; what the order does not have has none. */
export function citesOf(
  order: Constitution,
  powers: readonly string[],
  provisions: readonly string[] = [],
): readonly Citation[] {
  const all = [
    ...powers.flatMap((id) => valueOf(order.powers, id)?.cites ?? []),
    ...provisions.flatMap((id) => valueOf(order.provisions, id)?.cites ?? []),
  ];
  return [...new Map(all.map((cite) => [JSON.stringify(cite), cite])).values()];
}
