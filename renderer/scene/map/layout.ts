import { PLACES, type Place } from '../../../model/vocabulary.ts';
import { angleOf, slotOf } from '../angles.ts';
import { badgesOf } from './badges.ts';
import { curveBetween, loopAt } from './curves.ts';
import { round } from '../geometry.ts';
import { moveLabel } from './labels.ts';
import { portsOf } from './ports.ts';
import { widthsFor } from './widths.ts';
import { type Ring, fitRing, standsAt } from './ring.ts';
import { CHANGES, type MeasureText, type Scene, type SceneLink, type SceneNode, type Size } from '../types.ts';
import type { LinkView, PowerMapView } from '../view-types.ts';

/** Half the thickness of the ring in pixels. */
const BAND = 4;
const LEAST_RADIUS = 4;

/** The power map of one order as a picture: a pure function of what it says, the room, and the widths of texts. */
export function layoutPowerMap(view: PowerMapView, size: Size, measure: MeasureText): Scene {
  const ring = fitRing(view.places, size, measure);
  const nodes = PLACES.map((place) => nodeOf(view, ring, place));
  const { own: links, lanes } = linksOf(view, ring);
  return {
    id: `power-map:${view.side}`,
    side: view.side,
    width: size.width,
    height: size.height,
    cx: ring.cx,
    cy: ring.cy,
    rx: round(ring.rx),
    ry: round(ring.ry),
    unit: round(ring.unit),
    nodes: Object.fromEntries(nodes.map((node) => [node.id, node])),
    links: Object.fromEntries(links.map((link) => [link.id, link])),
    badges: badgesOf({ links, lanes, nodes, ring, textSize: ring.textSize, measure }),
    order: PLACES.flatMap((place) => [`place:${place}`, ...readingOrder(links, place)]),
    folded: view.folded,
    focus: view.focus,
  };
}

function nodeOf(view: PowerMapView, ring: Ring, place: Place): SceneNode {
  const { held, received, gained, lost, provisions, vacant } = view.places[place];
  const { chips, ...label } = moveLabel(ring.labels[place], ring.cx, ring.cy);
  const at = standsAt(ring, place);
  return {
    id: `place:${place}`,
    place,
    x: round(at.x),
    y: round(at.y),
    r: round(radiusOf(ring, held)),
    angle: round(angleOf(place) * 100) / 100,
    slot: round(slotOf(place) * 100) / 100,
    held,
    received,
    gained,
    lost,
    provisions,
    vacant,
    faded: view.focus !== null && !view.focus.includes(place),
    label,
    chips,
  };
}

/** The area stands for the powers held; a place without any keeps a dot. */
function radiusOf(ring: Ring, held: number): number {
  return Math.max(LEAST_RADIUS, ring.unit * Math.sqrt(held));
}

/** Every lane of both maps has its curve; this map draws those that are its own. */
function linksOf(view: PowerMapView, ring: Ring): { own: readonly SceneLink[]; lanes: readonly SceneLink[] } {
  const nodeRadius = (place: Place) => radiusOf(ring, view.places[place].most);
  const widthOf = widthsFor(view, ring.rx);
  const ports = portsOf(view, { ...ring, band: BAND, nodeRadius, widthOf });
  const loops = new Map<Place, number>();
  const lanes = view.lanes.map((link) => {
    const ends = ports.get(link.id);
    const turn = loops.get(link.from) ?? 0;
    if (ends === undefined) loops.set(link.from, turn + 1);
    const curve =
      ends === undefined
        ? loopAt(ring, link.from, nodeRadius(link.from), turn)
        : curveBetween(ring, link.from, link.to, ends.from, ends.to);
    return drawn(link, curve, widthOf(link));
  });
  const curves = new Map(lanes.map((link) => [link.id, link.curve]));
  const own = view.links.flatMap((link) => {
    const curve = curves.get(link.id);
    return curve === undefined ? [] : [drawn(link, curve, widthOf(link))];
  });
  return { own, lanes };
}

function drawn(link: LinkView, curve: SceneLink['curve'], pixels: number): SceneLink {
  const width = round(pixels);
  return { ...link, curve, width, tip: round(Math.max(1, width * 0.45)), drawn: 1, opacity: 1 };
}

function readingOrder(links: readonly SceneLink[], place: Place): readonly string[] {
  return links
    .filter((link) => link.from === place)
    .toSorted(
      (a, b) => CHANGES.indexOf(a.role) - CHANGES.indexOf(b.role) || PLACES.indexOf(a.to) - PLACES.indexOf(b.to),
    )
    .map((link) => link.id);
}
