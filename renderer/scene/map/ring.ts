import { PLACES, type Place } from '../../../model/vocabulary.ts';
import { angleOf } from '../angles.ts';
import { type Oval, onOval, overlaps } from '../geometry.ts';
import { type Label, type LabelText, blockOf, measureLabel, placeLabel } from './labels.ts';
import { record } from '../places.ts';
import type { Box, MeasureText, Size } from '../types.ts';
import type { PlaceView } from '../view-types.ts';

/** The ring with room for every name around it; the same for both orders. */
export type Ring = Oval & {
  /** Pixels of node radius for the root of one power. */
  readonly unit: number;
  readonly textSize: number;
  readonly labels: Readonly<Record<Place, Label>>;
};

type Fit = { readonly rx: number; readonly ry: number; readonly boxes: readonly Box[]; readonly extent: Extent };

type Extent = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

const MARGIN = 4;
const LABEL_GAP = 4;
/** The ring of a map that leaves no room for its names, in pixels. */
const LEAST_RADIUS = 40;
/** Height of the ring for its width: a little oval where that leaves more room. */
const SHAPES = [1, 1.08, 1.16, 0.92] as const;
/** Share of the ring's radius that the largest node takes. */
const LARGEST_NODE = 0.15;

/** Size of the text for a map of this size: 14 px at 560 × 520, larger on a larger screen. */
function textSizeFor(size: Size): number {
  return Math.round(Math.max(13, Math.min(size.width / 39, size.height / 36, 30)) * 2) / 2;
}

/** The largest ring whose names all lie inside the map, set in the middle of what they leave free. */
export function fitRing(places: Readonly<Record<Place, PlaceView>>, size: Size, measure: MeasureText): Ring {
  const textSize = textSizeFor(size);
  const texts = record((place) => measureLabel(places[place], textSize, measure));
  const most = Math.max(1, ...PLACES.map((place) => places[place].most));
  let best = fitAt(texts, LEAST_RADIUS, LEAST_RADIUS, most);
  for (const shape of SHAPES) best = largest({ texts, size, shape, most, best }) ?? best;
  const { rx, ry, boxes, extent } = best;
  const oval = { cx: 0, cy: 0, rx, ry };
  const labels = record((place) =>
    placeLabel(texts[place], boxes[PLACES.indexOf(place)] ?? blockOf(texts[place], oval, 1)),
  );
  const cx = Math.round(size.width / 2 - (extent.left + extent.right) / 2);
  const cy = Math.round(size.height / 2 - (extent.top + extent.bottom) / 2);
  return { cx, cy, rx, ry, unit: unitFor(rx, ry, most), textSize, labels };
}

function unitFor(rx: number, ry: number, most: number): number {
  return (Math.min(rx, ry) * LARGEST_NODE) / Math.sqrt(most);
}

/** A shape to try, and the ring that it has to better. */
type Trial = {
  readonly texts: Readonly<Record<Place, LabelText>>;
  readonly size: Size;
  readonly shape: number;
  readonly most: number;
  readonly best: Fit;
};

/** Halves the interval in which the largest fitting ring of a shape lies; null once that cannot better the best. */
function largest({ texts, size, shape, most, best }: Trial): Fit | null {
  const least = best.rx * best.ry * 1.02;
  let low = LEAST_RADIUS;
  let high = Math.min(size.width, size.height / shape) / 2;
  let found: Fit | null = null;
  while (high - low > 2) {
    if (high * high * shape <= least) return null;
    const rx = Math.round(low + high) / 2;
    const fit = fitAt(texts, rx, rx * shape, most);
    const { left, right, top, bottom } = fit.extent;
    if (right - left <= size.width - 2 * MARGIN && bottom - top <= size.height - 2 * MARGIN) {
      low = rx;
      found = fit;
    } else high = rx;
  }
  return found !== null && found.rx * found.ry > least ? found : null;
}

function fitAt(texts: Readonly<Record<Place, LabelText>>, rx: number, ry: number, most: number): Fit {
  const oval = { cx: 0, cy: 0, rx, ry };
  const unit = unitFor(rx, ry, most);
  const boxes = separate(PLACES.map((place) => blockOf(texts[place], oval, unit)));
  return {
    rx,
    ry,
    boxes,
    extent: {
      left: Math.min(-rx, ...boxes.map((box) => box.x)),
      right: Math.max(rx, ...boxes.map((box) => box.x + box.width)),
      top: Math.min(-ry, ...boxes.map((box) => box.y)),
      bottom: Math.max(ry, ...boxes.map((box) => box.y + box.height)),
    },
  };
}

/** Pushes names that meet apart, up and down, until none do; the one that began above stays above. */
function separate(boxes: readonly Box[]): readonly Box[] {
  const moved = [...boxes];
  const began = boxes.map(({ y, height }) => y + height / 2);
  for (let pass = 0; pass < 24 && pushApart(moved, began); pass += 1);
  return moved;
}

/** Moves each pair that meets; says whether there was one. */
function pushApart(moved: Box[], began: readonly number[]): boolean {
  let met = false;
  for (let i = 0; i < moved.length; i += 1) {
    for (let j = i + 1; j < moved.length; j += 1) {
      const one = moved[i];
      const two = moved[j];
      if (one === undefined || two === undefined || !overlaps(one, two, LABEL_GAP)) continue;
      met = true;
      const oneIsAbove = (began[i] ?? 0) <= (began[j] ?? 0);
      const [above, below] = oneIsAbove ? [one, two] : [two, one];
      const push = (above.y + above.height + LABEL_GAP - below.y) / 2 + 0.01;
      moved[i] = { ...one, y: one.y + (oneIsAbove ? -push : push) };
      moved[j] = { ...two, y: two.y + (oneIsAbove ? push : -push) };
    }
  }
  return met;
}

/** Where a place stands. */
export function standsAt(ring: Oval, place: Place): { readonly x: number; readonly y: number } {
  return onOval(ring, angleOf(place), 0);
}
