import { type Comparison, comparisonOf, type Shown, shownAt } from './comparison.ts';
import type { State } from './state.ts';
import { store, useApp } from './store.ts';

const comparisons = new Map<string, Comparison | null>();
const orders = new Map<string, Shown | null>();

/** The two orders on the screen and what differs between them. */
export function useComparison(): Comparison {
  return comparisonFor(
    useApp((state) => state.orders),
    useApp((state) => state.hasWords),
  );
}

/** Compares the two orders of the moment, so that the answer is there when it is asked for. */
export function compareNow(): void {
  const state = store.getState();
  comparisonFor(state.orders, state.hasWords);
}

function comparisonFor({ a, b }: State['orders'], hasWords: boolean): Comparison {
  const comparison = remembered(comparisons, `${a} ${b} ${hasWords}`, () => comparisonOf(a, b));
  if (comparison === null) throw new Error(`No order was ever in force at ${a} or ${b}.`);
  return comparison;
}

/** One order more, beside the two. */
export function useOrder(point: string): Shown | null {
  const hasWords = useApp((state) => state.hasWords);
  return remembered(orders, `${point} ${hasWords}`, () => shownAt(point));
}

function remembered<T>(known: Map<string, T>, key: string, compute: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = compute();
  known.set(key, value);
  return value;
}
