/** Rows of a hemicycle: their radii and seats from the inside out, and the radius of a seat. */
export type Rows = { readonly radii: readonly number[]; readonly counts: readonly number[]; readonly seat: number };

/** The hollow in the middle, as a share of the outer radius. */
const HOLLOW = 0.36;
/** A seat is never larger than this share of the outer radius, so that a small chamber still looks like one. */
const LARGEST = 0.11;
const MOST_ROWS = 14;

/** As many rows as let the seats be largest: few seats stand in one row, a large chamber in many. */
export function rowsFor(seats: number, radius: number): Rows {
  let best: Rows = { radii: [radius], counts: [seats], seat: 0 };
  for (let rows = 1; rows <= MOST_ROWS; rows += 1) {
    const seat = seatIn(rows, seats, radius);
    if (seat > best.seat + 0.01) {
      const radii = radiiOf(rows, radius, seat);
      best = { radii, counts: shared(seats, radii), seat };
    }
  }
  return best;
}

/** The largest radius of a seat with so many rows, found by halving. */
function seatIn(rows: number, seats: number, radius: number): number {
  let [low, high] = [0, radius * LARGEST];
  if (fits(rows, seats, radius, high)) return high;
  for (let step = 0; step < 24; step += 1) {
    const middle = (low + high) / 2;
    if (fits(rows, seats, radius, middle)) low = middle;
    else high = middle;
  }
  return low;
}

function fits(rows: number, seats: number, radius: number, seat: number): boolean {
  const radii = radiiOf(rows, radius, seat);
  if ((radii[0] ?? 0) < radius * HOLLOW) return false;
  const counts = shared(seats, radii);
  return counts.every((count, row) => count <= 1 || (Math.PI * (radii[row] ?? 0)) / (count - 1) >= 2.16 * seat);
}

/** From the inside out; the outermost row touches the outer radius. */
function radiiOf(rows: number, radius: number, seat: number): readonly number[] {
  return Array.from({ length: rows }, (_, row) => radius - seat - (rows - 1 - row) * 2.24 * seat);
}

/** Seats in proportion to the length of the rows, the last ones to the largest remainders. */
function shared(seats: number, radii: readonly number[]): readonly number[] {
  const length = radii.reduce((sum, radius) => sum + radius, 0);
  const exact = radii.map((radius) => (seats * radius) / length);
  const whole = exact.map(Math.floor);
  const left = seats - whole.reduce((sum, count) => sum + count, 0);
  const ranking = exact
    .map((share, row) => ({ row, rest: share - Math.floor(share) }))
    .toSorted((a, b) => b.rest - a.rest || b.row - a.row)
    .slice(0, left)
    .map(({ row }) => row);
  return whole.map((count, row) => count + (ranking.includes(row) ? 1 : 0));
}
