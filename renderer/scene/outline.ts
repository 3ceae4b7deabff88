import { type KindFamily, PLACES, type Place, type PowerKind } from '../../model/vocabulary.ts';
import { CHANGES, type ChangeRole } from './types.ts';
import type { PlaceView, PowerMapView } from './view-types.ts';

/** One power in the list of its holder. */
export type OutlinePower = {
  readonly id: string;
  readonly kind: PowerKind;
  readonly family: KindFamily;
  readonly change: ChangeRole;
  readonly to: Place;
  readonly holder: string;
  readonly object: string;
};

/** One place of the map with all powers that it holds. */
export type OutlinePlace = Omit<PlaceView, 'otherLabel' | 'most'> & {
  readonly id: string;
  readonly powers: readonly OutlinePower[];
};

/** The map as a nested list, folded powers included: changed ones first, then by the place that they act on. */
export function outline(view: PowerMapView): readonly OutlinePlace[] {
  return PLACES.map((place) => {
    const { otherLabel: _other, most: _most, ...rest } = view.places[place];
    const powers = view.lines
      .filter((line) => line.from === place)
      .map(({ from: _from, ...power }) => power)
      .toSorted(
        (a, b) => CHANGES.indexOf(a.change) - CHANGES.indexOf(b.change) || PLACES.indexOf(a.to) - PLACES.indexOf(b.to),
      );
    return { id: `place:${place}`, ...rest, powers };
  });
}

/** Who gained and who lost powers between the two orders, and how many. */
export type Gain = { readonly place: Place; readonly gained: number; readonly lost: number };

/** The places whose powers changed in number, those with most change first. */
export function gains(view: PowerMapView): readonly Gain[] {
  return PLACES.map((place) => ({ place, gained: view.places[place].gained, lost: view.places[place].lost }))
    .filter(({ gained, lost }) => gained + lost > 0)
    .toSorted((a, b) => b.gained + b.lost - (a.gained + a.lost));
}
