import { type Point, pointAt, tangentAt } from '../scene/geometry.ts';
import { type Glyph, ROLE_DASHES } from '../scene/families.ts';
import type { Curve, SceneLink } from '../scene/types.ts';

const STEPS = 28;
const HEAD = 10;
const ORIGIN: Point = { x: 0, y: 0 };

/** The centre line of a curve, for strokes and for what the pointer hits. */
export function curvePath(curve: Curve): string {
  const [a, b, c, d, e, f, g, h] = curve;
  return `M${a} ${b}C${c} ${d} ${e} ${f} ${g} ${h}`;
}

/** The first part of a curve, up to `t`. */
export function partOf(curve: Curve, t: number): Curve {
  if (t >= 1) return curve;
  const [x0, y0, x1, y1, x2, y2, x3, y3] = curve;
  const mix = (a: number, b: number) => fixed(a + (b - a) * t);
  const [ax, ay, bx, by, cx, cy] = [mix(x0, x1), mix(y0, y1), mix(x1, x2), mix(y1, y2), mix(x2, x3), mix(y2, y3)];
  const [dx, dy, ex, ey] = [mix(ax, bx), mix(ay, by), mix(bx, cx), mix(by, cy)];
  return [x0, y0, ax, ay, dx, dy, mix(dx, ex), mix(dy, ey)];
}

/** A ribbon as one filled outline: tapered from the holder, broken into dashes by change, with an arrowhead. */
export function ribbonPath(link: SceneLink): string {
  const curve = partOf(link.curve, link.drawn);
  const points = Array.from({ length: STEPS + 1 }, (_, index) => pointAt(curve, index / STEPS));
  const lengths = lengthsAlong(points);
  const total = lengths[STEPS] ?? 0;
  const head = Math.min(HEAD, total / 2);
  const at = walker(points, lengths);
  const half = (length: number) => (link.width + (link.tip - link.width) * (total === 0 ? 0 : length / total)) / 2;
  const pieces = inked(ROLE_DASHES[link.role], total - head).map(([start, end]) => strip(at, half, start, end));
  return pieces.join('') + arrowhead(curve, head, Math.max(4.2, link.tip + 2));
}

/** The arrowhead or glyph at the end of a single line. */
export function glyphPath(glyph: Glyph, curve: Curve, size: number): string {
  const { x, y } = pointAt(curve, 1);
  const { x: u, y: v } = tangentAt(curve, 1);
  const at = (along: number, aside: number) =>
    `${fixed(x + (u * along - v * aside) * size)} ${fixed(y + (v * along + u * aside) * size)}`;
  const r = fixed(size * 0.8);
  switch (glyph) {
    case 'disc':
    case 'circle':
      return `M${at(-1.8, 0)}A${r} ${r} 0 1 1 ${at(-0.2, 0)}A${r} ${r} 0 1 1 ${at(-1.8, 0)}Z`;
    case 'bar':
      return `M${at(-0.55, -1.3)}L${at(0, -1.3)}L${at(0, 1.3)}L${at(-0.55, 1.3)}Z`;
    case 'square':
      return `M${at(-1.5, -0.75)}L${at(0, -0.75)}L${at(0, 0.75)}L${at(-1.5, 0.75)}Z`;
    case 'diamond':
      return `M${at(-2.2, 0)}L${at(-1.1, -1.1)}L${at(0, 0)}L${at(-1.1, 1.1)}Z`;
    case 'triangle':
      return `M${at(-2, -1)}L${at(0, 0)}L${at(-2, 1)}Z`;
  }
}

function arrowhead(curve: Curve, length: number, half: number): string {
  const { x, y } = pointAt(curve, 1);
  const { x: u, y: v } = tangentAt(curve, 1);
  const at = (along: number, aside: number) =>
    `${fixed(x - u * along - v * aside)} ${fixed(y - v * along + u * aside)}`;
  return `M${at(0, 0)}L${at(length, half)}L${at(length * 0.75, 0)}L${at(length, -half)}Z`;
}

/** The inked stretches of a dashed line of some length. */
function inked(dashes: readonly number[], total: number): readonly (readonly [number, number])[] {
  if (dashes.length === 0) return [[0, total]];
  const stretches: (readonly [number, number])[] = [];
  for (let at = 0, index = 0; at < total; index += 1) {
    const length = dashes[index % dashes.length] ?? total;
    if (index % 2 === 0) stretches.push([at, Math.min(total, at + length)]);
    at += length;
  }
  return stretches;
}

type At = Point & { readonly nx: number; readonly ny: number };

function strip(at: (length: number) => At, half: (length: number) => number, start: number, end: number): string {
  const steps = Math.max(1, Math.ceil((end - start) / 9));
  const there: string[] = [];
  const back: string[] = [];
  for (let index = 0; index <= steps; index += 1) {
    const length = start + ((end - start) * index) / steps;
    const { x, y, nx, ny } = at(length);
    const [aside, down] = [nx * half(length), ny * half(length)];
    there.push(`${fixed(x - aside)},${fixed(y - down)}`);
    back.push(`${fixed(x + aside)},${fixed(y + down)}`);
  }
  return `M${[...there, ...back.reverse()].join('L')}Z`;
}

function lengthsAlong(points: readonly Point[]): readonly number[] {
  const lengths: number[] = [];
  points.forEach((point, index) => {
    const before = points[index - 1];
    lengths.push(
      before === undefined ? 0 : (lengths[index - 1] ?? 0) + Math.hypot(point.x - before.x, point.y - before.y),
    );
  });
  return lengths;
}

/** Finds points by their distance along a course; asked from near to far, as a strip is, it never looks back. */
function walker(points: readonly Point[], lengths: readonly number[]): (length: number) => At {
  let index = 1;
  return (length) => {
    if (length <= (lengths[index - 1] ?? 0)) index = 1;
    while (index < points.length - 1 && (lengths[index] ?? 0) < length) index += 1;
    const [a, b] = [points[index - 1] ?? ORIGIN, points[index] ?? ORIGIN];
    const [from, to] = [lengths[index - 1] ?? 0, lengths[index] ?? 0];
    const share = to === from ? 0 : (length - from) / (to - from);
    const span = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    return {
      x: a.x + (b.x - a.x) * share,
      y: a.y + (b.y - a.y) * share,
      nx: -(b.y - a.y) / span,
      ny: (b.x - a.x) / span,
    };
  };
}

function fixed(value: number): number {
  return Math.round(value * 10) / 10;
}
