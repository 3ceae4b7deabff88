import type { ReactNode } from 'react';
import { changeOf, percent } from '../numbers.ts';
import { actorWords } from '../actors.ts';
import type { Ranged, TotalRow } from './totals.ts';
import { useWeighWords } from '../../../i18n/weigh/use-weigh-words.ts';
import type { WeighedPair } from '../use-weighed.ts';
import { pairNames } from '../pair-names.ts';

/** The shares as a table: each with its range over the presets, and the change in points. */
export function TotalTable(props: { readonly pair: WeighedPair; readonly rows: readonly TotalRow[] }): ReactNode {
  const { pair, rows } = props;
  const words = useWeighWords();
  const { w, language } = words;
  const { a, b } = pairNames(pair, words);
  const share = (ranged: Ranged | null) => (ranged === null ? w('total.none') : percent(ranged.share, language));
  const range = (ranged: Ranged | null) =>
    ranged === null
      ? ''
      : w('total.rangeValue', { least: percent(ranged.least, language), most: percent(ranged.most, language) });
  return (
    <div className="table-frame">
      <table className="shares-table">
        <caption>{w('total.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{w('total.institution')}</th>
            <th scope="col">{w('total.share', { order: a })}</th>
            <th scope="col">{w('total.range', { side: w('side.a') })}</th>
            <th scope="col">{w('total.share', { order: b })}</th>
            <th scope="col">{w('total.range', { side: w('side.b') })}</th>
            <th scope="col">{w('total.change')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{actorWords(row, words)}</th>
              <td>{share(row.a)}</td>
              <td>{range(row.a)}</td>
              <td>{share(row.b)}</td>
              <td>{range(row.b)}</td>
              <td>{changeOf(row.a?.share, row.b?.share, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
