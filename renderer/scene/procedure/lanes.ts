/** What runs beside the frames: from the topmost to the lowest point that one arrow or several to one state touch. */
export type Stretch = { readonly id: string; readonly from: number; readonly to: number };

/** Gives every stretch a lane in which it meets no other; the short ones lie next to the frames. */
export function lanesFor(stretches: readonly Stretch[], gap: number): ReadonlyMap<string, number> {
  const lanes: Stretch[][] = [];
  const found = new Map<string, number>();
  const shortFirst = stretches.toSorted((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from);
  for (const stretch of shortFirst) {
    const free = lanes.findIndex((lane) => lane.every((other) => apart(stretch, other, gap)));
    const lane = free === -1 ? lanes.length : free;
    (lanes[lane] ??= []).push(stretch);
    found.set(stretch.id, lane);
  }
  return found;
}

function apart(a: Stretch, b: Stretch, gap: number): boolean {
  return a.to + gap <= b.from || b.to + gap <= a.from;
}
