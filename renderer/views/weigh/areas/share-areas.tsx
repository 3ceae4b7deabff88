import { type ReactNode, useEffect, useId, useMemo, useState } from 'react';
import type { Share } from '../../../../model/power/measure.ts';
import { distribute } from '../../../../model/power/distribution.ts';
import { type Place, PLACES } from '../../../../model/vocabulary.ts';
import { compareNames } from '../../../i18n/alphabet.ts';
import { record } from '../../../scene/places.ts';
import type { Areas } from '../../../scene/map/areas.ts';
import { placeIn } from '../../../scene/change.ts';
import { receiveAreas } from '../../../store/commands.ts';
import type { Comparison } from '../../../store/comparison.ts';
import { dispatch, useApp } from '../../../store/store.ts';
import type { Weighing } from '../../../store/weigh/state.ts';
import { weightsOf } from '../../../store/weigh/weights.ts';
import { AreaTwin } from './area-twin.tsx';
import { titleOf } from '../decisions/decision-facts.ts';
import '../diagrams.css';
import { DisciplineSwitch } from '../discipline-switch.tsx';
import { MeasureNote } from '../measure-note.tsx';
import { MeasureSaid } from '../measure-said.tsx';
import { useDiagramsWords } from '../../../i18n/diagrams/use-diagrams-words.ts';
import { useWeighed, type WeighedPair, type WeighedSide } from '../use-weighed.ts';
import { useWeighWords } from '../../../i18n/weigh/use-weigh-words.ts';

/** What the areas of the maps stand for: which measure, over which decisions, with which weights; one decision lights its actors. */
export function ShareAreas({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const words = useDiagramsWords();
  const { w } = useWeighWords();
  const pair = useWeighed(comparison);
  const weighing = useApp((state) => state.view.weighing);
  const [decision, setDecision] = useState('');
  const areas = useMemo(() => (pair === null ? null : areasOf(pair, weighing, decision)), [pair, weighing, decision]);
  const [field, says] = [useId(), useId()];
  useEffect(() => {
    if (areas !== null) dispatch(receiveAreas(areas));
  }, [areas]);
  const names = pair === null ? [] : namesOf(pair, (id) => words.of(titleOf(id)));
  return (
    <div className="share-areas">
      <label htmlFor={field}>{words.d('area.legend')}</label>
      <select id={field} className="select" value={decision} onChange={({ target }) => setDecision(target.value)}>
        <option value="">{words.d('area.all')}</option>
        {names.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <DisciplineSwitch describedBy={says} />
      {pair === null && <p role="status">{w('waiting')}</p>}
      <div id={says}>
        {pair !== null && decision === '' && <MeasureSaid pair={pair} />}
        {pair !== null && decision !== '' && (
          <MeasureNote>
            {words.d('area.one', {
              index: w(`index.${weighing.index}`),
              seats: w(pair.a.isDisciplined || pair.b.isDisciplined ? 'measure.seatsBlocs' : 'measure.seatsFree'),
            })}
          </MeasureNote>
        )}
      </div>
      {areas !== null && <AreaTwin comparison={comparison} areas={areas} />}
    </div>
  );
}

function namesOf(pair: WeighedPair, nameOf: (id: string) => string): readonly (readonly [string, string])[] {
  const known = [...pair.a.measured, ...pair.b.measured].filter(({ outcome }) => outcome === 'measured');
  return [...new Set(known.map(({ decision }) => decision))]
    .map((id) => [id, nameOf(id)] as const)
    .toSorted(([, one], [, other]) => compareNames(one, other));
}

function areasOf(pair: WeighedPair, weighing: Weighing, decision: string): Areas {
  const [a, b] = [sharesBy(pair.a, weighing, decision), sharesBy(pair.b, weighing, decision)];
  return { a, b, lit: decision === '' ? null : PLACES.filter((place) => a[place] + b[place] > 0) };
}

/** Per cent by place, in one decision or in all of them by the weights; an order that does not know the decision has none. */
function sharesBy(side: WeighedSide, weighing: Weighing, decision: string): Readonly<Record<Place, number>> {
  const sums = new Map<Place, number>();
  for (const share of sharesOf(side, weighing, decision)) {
    const place = placeIn(side.shown.order, share.actor);
    sums.set(place, (sums.get(place) ?? 0) + share[weighing.index] * 100);
  }
  return record((place) => sums.get(place) ?? 0);
}

function sharesOf({ measured }: WeighedSide, weighing: Weighing, decision: string): readonly Share[] {
  if (decision === '') return distribute(measured, weightsOf(weighing, measured));
  return measured.flatMap((one) => (one.decision === decision && one.outcome === 'measured' ? one.shares : []));
}
