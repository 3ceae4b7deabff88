import type { Box, Curve } from './types.ts';

/** A point of the picture, in pixels from its upper left corner. */
export type Point = { readonly x: number; readonly y: number };

/** Two decimals: a hundredth of a pixel, and the same text on every machine. */
export function round(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}

/** The unit vector in a direction measured in radians clockwise from the top. */
export function direction(angle: number): Point {
  return { x: Math.sin(angle), y: -Math.cos(angle) };
}

/** An upright ellipse: the ring. */
export type Oval = { readonly cx: number; readonly cy: number; readonly rx: number; readonly ry: number };

/** The point of an oval in a direction, or `depth` pixels further in. */
export function onOval(oval: Oval, angle: number, depth: number): Point {
  const toward = direction(angle);
  return { x: oval.cx + toward.x * (oval.rx - depth), y: oval.cy + toward.y * (oval.ry - depth) };
}

/** Pixels along an oval for one radian at a direction. */
export function stretchAt(oval: Oval, angle: number): number {
  return Math.hypot(oval.rx * Math.cos(angle), oval.ry * Math.sin(angle));
}

/** The smaller angle between two directions, from 0 to π. */
export function angleBetween(a: number, b: number): number {
  const turn = Math.abs(a - b) % (2 * Math.PI);
  return Math.min(turn, 2 * Math.PI - turn);
}

/** A point of a cubic Bézier curve, `t` from 0 at its start to 1 at its end. */
export function pointAt(curve: Curve, t: number): Point {
  const s = 1 - t;
  const a = s * s * s;
  const b = 3 * s * s * t;
  const c = 3 * s * t * t;
  const d = t * t * t;
  return {
    x: a * curve[0] + b * curve[2] + c * curve[4] + d * curve[6],
    y: a * curve[1] + b * curve[3] + c * curve[5] + d * curve[7],
  };
}

/** The direction of a cubic Bézier curve at `t` as a unit vector. */
export function tangentAt(curve: Curve, t: number): Point {
  const s = 1 - t;
  const a = s * s;
  const b = 2 * s * t;
  const c = t * t;
  const x = a * (curve[2] - curve[0]) + b * (curve[4] - curve[2]) + c * (curve[6] - curve[4]);
  const y = a * (curve[3] - curve[1]) + b * (curve[5] - curve[3]) + c * (curve[7] - curve[5]);
  const length = Math.hypot(x, y) || 1;
  return { x: x / length, y: y / length };
}

/** A box of a given size around a point. */
export function boxAround(centre: Point, width: number, height: number): Box {
  return { x: centre.x - width / 2, y: centre.y - height / 2, width, height };
}

/** Whether two boxes come closer than `gap`. */
export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
  );
}

/** Whether a box comes closer than `gap` to a disc. */
export function touchesDisc(box: Box, centre: Point, radius: number, gap = 0): boolean {
  const x = Math.max(box.x, Math.min(centre.x, box.x + box.width));
  const y = Math.max(box.y, Math.min(centre.y, box.y + box.height));
  return Math.hypot(centre.x - x, centre.y - y) < radius + gap;
}

/** Whether a box lies within another. */
export function within(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
