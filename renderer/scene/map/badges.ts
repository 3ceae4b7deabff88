import { boxAround, type Oval, overlaps, type Point, pointAt, round, tangentAt, touchesDisc } from '../geometry.ts';
import type { Box, ChangeRole, MeasureText, SceneBadge, SceneLink, SceneNode } from '../types.ts';

const SIGN: Readonly<Record<ChangeRole, string>> = { removed: '−', added: '+', altered: '≠', unchanged: '' };
/** Places along the curve that are tried, the middle first. */
const ALONG = [
  0.5, 0.46, 0.54, 0.42, 0.58, 0.38, 0.62, 0.34, 0.66, 0.3, 0.7, 0.26, 0.74, 0.22, 0.78, 0.18, 0.82, 0.15, 0.86,
];
/** Steps aside from the curve, in badge heights. */
const ASIDE = [0, 0.6, -0.6, 1.1, -1.1, 1.8, -1.8, 2.5, -2.5, 3.3, -3.3];
const FURTHEST = 3.3;
const GAP = 2;

/** What badges are set on, and what they must not cover. */
type BadgeInput = {
  readonly links: readonly SceneLink[];
  /** The links of both maps. */
  readonly lanes: readonly SceneLink[];
  readonly nodes: readonly SceneNode[];
  readonly ring: Oval;
  readonly textSize: number;
  readonly measure: MeasureText;
};

/** Counts on the changed links, each on its curve where it covers nothing; those of both maps keep one place in both. */
export function badgesOf({
  links,
  lanes,
  nodes,
  ring,
  textSize,
  measure,
}: BadgeInput): Readonly<Record<string, SceneBadge>> {
  const crowd = lanes.filter((link) => link.role !== 'unchanged').map(courseOf);
  const fixed = [...nodes.map((node) => node.label.box), ...lanes.map(arrowheadOf)];
  const bundledBesideSingles = links.some((link) => link.level === 'power');
  const altered = links.filter((link) => link.role === 'altered');
  const changed = links.filter((link) => link.role === 'removed' || link.role === 'added');
  const still = links.filter((link) => link.role === 'unchanged' && link.powers.length > 1 && bundledBesideSingles);
  const inside = (box: Box) => isInside(ring, box);
  const placed: SceneBadge[] = [];
  for (const link of [...shortestFirst(altered), ...shortestFirst(changed), ...shortestFirst(still)]) {
    const badge = placeBadge(link, { nodes, fixed, placed, inside, crowd, textSize, measure });
    if (badge !== null) placed.push(badge);
  }
  return Object.fromEntries(placed.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((badge) => [badge.id, badge]));
}

type Surroundings = {
  readonly nodes: readonly SceneNode[];
  readonly fixed: readonly Box[];
  readonly placed: readonly Box[];
  readonly inside: (box: Box) => boolean;
  readonly crowd: readonly Course[];
  readonly textSize: number;
  readonly measure: MeasureText;
};

/** Points along the curve of a link, and the box that holds them. */
type Course = { readonly link: string; readonly points: readonly Point[]; readonly box: Box };

function placeBadge(link: SceneLink, around: Surroundings): SceneBadge | null {
  const text = link.level === 'power' ? SIGN[link.role] : `${SIGN[link.role]}${link.powers.length}`;
  const size = around.textSize - 2;
  const width = round(around.measure(text, size, true) + size * 0.55);
  const height = round(size * 1.3);
  const best = seatFor(link, width, height, around);
  if (best === null) return null;
  const { x, y } = best.box;
  const point = pointAt(link.curve, best.t);
  return {
    id: `badge:${link.id}`,
    link: link.id,
    role: link.role,
    text,
    x: round(x),
    y: round(y),
    width,
    height,
    pointX: round(point.x),
    pointY: round(point.y),
    opacity: 1,
  };
}

type Seat = { readonly box: Box; readonly t: number; readonly cost: number };

