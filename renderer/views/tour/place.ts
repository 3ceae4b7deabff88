import type { Box, Size } from '../../scene/types.ts';

/** Between the popover and what it speaks of, and between it and the edge of the window, in pixels. */
const GAP = 12;
const EDGE = 8;

/** A corner of the window in pixels, counted from its top left. */
export type Spot = { readonly x: number; readonly y: number };

/**
 * Where a popover stands: below what it speaks of, or beside it, or above, wherever it covers least of that and of what else
 * should stay in sight, and as near as can be. It covers none of its anchor if any side has room for it; it never leaves a window that can hold it.
 */
export function placeBeside(anchor: Box, size: Size, room: Size, avoid: readonly Box[] = []): Spot {
  const inside = ({ x, y }: Spot): Spot => ({
    x: clamped(x, EDGE, room.width - size.width - EDGE),
    y: clamped(y, EDGE, room.height - size.height - EDGE),
  });
  const spots = spotsAround(anchor, size, room).map(inside);
  const costs = spots.map((spot) => {
    const box = { ...spot, ...size };
    const covered = avoid.reduce((sum, other) => sum + shared(box, other), 0);
    return COVERED * shared(box, anchor) + covered + apart(box, anchor);
  });
  return spots[costs.indexOf(Math.min(...costs))] ?? inside({ x: anchor.x, y: anchor.y });
}

/** To cover a pixel of the anchor is as bad as to cover so many of the rest, or to stand so many pixels farther away. */
const COVERED = 1000;

/** The popover in the middle of the lower edge, where there is nothing that it speaks of. */
export function placeBelow(size: Size, room: Size): Spot {
  return { x: Math.max(EDGE, (room.width - size.width) / 2), y: Math.max(EDGE, room.height - size.height - EDGE) };
}

/** Every side, the better first, each in line with the start, the middle and the end of the anchor, and at both edges. */
function spotsAround(anchor: Box, size: Size, room: Size): readonly Spot[] {
  const across = alignments(anchor.x, anchor.width, size.width, room.width);
  const along = alignments(anchor.y, anchor.height, size.height, room.height);
  const [left, right] = [anchor.x - GAP - size.width, anchor.x + anchor.width + GAP];
  const [above, below] = [anchor.y - GAP - size.height, anchor.y + anchor.height + GAP];
  return [
    ...across.map((x) => ({ x, y: below })),
    ...along.map((y) => ({ x: left, y })),
    ...along.map((y) => ({ x: right, y })),
    ...across.map((x) => ({ x, y: above })),
  ];
}

function alignments(start: number, length: number, own: number, room: number): readonly number[] {
  return [start, start + (length - own) / 2, start + length - own, EDGE, room - own - EDGE];
}

/** How far the middles of two boxes lie apart. */
function apart(one: Box, other: Box): number {
  const across = one.x + one.width / 2 - other.x - other.width / 2;
  const along = one.y + one.height / 2 - other.y - other.height / 2;
  return Math.hypot(across, along);
}

/** The area that two boxes have in common. */
function shared(one: Box, other: Box): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, width) * Math.max(0, height);
}

function clamped(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
