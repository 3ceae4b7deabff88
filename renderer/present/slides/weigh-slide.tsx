import { type ReactNode, useMemo } from 'react';
import type { Comparison } from '../../store/comparison.ts';
import { useApp } from '../../store/store.ts';
import type { ReadPage, WeighPage } from '../../store/weigh/state.ts';
import { Heading } from '../../ui/heading.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { orderTitle } from '../../views/compare/summary.ts';
import { actorWords } from '../../views/weigh/actors.ts';
import { decisionsOf } from '../../views/weigh/decisions/decision-facts.ts';
import { MeasureSaid } from '../../views/weigh/measure-said.tsx';
import { totalRows } from '../../views/weigh/totals/totals.ts';
import { useWeighed, type WeighedPair } from '../../views/weigh/use-weighed.ts';
import { useWeighWords } from '../../i18n/weigh/use-weigh-words.ts';
import { Fit } from '../fit.tsx';
import { isEntity } from '../entity.ts';
import { EntitySlide } from './entity-slide.tsx';
import { ShareBars } from './share-bars.tsx';
import { AppointmentsSlide } from './weigh/appointments-slide.tsx';
import { DecisionSlide } from './weigh/decision-slide.tsx';
import { FallSlide } from './weigh/fall-slide.tsx';
import { HoldersSlide } from './weigh/holders-slide.tsx';
import { IndicesSlide } from './weigh/indices-slide.tsx';

/** So many institutions are read from the back row. */
const MOST_ROWS = 7;

/** The page on the screen as one picture: what was opened beside it, a decision, shares, or what the law itself says. */
export function WeighSlide({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const page = useApp((state) => state.view.weighing.page);
  const target = useApp((state) => state.view.detail.at(-1));
  if (isEntity(target)) return <EntitySlide target={target} comparison={comparison} />;
  switch (page) {
    case 'appointments':
      return <AppointmentsSlide comparison={comparison} />;
    case 'holders':
      return <HoldersSlide comparison={comparison} />;
    case 'indices':
      return <IndicesSlide comparison={comparison} />;
    default:
      return <Measured comparison={comparison} page={page} />;
  }
}

function Measured(props: { readonly comparison: Comparison; readonly page: Exclude<WeighPage, ReadPage> }): ReactNode {
  const { comparison, page } = props;
  const { w } = useWeighWords();
  const hasFailed = useApp((state) => state.view.weighing.hasFailed);
  const chosen = useApp((state) => state.view.detail.at(-1));
  const pair = useWeighed(comparison);
  const decision = useMemo(() => {
    if (pair === null || chosen?.kind !== 'decision') return undefined;
    return decisionsOf(pair).find(({ id }) => id === chosen.id);
  }, [pair, chosen]);
  if (pair === null) return <p className="slide slide-empty">{w(hasFailed ? 'failed' : 'waiting')}</p>;
  if (decision !== undefined) return <DecisionSlide row={decision} pair={pair} />;
  return page === 'amendments' ? <FallSlide pair={pair} /> : <Weighed pair={pair} />;
}

/** How much of the decisions rests with whom, before and after, as bars. */
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
            <ShareBars
              key={row.id}
              name={actorWords(row, words)}
              a={row.a?.share ?? 0}
              b={row.b?.share ?? 0}
              most={most}
            />
          ))}
        </ul>
      </Fit>
      <LiveRegion message={words.w('heading')} />
    </div>
  );
}