/** Where a badge of this size costs least: near the middle of its curve, a little aside, over few curves of others. */
function seatFor(link: SceneLink, width: number, height: number, around: Surroundings): Seat | null {
  const realm = realmOf(link.curve, width + height * (FURTHEST + 1));
  const near = {
    nodes: around.nodes,
    fixed: around.fixed.filter((box) => overlaps(box, realm)),
    placed: around.placed.filter((box) => overlaps(box, realm)),
  };
  const rivals = around.crowd.filter((one) => one.link !== link.id && overlaps(one.box, realm));
  let best: Seat | null = null;
  for (const aside of ASIDE) {
    for (let rank = 0; rank < ALONG.length; rank += 1) {
      const t = ALONG[rank] ?? 0.5;
      const reach = rank * 0.3 + Math.abs(aside) * 12;
      // From here on the curve only leads further away.
      if (best !== null && reach >= best.cost) break;
      const box = boxOn(link, t, aside * height, width, height);
      if (!isFree(box, near) || (Math.abs(aside) > 1.2 && !around.inside(box))) continue;
      const cost = reach + covered(box, rivals) * 2;
      if (best === null || cost < best.cost) best = { box, cost, t };
    }
  }
  return best;
}

/** All that a badge of a curve can reach: the curve lies within its four points. */
function realmOf(curve: SceneLink['curve'], reach: number): Box {
  const [ax, ay, bx, by, cx, cy, dx, dy] = curve;
  const [x, y] = [Math.min(ax, bx, cx, dx) - reach, Math.min(ay, by, cy, dy) - reach];
  return {
    x,
    y,
    width: Math.max(ax, bx, cx, dx) + reach - x,
    height: Math.max(ay, by, cy, dy) + reach - y,
  };
}

function boxOn(link: SceneLink, t: number, aside: number, width: number, height: number): Box {
  const point = pointAt(link.curve, t);
  const along = tangentAt(link.curve, t);
  return boxAround({ x: point.x - along.y * aside, y: point.y + along.x * aside }, width, height);
}

function isFree(box: Box, { nodes, fixed, placed }: Pick<Surroundings, 'nodes' | 'fixed' | 'placed'>): boolean {
  for (const other of placed) if (overlaps(box, other, GAP)) return false;
  for (const other of fixed) if (overlaps(box, other, 1)) return false;
  for (const node of nodes) if (touchesDisc(box, node, node.r, GAP)) return false;
  return true;
}

/** A badge far from its curve stays within the ring, away from the names. */
function isInside(ring: Oval, box: Box): boolean {
  const x = (box.x + box.width / 2 - ring.cx) / ring.rx;
  const y = (box.y + box.height / 2 - ring.cy) / ring.ry;
  return x * x + y * y < 0.95;
}

/** How many of the curves a badge at this place would hide. */
function covered(box: Box, curves: readonly Course[]): number {
  let count = 0;
  for (const curve of curves) if (overlaps(box, curve.box, 1) && hides(box, curve.points)) count += 1;
  return count;
}

function hides({ x, y, width, height }: Box, points: readonly Point[]): boolean {
  for (const point of points) {
    if (point.x > x - 1 && point.x < x + width + 1 && point.y > y - 1 && point.y < y + height + 1) return true;
  }
  return false;
}

function courseOf(link: SceneLink): Course {
  const points = Array.from({ length: 33 }, (_, index) => pointAt(link.curve, index / 32));
  const [x, y] = [Math.min(...points.map((point) => point.x)), Math.min(...points.map((point) => point.y))];
  const width = Math.max(...points.map((point) => point.x)) - x;
  const height = Math.max(...points.map((point) => point.y)) - y;
  return { link: link.id, points, box: { x, y, width, height } };
}

/** The square in which the arrowhead of a link lies. */
export function arrowheadOf(link: SceneLink): Box {
  const point = pointAt(link.curve, 1);
  const along = tangentAt(link.curve, 1);
  return boxAround({ x: point.x - along.x * 4, y: point.y - along.y * 4 }, 9, 9);
}

/** Short curves have the fewest places for a badge and choose first. */
function shortestFirst(links: readonly SceneLink[]): readonly SceneLink[] {
  const lengths = new Map(
    links.map((link) => [link, Math.hypot(link.curve[6] - link.curve[0], link.curve[7] - link.curve[1])]),
  );
  return links.toSorted((a, b) => (lengths.get(a) ?? 0) - (lengths.get(b) ?? 0) || (a.id < b.id ? -1 : 1));
}
