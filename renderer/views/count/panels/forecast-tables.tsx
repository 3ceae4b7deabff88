import type { ReactNode } from 'react';
import type { Forecast } from '../../../../model/elections/simulation/index.ts';
import type { CountWords } from '../../../i18n/count/words.ts';
import { shortName } from '../names.ts';
import { useCountWords } from '../../../i18n/count/use-count-words.ts';

/** The fan as tables, with chances in words. */
export function ForecastTables({ forecast }: { readonly forecast: Forecast }): ReactNode {
  const words = useCountWords();
  const { c } = words;
  const heads = ['low', 'quarter', 'median', 'upper', 'high', 'majority', 'twoThirds', 'misses'] as const;
  return (
    <div className="forecast-tables">
      {forecast.systems.map(({ id: side, size, parties }) => (
        <div key={side} className="table-frame">
          <table className="seats-table">
            <caption>{c('sim.caption', { side: c(side === 'a' ? 'side.a' : 'side.b'), all: size })}</caption>
            <thead>
              <tr>
                <th scope="col">{c('votes.party')}</th>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {c(`sim.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {parties.map(({ id, quantiles, crosses, misses }) => (
                <tr key={id}>
                  <th scope="row">{shortName(id, words)}</th>
                  {quantiles.map((seats, index) => (
                    <td key={heads[index]}>{seats}</td>
                  ))}
                  <td>{chance(crosses.majority, words)}</td>
                  <td>{chance(crosses['two-thirds'], words)}</td>
                  <td>{misses === null ? '–' : chance(misses, words)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </div>
  );
}

/** A share of draws in words; only what never or always happened is called so. */
function chance(share: number, { c }: CountWords): string {
  if (share === 0) return c('sim.never');
  if (share === 1) return c('sim.always');
  if (share < 0.01) return c('sim.below');
  return share > 0.99 ? c('sim.above') : c('sim.ofHundred', { n: Math.round(share * 100) });
}
