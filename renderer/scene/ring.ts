import { PLACES, type Place } from '../../model/vocabulary.ts';
import { angleOf } from './angles.ts';
import { direction } from './geometry.ts';
import { type Label, labelOf } from './labels.ts';
import { record } from './places.ts';
import type { MeasureText, Size } from './types.ts';
import type { PlaceView } from './view-types.ts';

/** The ring with room for every name around it; the same for both orders. */
export type Ring = {
  readonly cx: number;
  readonly cy: number;
  readonly radius: number;
  /** Pixels of node radius for the root of one power. */
  readonly unit: number;
  readonly textSize: number;
  readonly labels: Readonly<Record<Place, Label>>;
};

const MARGIN = 4;
const STEP = 2;

/** Size of the text for a map of this size: 14 px at 560 × 520, larger on a larger screen. */
export function textSizeFor(size: Size): number {
  return Math.round(Math.max(13, Math.min(size.width / 39, size.height / 36, 30)) * 2) / 2;
}

/** The largest ring whose names all lie inside the map, set in the middle of what they leave free. */
export function fitRing(places: Readonly<Record<Place, PlaceView>>, size: Size, measure: MeasureText): Ring {
  const textSize = textSizeFor(size);
  const most = Math.max(1, ...PLACES.map((place) => places[place].most));
  for (let radius = Math.min(size.width, size.height) / 2; ; radius -= STEP) {
    const unit = (radius * 0.15) / Math.sqrt(most);
    const labels = record((place) => labelOf(places[place], radius, unit, textSize, measure));
    const extent = extentOf(Object.values(labels), radius);
    const fits =
      extent.right - extent.left <= size.width - 2 * MARGIN && extent.bottom - extent.top <= size.height - 2 * MARGIN;
    if (!fits && radius > textSize * 4) continue;
    const cx = Math.round(size.width / 2 - (extent.left + extent.right) / 2);
    const cy = Math.round(size.height / 2 - (extent.top + extent.bottom) / 2);
    return { cx, cy, radius, unit, textSize, labels };
  }
}

function extentOf(labels: readonly Label[], radius: number) {
  const boxes = labels.map((label) => label.box);
  return {
    left: Math.min(-radius, ...boxes.map((box) => box.x)),
    right: Math.max(radius, ...boxes.map((box) => box.x + box.width)),
    top: Math.min(-radius, ...boxes.map((box) => box.y)),
    bottom: Math.max(radius, ...boxes.map((box) => box.y + box.height)),
  };
}

/** Where a place stands. */
export function standsAt(
  ring: Pick<Ring, 'cx' | 'cy' | 'radius'>,
  place: Place,
): { readonly x: number; readonly y: number } {
  const toward = direction(angleOf(place));
  return { x: ring.cx + toward.x * ring.radius, y: ring.cy + toward.y * ring.radius };
}
