import type { Place } from '../../../model/vocabulary.ts';
import { record } from '../places.ts';
import type { PowerMapView } from '../view-types.ts';

/** Per cent of what was measured, by place; the places that are lit, where one decision is looked at. */
export type Areas = {
  readonly a: Readonly<Record<Place, number>>;
  readonly b: Readonly<Record<Place, number>>;
  readonly lit: readonly Place[] | null;
};

/** The same map with the area of a place for its share instead of the number of powers held there. */
export function withAreas(view: PowerMapView, areas: Areas): PowerMapView {
  const own = areas[view.side];
  return {
    ...view,
    places: record((place) => ({
      ...view.places[place],
      held: own[place],
      most: Math.max(areas.a[place], areas.b[place]),
    })),
    focus: areas.lit ?? view.focus,
  };
}
