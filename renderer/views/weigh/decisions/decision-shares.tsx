import type { ReactNode } from 'react';
import { actorWords } from '../actors.ts';
import type { DecisionRow } from './decision-facts.ts';
import { changeOf, percent } from '../numbers.ts';
import { useWeighWords } from '../../../i18n/weigh/use-weigh-words.ts';
import type { WeighedPair } from '../use-weighed.ts';

/** The shares of one decision by both measures, side by side. */
export function DecisionShares({ row, pair }: { readonly row: DecisionRow; readonly pair: WeighedPair }): ReactNode {
  const words = useWeighWords();
  const { w, language } = words;
  const isDisciplined = pair.a.isDisciplined || pair.b.isDisciplined;
  const cell = (share: number | undefined) => (share === undefined ? '–' : percent(share, language));
  return (
    <table className="shares-table">
      <caption>{w('detail.shares', { seats: w(isDisciplined ? 'measure.seatsBlocs' : 'measure.seatsFree') })}</caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {w('total.institution')}
          </th>
          {(['shapley', 'banzhaf'] as const).map((index) => (
            <th key={index} scope="colgroup" colSpan={3}>
              {w(`index.${index}`)}
            </th>
          ))}
        </tr>
        <tr>
          {(['shapley', 'banzhaf'] as const).map((index) => [
            <th key={`${index} a`} scope="col">
              {w('side.a')}
            </th>,
            <th key={`${index} b`} scope="col">
              {w('side.b')}
            </th>,
            <th key={`${index} change`} scope="col">
              ±
            </th>,
          ])}
        </tr>
      </thead>
      <tbody>
        {row.actors.map((actor) => (
          <tr key={actor.id}>
            <th scope="row">{actorWords(actor, words)}</th>
            {(['shapley', 'banzhaf'] as const).map((index) => [
              <td key={`${index} a`}>{cell(actor.a?.[index])}</td>,
              <td key={`${index} b`}>{cell(actor.b?.[index])}</td>,
              <td key={`${index} change`}>{changeOf(actor.a?.[index], actor.b?.[index], language)}</td>,
            ])}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
