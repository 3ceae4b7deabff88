import { type ReactNode, useMemo } from 'react';
import { useLessonWords } from '../../i18n/lessons/use-lesson-words.ts';
import type { Comparison } from '../../store/comparison.ts';
import { useApp } from '../../store/store.ts';
import { Heading } from '../../ui/heading.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { orderTitle } from '../../views/compare/summary.ts';
import { actorWords } from '../../views/weigh/actors.ts';
import { MeasureSaid } from '../../views/weigh/measure-said.tsx';
import { percent, points } from '../../views/weigh/numbers.ts';
import { totalRows, type TotalRow } from '../../views/weigh/totals.ts';
import { useWeighed, type WeighedPair } from '../../views/weigh/use-weighed.ts';
import { useWeighWords } from '../../views/weigh/use-weigh-words.ts';
import { Fit } from '../fit.tsx';

/** So many institutions are read from the back row. */
const MOST_ROWS = 7;

/** How much of the decisions rests with whom, before and after, as bars. */
export function WeighSlide({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { w } = useWeighWords();
  const hasFailed = useApp((state) => state.view.weighing.hasFailed);
  const pair = useWeighed(comparison);
  if (pair === null) return <p className="slide slide-empty">{w(hasFailed ? 'failed' : 'waiting')}</p>;
  return <Weighed pair={pair} />;
}

function Weighed({ pair }: { readonly pair: WeighedPair }): ReactNode {
  const words = useWeighWords();
  const { preset, factors, index } = useApp((state) => state.view.weighing);
  const rows = useMemo(() => {
    const side = (of: 'a' | 'b') => ({ order: pair[of].shown.order, measured: pair[of].measured });
    return totalRows({ a: side('a'), b: side('b') }, { preset, factors, index }).slice(0, MOST_ROWS);
  }, [pair, preset, factors, index]);
  const most = Math.max(0.01, ...rows.flatMap(({ a, b }) => [a?.share ?? 0, b?.share ?? 0]));
  return (
    <div className="slide">
      <Fit>
        <Heading level={2}>{words.w('heading')}</Heading>
        <p className="slide-sides">
          <span className="slide-side-a">{orderTitle(pair.a.shown, words)}</span>
          <span className="slide-side-b">{orderTitle(pair.b.shown, words)}</span>
        </p>
        <MeasureSaid pair={pair} />
        <ul className="slide-bars">
          {rows.map((row) => (
            <Row key={row.id} row={row} most={most} />
          ))}
        </ul>
      </Fit>
      <LiveRegion message={words.w('heading')} />
    </div>
  );
}

function Row({ row, most }: { readonly row: TotalRow; readonly most: number }): ReactNode {
  const words = useWeighWords();
  const { l } = useLessonWords();
  const [a, b] = [row.a?.share ?? 0, row.b?.share ?? 0];
  return (
    <li>
      <span className="slide-actor">{actorWords(row, words)}</span>
      <span className="slide-bar-pair">
        {[['a', a] as const, ['b', b] as const].map(([side, share]) => (
          <span key={side} className="slide-bar-line">
            <svg
              className={`slide-bar slide-bar-${side}`}
              viewBox="0 0 100 10"
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <rect width={(share / most) * 100} height="10" />
            </svg>
            <b>{l('present.percent', { n: percent(share, words.language) })}</b>
          </span>
        ))}
      </span>
      <b className="slide-change">{points(b - a, words.language)}</b>
    </li>
  );
}
