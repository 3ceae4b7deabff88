import type { MeasureText, Size } from '../types.ts';
import { rowsFor } from './rows.ts';
import type { HemicycleScene, LineLabel, SceneLine, SceneSeat, SeatGroup } from './types.ts';

const LABEL_SIZE = 13;
const LABEL_ROOM = 40;
/** Least pixels between the words of two lines at one height. */
const LABEL_GAP = 6;
const MARGIN = 6;
/** How far a line stands out beyond the rows, outside and inside. */
const OVERHANG = 7;

type Spot = { readonly x: number; readonly y: number; readonly r: number; readonly angle: number };
type Frame = { readonly cx: number; readonly cy: number; readonly radius: number; readonly inner: number };

/**
 * A chamber as a half ring of seats: a pure function of its groups, its lines and the room. Groups are set from the left, so that the
 * first one crosses a line where its seats reach it.
 */
export function layoutHemicycle(
  groups: readonly SeatGroup[],
  lines: readonly LineLabel[],
  size: Size,
  measure: MeasureText,
): HemicycleScene {
  const seats = groups.flatMap(seatsOf);
  const radius = Math.max(40, Math.min(size.width / 2 - MARGIN, size.height - LABEL_ROOM - MARGIN));
  const cx = size.width / 2;
  const rows = rowsFor(seats.length, radius);
  const cy = LABEL_ROOM + radius;
  const spots = spotsOf(rows, cx, cy);
  const placed = seats.map((seat, index): SceneSeat => {
    const { x, y, r } = spots[index] ?? { x: cx, y: cy, r: 0 };
    return { ...seat, x: round(x), y: round(y), r: round(r) };
  });
  const frame = { cx, cy, radius, inner: (rows.radii[0] ?? radius) - rows.seat };
  return {
    width: size.width,
    height: round(cy + rows.seat + MARGIN),
    seats: Object.fromEntries(placed.map((seat) => [seat.id, seat])),
    lines: linesOf(lines, spots, frame, size.width, measure),
    order: placed.map(({ id }) => id),
  };
}

type Unplaced = Omit<SceneSeat, 'x' | 'y' | 'r'>;

function seatsOf({ id, kind, byList, byDistrict }: SeatGroup): readonly Unplaced[] {
  const tier = (name: SceneSeat['tier'], count: number) =>
    Array.from({ length: count }, (_, index): Unplaced => ({
      id: `${id}:${name}:${index + 1}`,
      group: id,
      kind,
      tier: name,
    }));
  if (kind !== 'party') return tier('other', byList + byDistrict);
  return [...tier('list', byList), ...tier('district', byDistrict)];
}

/** Every spot of the rows from the left to the right; at one angle the outer row comes first. */
function spotsOf(rows: ReturnType<typeof rowsFor>, cx: number, cy: number): readonly Spot[] {
  return rows.radii
    .flatMap((radius, row) => {
      const count = rows.counts[row] ?? 0;
      return Array.from({ length: count }, (_, index): Spot & { readonly row: number } => {
        const angle = count === 1 ? Math.PI / 2 : (Math.PI * index) / (count - 1);
        return { row, angle, x: cx - radius * Math.cos(angle), y: cy - radius * Math.sin(angle), r: rows.seat * 0.94 };
      });
    })
    .toSorted((a, b) => a.angle - b.angle || b.row - a.row);
}

function linesOf(
  lines: readonly LineLabel[],
  spots: readonly Spot[],
  frame: Frame,
  width: number,
  measure: MeasureText,
): readonly SceneLine[] {
  const drawn: SceneLine[] = [];
  let taken = { end: -Infinity, y: 0 };
  for (const line of lines) {
    const [before, after] = [spots[line.needed - 1], spots[line.needed]];
    if (before === undefined) continue;
    const angle = after === undefined ? Math.PI : (before.angle + after.angle) / 2;
    const own = lineAt(line, angle, frame);
    const half = measure(line.text, LABEL_SIZE, true) / 2;
    const above = Math.max(half + 2, Math.min(width - half - 2, own.x2));
    const beside = taken.end + LABEL_GAP + half;
    const isBeside = beside > above && beside - half <= own.x2 && beside + half + 2 <= width;
    const x = isBeside ? beside : above;
    const y = round(x - half < taken.end + LABEL_GAP ? taken.y - LABEL_SIZE - 2 : own.y2 - 5);
    taken = { end: x + half, y };
    drawn.push({ ...own, label: { text: line.text, x: round(x), y, anchor: 'middle' } });
  }
  return drawn;
}

function lineAt({ id, needed }: LineLabel, angle: number, { cx, cy, radius, inner }: Frame): Omit<SceneLine, 'label'> {
  const at = (distance: number) => ({
    x: round(cx - distance * Math.cos(angle)),
    y: round(cy - distance * Math.sin(angle)),
  });
  const [from, to] = [at(Math.max(0, inner - OVERHANG)), at(radius + OVERHANG)];
  return { id, needed, x1: from.x, y1: from.y, x2: to.x, y2: to.y };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
