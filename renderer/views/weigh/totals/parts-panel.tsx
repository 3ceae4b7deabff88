import { type ReactNode, useEffect, useId, useMemo, useRef } from 'react';
import { open } from '../../../store/commands.ts';
import { dispatch, useApp } from '../../../store/store.ts';
import { chooseActor } from '../../../store/weigh/commands.ts';
import { Icon } from '../../../ui/icon.tsx';
import { actorWords } from '../actors.ts';
import { titleOf } from '../decisions/decision-facts.ts';
import { changeOf, percent } from '../numbers.ts';
import { partsOf } from './parts.ts';
import type { TotalRow } from './totals.ts';
import { useWeighWords } from '../../../i18n/weigh/use-weigh-words.ts';
import type { WeighedPair } from '../use-weighed.ts';

/** What the total of the chosen institution is made of: every decision with what it adds, each opening the decision. */
export function PartsPanel({ row, pair }: { readonly row: TotalRow; readonly pair: WeighedPair }): ReactNode {
  const words = useWeighWords();
  const { w } = words;
  const { preset, factors, index } = useApp((state) => state.view.weighing);
  const heading = useId();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    section.current?.scrollIntoView({ block: 'nearest' });
  }, [row.id]);
  const parts = useMemo(() => {
    const sides = {
      a: { order: pair.a.shown.order, measured: pair.a.measured },
      b: { order: pair.b.shown.order, measured: pair.b.measured },
    };
    return partsOf(sides, { preset, factors, index }, row.id);
  }, [pair, preset, factors, index, row.id]);
  return (
    <section ref={section} className="parts" aria-labelledby={heading}>
      <div className="parts-head">
        <h3 id={heading}>{w('parts.heading', { name: actorWords(row, words) })}</h3>
        <button
          type="button"
          className="icon-button"
          aria-label={w('parts.close')}
          title={w('parts.close')}
          onClick={() => dispatch(chooseActor(null))}
        >
          <Icon name="close" />
        </button>
      </div>
      <p className="totals-legend">{w(parts.length === 0 ? 'parts.none' : 'parts.says')}</p>
      {parts.length > 0 && (
        <div className="parts-frame" role="group" aria-labelledby={heading} tabIndex={0}>
          <PartsTable parts={parts} row={row} />
        </div>
      )}
    </section>
  );
}

function PartsTable({ parts, row }: { readonly parts: ReturnType<typeof partsOf>; readonly row: TotalRow }): ReactNode {
  const { w, of, language } = useWeighWords();
  const cell = (part: number | null) => (part === null ? '–' : percent(part, language));
  return (
    <table className="shares-table">
      <thead>
        <tr>
          <th scope="col">{w('decision.what')}</th>
          <th scope="col">{w('side.a')}</th>
          <th scope="col">{w('side.b')}</th>
          <th scope="col">±</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ decision, a, b }) => {
          const title = titleOf(decision);
          return (
            <tr key={decision}>
              <th scope="row">
                <button
                  type="button"
                  className="link"
                  onClick={() => dispatch(open({ kind: 'decision', id: decision, title }))}
                >
                  {of(title)}
                </button>
              </th>
              <td>{cell(a)}</td>
              <td>{cell(b)}</td>
              <td>{changeOf(a ?? 0, b ?? 0, language)}</td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{w('parts.sum')}</th>
          <td>{cell(row.a?.share ?? null)}</td>
          <td>{cell(row.b?.share ?? null)}</td>
          <td>{changeOf(row.a?.share, row.b?.share, language)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
