import { type Comparison, comparisonOf, type Shown, shownAt } from './comparison.ts';
import type { Law } from './law.ts';
import { useApp } from './store.ts';

const comparisons = new WeakMap<Law, Map<string, Comparison | null>>();
const orders = new WeakMap<Law, Map<string, Shown | null>>();

/** The two orders on the screen and what differs between them; null until the data is here. */
export function useComparison(): Comparison | null {
  const law = useApp((state) => state.law);
  const { a, b } = useApp((state) => state.orders);
  return law === null ? null : remembered(comparisons, law, `${a} ${b}`, () => comparisonOf(law, a, b));
}

/** One order more, beside the two. */
export function useOrder(point: string): Shown | null {
  const law = useApp((state) => state.law);
  return law === null ? null : remembered(orders, law, point, () => shownAt(law, point));
}

function remembered<T>(memory: WeakMap<Law, Map<string, T>>, law: Law, key: string, compute: () => T): T {
  const known = memory.get(law) ?? new Map<string, T>();
  memory.set(law, known);
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = compute();
  known.set(key, value);
  return value;
}
