import { PLACES, type Place } from '../../../model/vocabulary.ts';
import { angleOf, slotOf } from '../angles.ts';
import { direction, onOval, type Oval, type Point, stretchAt } from '../geometry.ts';
import type { LinkView, PowerMapView } from '../view-types.ts';

/** Where a link meets a place: the point, and the unit vector from there into the map. */
export type Port = Point & { readonly inward: Point };

/** Where each link leaves and reaches its places, by the id of the link. */
export type Ports = ReadonlyMap<string, { readonly from: Port; readonly to: Port }>;

type End = { readonly link: LinkView; readonly end: 'from' | 'to'; readonly turn: number };

type Shape = Oval & {
  readonly band: number;
  readonly nodeRadius: (place: Place) => number;
  readonly widthOf: (link: LinkView) => number;
};

/** Spreads the ends of all links along the arc of each place, so that lines fan out without crossing at the node. */
export function portsOf(view: PowerMapView, shape: Shape): Ports {
  const found = new Map<string, { from?: Port; to?: Port }>();
  for (const place of PLACES) {
    const ends = endsAt(view, place);
    const offsets = spread(ends, slotOf(place) * stretchAt(shape, angleOf(place)), shape);
    ends.forEach(({ link, end }, index) => {
      const port = portAt(place, offsets[index] ?? 0, shape);
      found.set(link.id, { ...found.get(link.id), [end]: port });
    });
  }
  const complete = new Map<string, { from: Port; to: Port }>();
  for (const [id, { from, to }] of found) {
    if (from !== undefined && to !== undefined) complete.set(id, { from, to });
  }
  return complete;
}

/** The ends at a place in the order of the arc: what comes from clockwise lies clockwise. */
function endsAt(view: PowerMapView, place: Place): readonly End[] {
  const ends: End[] = [];
  for (const link of view.lanes) {
    if (link.from === link.to) continue;
    if (link.from === place) ends.push({ link, end: 'from', turn: turnTo(place, link.to) });
    if (link.to === place) ends.push({ link, end: 'to', turn: turnTo(place, link.from) });
  }
  return ends.toSorted((a, b) => b.turn - a.turn || sideBySide(a, b));
}

/** Links between the same two places keep the same order at both ends, mirrored, so that they run side by side. */
function sideBySide(a: End, b: End): number {
  const forward = key(a.link) < key(b.link) ? -1 : 1;
  const [low, high] = [a.link.from, a.link.to].toSorted();
  const here = a.end === 'from' ? a.link.from : a.link.to;
  return here === low && low !== high ? forward : -forward;
}

function key(link: LinkView): string {
  return `${link.from} ${link.family ?? ''} ${link.id}`;
}

function turnTo(place: Place, other: Place): number {
  const turn = (angleOf(other) - angleOf(place)) % (2 * Math.PI);
  return turn < 0 ? turn + 2 * Math.PI : turn;
}

/** Distances along the arc from the middle of the place, in proportion to the widths, as far apart as there is room. */
function spread(ends: readonly End[], half: number, shape: Shape): readonly number[] {
  const widths = ends.map(({ link, end }) =>
    end === 'to' ? Math.max(9, shape.widthOf(link)) : shape.widthOf(link) + 4,
  );
  const total = widths.reduce((sum, width) => sum + width, 0);
  const scale = total === 0 ? 1 : Math.min(1, (2 * half) / total);
  let at = (-total * scale) / 2;
  return widths.map((width) => {
    const middle = at + (width * scale) / 2;
    at += width * scale;
    return middle;
  });
}

/** The point of the place's inner outline (disc or ring, whichever reaches further in) at a distance along the arc. */
function portAt(place: Place, offset: number, shape: Shape): Port {
  const angle = angleOf(place);
  const out = direction(angle);
  const r = shape.nodeRadius(place);
  const along = angle + offset / stretchAt(shape, angle);
  const sag = Math.abs(offset) < r ? Math.sqrt(r * r - offset * offset) : 0;
  const spoke = direction(along);
  const lean = { x: spoke.x * 0.75 + out.x * 0.25, y: spoke.y * 0.75 + out.y * 0.25 };
  return { ...onOval(shape, along, Math.max(shape.band, sag) + 2), inward: { x: -lean.x, y: -lean.y } };
}
