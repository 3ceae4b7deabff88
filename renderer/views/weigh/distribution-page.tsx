import { type ReactNode, useMemo } from 'react';
import { useApp } from '../../store/store.ts';
import type { PageProps } from './page-props.ts';
import { MeasureSaid } from './measure-said.tsx';
import { PresetPicker } from './preset-picker.tsx';
import { TotalTable } from './total-table.tsx';
import { totalRows } from './totals.ts';
import { useWeighWords } from './use-weigh-words.ts';

/** The shares of every institution over all decisions, before and after. */
export function DistributionPage({ pair }: PageProps): ReactNode {
  const { w } = useWeighWords();
  const { preset, factors, index } = useApp((state) => state.view.weighing);
  const rows = useMemo(
    () =>
      totalRows(
        {
          a: { order: pair.a.shown.order, measured: pair.a.measured },
          b: { order: pair.b.shown.order, measured: pair.b.measured },
        },
        { preset, factors, index },
      ),
    [pair, preset, factors, index],
  );
  return (
    <>
      <PresetPicker />
      <MeasureSaid pair={pair} />
      {rows.length === 0 ? <p>{w('total.noWeights')}</p> : <TotalTable pair={pair} rows={rows} />}
    </>
  );
}
