import type { ReactNode } from 'react';
import { PLACES, type Place } from '../../../../model/vocabulary.ts';
import { placeNames } from '../../../i18n/places.ts';
import type { Areas } from '../../../scene/map/areas.ts';
import type { Comparison } from '../../../store/comparison.ts';
import { orderName } from '../../compare/summary.ts';
import { changeOf, percent } from '../numbers.ts';
import { Outline, Twin } from '../twin.tsx';
import { useWeighWords } from '../../../i18n/weigh/use-weigh-words.ts';

type Props = { readonly comparison: Comparison; readonly areas: Areas };

/** The areas of the maps in words: the share of every place that has one, as a table or an outline. */
export function AreaTwin({ comparison, areas }: Props): ReactNode {
  const { w } = useWeighWords();
  const places = PLACES.filter((place) => areas.a[place] + areas.b[place] > 0).toSorted(
    (one, other) => largest(areas, other) - largest(areas, one),
  );
  return (
    <details className="twin">
      <summary>{w('shares.table')}</summary>
      <div className="area-twin">
        <Twin
          table={<AreaTable comparison={comparison} areas={areas} places={places} />}
          outline={<AreaOutline comparison={comparison} areas={areas} places={places} />}
        />
      </div>
    </details>
  );
}

type Listed = Props & { readonly places: readonly Place[] };

function AreaTable({ comparison, areas, places }: Listed): ReactNode {
  const words = useWeighWords();
  const { w, of, language } = words;
  return (
    <table className="diagram-table">
      <caption className="visually-hidden">{w('total.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{w('total.institution')}</th>
          <th scope="col">{w('total.share', { order: orderName(comparison.a, words) })}</th>
          <th scope="col">{w('total.share', { order: orderName(comparison.b, words) })}</th>
          <th scope="col">{w('total.change')}</th>
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <tr key={place}>
            <th scope="row">{of(placeNames[place])}</th>
            <td className="diagram-number">{percent(areas.a[place] / 100, language)}</td>
            <td className="diagram-number">{percent(areas.b[place] / 100, language)}</td>
            <td className="diagram-number">{changeOf(areas.a[place] / 100, areas.b[place] / 100, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function AreaOutline({ comparison, areas, places }: Listed): ReactNode {
  const words = useWeighWords();
  const { w, of, language } = words;
  const sides = [
    { id: 'a', shown: comparison.a, shares: areas.a },
    { id: 'b', shown: comparison.b, shares: areas.b },
  ];
  const branches = places.map((place) => ({
    id: place,
    says: <b>{of(placeNames[place])}</b>,
    branches: sides.map(({ id, shown, shares }) => {
      return { id, says: w('fall.end', { name: orderName(shown, words), n: percent(shares[place] / 100, language) }) };
    }),
  }));
  return <Outline branches={branches} />;
}

function largest({ a, b }: Areas, place: Place): number {
  return Math.max(a[place], b[place]);
}
