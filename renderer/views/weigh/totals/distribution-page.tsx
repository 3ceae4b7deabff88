import { type ReactNode, useMemo, useState } from 'react';
import { SharesFigure } from '../../../draw/shares/shares-figure.tsx';
import { layoutShares } from '../../../scene/shares/layout.ts';
import type { SharesMode } from '../../../scene/shares/types.ts';
import { chooseActor } from '../../../store/weigh/commands.ts';
import { dispatch, useApp } from '../../../store/store.ts';
import { useMeasure } from '../../compare/use-measure.ts';
import { useWidth } from '../../../ui/use-width.ts';
import { MeasureSaid } from '../measure-said.tsx';
import { percent, points } from '../numbers.ts';
import { OrdersPicker } from '../orders-picker.tsx';
import type { PageProps } from '../page-props.ts';
import { PartsPanel } from './parts-panel.tsx';
import { PresetPicker } from './preset-picker.tsx';
import { isSmall, sharesRows, totalSentence } from './shares-rows.ts';
import { TotalOutline } from './total-outline.tsx';
import { TotalTable } from './total-table.tsx';
import type { TotalRow } from './totals.ts';
import { Twin } from '../twin.tsx';
import { WeightsPanel } from './weights-panel.tsx';
import { useTotals } from './use-totals.ts';
import { useWeighWords } from '../../../i18n/weigh/use-weigh-words.ts';
import type { WeighedPair } from '../use-weighed.ts';
import { pairNames } from '../pair-names.ts';

/** The shares of every institution over all decisions, before and after. */
export function DistributionPage({ pair }: PageProps): ReactNode {
  const { w } = useWeighWords();
  const rows = useTotals(pair);
  const actor = useApp((state) => state.view.weighing.actor);
  const chosen = rows.find(({ id }) => id === actor);
  return (
    <>
      <PresetPicker />
      <MeasureSaid pair={pair} />
      <div className="totals-page">
        <div>{rows.length === 0 ? <p>{w('total.noWeights')}</p> : <Totals pair={pair} rows={rows} />}</div>
        <div className="totals-beside">
          {chosen !== undefined && <PartsPanel row={chosen} pair={pair} />}
          <WeightsPanel pair={pair} />
        </div>
      </div>
      {rows.length > 0 && (
        <details className="twin">
          <summary>{w('shares.table')}</summary>
          <Twin table={<TotalTable pair={pair} rows={rows} />} outline={<TotalOutline pair={pair} rows={rows} />} />
        </details>
      )}
    </>
  );
}

function Totals({ pair, rows }: { readonly pair: WeighedPair; readonly rows: readonly TotalRow[] }): ReactNode {
  const words = useWeighWords();
  const measure = useMeasure();
  const { ref, width } = useWidth<HTMLElement>();
  const mode = useApp((state) => state.view.weighing.shares);
  const actor = useApp((state) => state.view.weighing.actor);
  const [showsAll, showAll] = useState(false);
  const small = rows.filter(isSmall);
  const shown = useMemo(
    () => sharesRows(showsAll ? rows : rows.filter((row) => !isSmall(row)), words),
    [rows, showsAll, words],
  );
  const scene = useMemo(() => layoutShares(shown, mode, { width, measure }), [shown, mode, width, measure]);
  const texts = useMemo(() => figureWords(rows, words), [rows, words]);
  const names = pairNames(pair, words);
  return (
    <figure className="totals" ref={ref}>
      <figcaption className="totals-head">
        <OrdersPicker pair={pair} modes={['pair', 'a', 'b']} value={mode} />
        <Heads mode={mode} names={names} />
      </figcaption>
      {width > 0 && (
        <SharesFigure
          scene={scene}
          label={words.w('shares.figure', { order: mode === 'pair' ? `${names.a}, ${names.b}` : names[mode] })}
          words={texts}
          chosen={actor}
          lit={null}
          onChoose={choose}
        />
      )}
      <p className="totals-legend">{words.w('shares.legend')}</p>
      {small.length > 0 && (
        <button type="button" className="button" onClick={() => showAll(!showsAll)}>
          {showsAll ? words.w('shares.fewer') : words.w('shares.more', { n: small.length })}
        </button>
      )}
    </figure>
  );
}

function Heads(props: { readonly mode: SharesMode; readonly names: Readonly<Record<'a' | 'b', string>> }): ReactNode {
  const { w } = useWeighWords();
  const { mode, names } = props;
  return (
    <p className="totals-sides" aria-hidden="true">
      {mode === 'pair' ? (
        <>
          <b>{`← ${names.a}, %`}</b>
          <b>{`${names.b}, % →`}</b>
        </>
      ) : (
        <b>{`${names[mode]}, %`}</b>
      )}
      <span>{w('shares.change')}</span>
    </p>
  );
}

function choose(id: string): void {
  dispatch(chooseActor(id));
}

function figureWords(rows: readonly TotalRow[], words: ReturnType<typeof useWeighWords>) {
  const { language } = words;
  return {
    value: (share: number) => percent(share, language),
    change: (change: number) => points(change, language),
    describe: (id: string) => {
      const row = rows.find((one) => one.id === id);
      return row === undefined ? '' : totalSentence(row, words);
    },
  };
}
