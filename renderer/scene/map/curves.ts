import type { Place } from '../../../model/vocabulary.ts';
import { angleOf } from '../angles.ts';
import { angleBetween, direction, onOval, type Oval, type Point, round } from '../geometry.ts';
import type { Port } from './ports.ts';
import type { Curve } from '../types.ts';

/** A curve between two places: shallow between neighbours, deep between opposites, round the middle and not through it. */
export function curveBetween(ring: Oval, from: Place, to: Place, start: Port, end: Port): Curve {
  const far = angleBetween(angleOf(from), angleOf(to)) / Math.PI;
  const apart = Math.hypot(end.x - start.x, end.y - start.y);
  const pull = Math.min(meanRadius(ring) * (0.2 + 0.42 * far), apart * 0.45 + 6);
  const aside = bend(ring, from, to, far);
  return toCurve(
    start,
    { x: start.x + start.inward.x * pull + aside.x, y: start.y + start.inward.y * pull + aside.y },
    { x: end.x + end.inward.x * pull + aside.x, y: end.y + end.inward.y * pull + aside.y },
    end,
  );
}

/** Pushes long curves off the very centre, away from the side on which they would crowd. */
function bend(ring: Oval, from: Place, to: Place, far: number): Point {
  const a = direction(angleOf(from));
  const b = direction(angleOf(to));
  const middle = { x: a.x + b.x, y: a.y + b.y };
  const length = Math.hypot(middle.x, middle.y);
  if (length < 1e-6) return { x: 0, y: 0 };
  const strength = meanRadius(ring) * 0.22 * Math.max(0, far - 0.35);
  return { x: (middle.x / length) * strength, y: (middle.y / length) * strength };
}

/** A small loop on the outer side of a place, for what it does to itself; `turn` sets several beside each other. */
export function loopAt(ring: Oval, place: Place, r: number, turn: number): Curve {
  const angle = angleOf(place);
  const out = direction(angle);
  const along = direction(angle + Math.PI / 2);
  const node = onOval(ring, angle, 0);
  const side = turn % 2 === 0 ? 1 : -1;
  const grow = 1 + Math.floor(turn / 2) * 0.28;
  const at = (lateral: number, outward: number): Point => ({
    x: node.x + out.x * outward + along.x * lateral * side,
    y: node.y + out.y * outward + along.y * lateral * side,
  });
  return toCurve(
    at(r * 0.8, r * 0.6),
    at(r + 18 * grow, r * 0.6 + 10 * grow),
    at(r + 22 * grow, -8 * grow),
    at(r + 2, 0),
  );
}

function meanRadius({ rx, ry }: Oval): number {
  return (rx + ry) / 2;
}

function toCurve(a: Point, b: Point, c: Point, d: Point): Curve {
  return [round(a.x), round(a.y), round(b.x), round(b.y), round(c.x), round(c.y), round(d.x), round(d.y)];
}
