import { type ReactNode, useMemo } from 'react';
import { useApp } from '../../../store/store.ts';
import { DecisionLink } from '../decisions/decision-link.tsx';
import { percent } from '../numbers.ts';
import { partsOf } from './parts.ts';
import { totalSentence } from './shares-rows.ts';
import type { TotalRow } from './totals.ts';
import { Outline } from '../twin.tsx';
import { useWeighWords } from '../../../i18n/weigh/use-weigh-words.ts';
import type { WeighedPair } from '../use-weighed.ts';

/** The shares as an outline: each institution, and under it what every decision adds to its total. */
export function TotalOutline(props: { readonly pair: WeighedPair; readonly rows: readonly TotalRow[] }): ReactNode {
  const { pair, rows } = props;
  const words = useWeighWords();
  const { preset, factors, index } = useApp((state) => state.view.weighing);
  const branches = useMemo(() => {
    const sides = {
      a: { order: pair.a.shown.order, measured: pair.a.measured },
      b: { order: pair.b.shown.order, measured: pair.b.measured },
    };
    const said = (part: number | null) => percent(part ?? 0, words.language);
    return rows.map((row) => ({
      id: row.id,
      says: totalSentence(row, words),
      branches: partsOf(sides, { preset, factors, index }, row.id).map(({ decision, a, b }) => ({
        id: decision,
        says: (
          <>
            <DecisionLink id={decision} /> {words.w('outline.part', { a: said(a), b: said(b) })}
          </>
        ),
      })),
    }));
  }, [pair, rows, preset, factors, index, words]);
  return <Outline branches={branches} />;
}
