import type { ReactNode } from 'react';
import { PRESETS } from '../../../model/power/distribution.ts';
import { useApp } from '../../store/store.ts';
import type { Weighing } from '../../store/weigh/state.ts';
import type { WeighWords } from '../../i18n/weigh/words.ts';
import { countedIn, weightsOf } from '../../store/weigh/weights.ts';
import { MeasureNote } from './measure-note.tsx';
import { useWeighWords } from '../../i18n/weigh/use-weigh-words.ts';
import type { WeighedPair } from './use-weighed.ts';

/** What the numbers below are: which measure, over how many decisions, with which weights, with which seats. */
export function MeasureSaid({ pair }: { readonly pair: WeighedPair }): ReactNode {
  const words = useWeighWords();
  const weighing = useApp((state) => state.view.weighing);
  return <MeasureNote>{measureWords(pair, weighing, words)}</MeasureNote>;
}

function measureWords(pair: WeighedPair, weighing: Weighing, words: WeighWords): string {
  const counted = (side: 'a' | 'b') => countedIn(pair[side].measured, weightsOf(weighing, pair[side].measured));
  const isDisciplined = pair.a.isDisciplined || pair.b.isDisciplined;
  return words.w('measure.said', {
    index: words.w(`index.${weighing.index}`),
    a: counted('a'),
    b: counted('b'),
    weights: weightsName(weighing, words),
    seats: words.w(isDisciplined ? 'measure.seatsBlocs' : 'measure.seatsFree'),
  });
}

/** The name of the choice of weights, and whether it was changed by hand. */
function weightsName({ preset, factors }: Weighing, words: WeighWords): string {
  const name = words.of(PRESETS[preset].title);
  const changed = [...Object.values(factors.groups), ...Object.values(factors.decisions)].some(
    (factor) => factor !== 1,
  );
  return changed ? words.w('weights.changed', { preset: name }) : name;
}
