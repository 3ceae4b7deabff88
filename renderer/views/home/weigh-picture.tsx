import { type ReactNode, useMemo } from 'react';
import { SharesFigure } from '../../draw/shares/shares-figure.tsx';
import { layoutShares } from '../../scene/shares/layout.ts';
import type { Comparison } from '../../store/comparison.ts';
import { useMeasure } from '../compare/use-measure.ts';
import { useWidth } from '../../ui/use-width.ts';
import { percent, points } from '../weigh/numbers.ts';
import { sharesRows, totalSentence } from '../weigh/totals/shares-rows.ts';
import { useTotals } from '../weigh/totals/use-totals.ts';
import { useWeighWords } from '../../i18n/weigh/use-weigh-words.ts';
import { useWeighed, type WeighedPair } from '../weigh/use-weighed.ts';
import { useHomeWords } from '../../i18n/home/use-home-words.ts';
import { pairNames } from '../weigh/pair-names.ts';

/** So many institutions are shown, those with the largest shares. */
const FEW_ROWS = 4;

/** The largest shares of all decisions, before and after. */
export function WeighPicture({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { h } = useHomeWords();
  const pair = useWeighed(comparison);
  return pair === null ? <p className="hint">{h('home.measuring')}</p> : <Shares pair={pair} />;
}

function Shares({ pair }: { readonly pair: WeighedPair }): ReactNode {
  const words = useWeighWords();
  const measure = useMeasure();
  const { ref, width } = useWidth<HTMLDivElement>();
  const rows = useTotals(pair).slice(0, FEW_ROWS);
  const scene = layoutShares(sharesRows(rows, words), 'pair', { width, measure, size: 'card' });
  const texts = useMemo(
    () => ({
      value: (share: number) => percent(share, words.language),
      change: (change: number) => points(change, words.language),
      describe: () => '',
    }),
    [words],
  );
  const { a, b } = pairNames(pair, words);
  const order = `${a}, ${b}`;
  const label = [`${words.w('shares.figure', { order })}.`, ...rows.map((row) => totalSentence(row, words))].join(' ');
  return (
    <div ref={ref} className="home-shares">
      {width > 0 && <SharesFigure scene={scene} label={label} words={texts} chosen={null} lit={null} />}
    </div>
  );
}
