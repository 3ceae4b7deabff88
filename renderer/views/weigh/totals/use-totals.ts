import { useMemo } from 'react';
import { useApp } from '../../../store/store.ts';
import { type TotalRow, totalRows } from './totals.ts';
import type { WeighedPair } from '../use-weighed.ts';

/** The shares of every institution in both orders, with the weights and the measure of the moment. */
export function useTotals(pair: WeighedPair): readonly TotalRow[] {
  const { preset, factors, index } = useApp((state) => state.view.weighing);
  return useMemo(() => {
    const sides = {
      a: { order: pair.a.shown.order, measured: pair.a.measured },
      b: { order: pair.b.shown.order, measured: pair.b.measured },
    };
    return totalRows(sides, { preset, factors, index });
  }, [pair, preset, factors, index]);
}
