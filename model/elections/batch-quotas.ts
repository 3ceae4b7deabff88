/** The most columns of a row: one bit each says which lists passed. */
export const WIDEST = 31;

/** How many numbers of votes are shared out at one go. */
export const ROOM = 4096;

/**
 * The room in which rows are shared out: votes go in, seats come out at the same places. It belongs to this thread and holds
 * nothing from one call to the next. Arrays known when code is compiled are read twice as fast as arrays handed over, and a
 * module knows its own constants only under names that it does not export.
 */
const votes = new Int32Array(ROOM);
const given = new Int32Array(ROOM);
/** The votes of the rows in the room. */
export const roomVotes = votes;
/** The seats of the rows in the room. */
export const roomSeats = given;
/** What is left of each column's votes after its whole quotas, or below zero where it takes no part. */
const left = new Float64Array(WIDEST);
const leftSmall = new Int32Array(ROOM);

/** Below this product of votes and seats a row is shared out in 32-bit integers, which is faster and as exact. */
const SMALL = 2 ** 31;

/** The votes that a list needs. The quotient is below 2^37, where a part of a ten-thousandth is far from being lost. */
export function votesToPass(part: number, whole: number, beyond: number, base: number): number {
  return Math.max(1, Math.ceil((base * part + beyond) / whole));
}

/**
 * Quota of Hare and largest remainders of one row among two lists or more whose votes times seats stay below 2^31; returns one bit
 * for each column that passed, or zero where the row is not of this kind. The quotient is guessed by a multiplication, which in
 * this range is too small by one at most and never too large, and mended by its remainder, which is exact.
 * Sums that fit in 32 bits are cut to them (`| 0`), because a compiler then neither checks nor boxes them.
 */
export function giveFast(
  part: number,
  whole: number,
  beyond: number,
  start: number,
  columns: number,
  others: number,
  size: number,
): number {
  const from = start | 0;
  const seats = size | 0;
  const end = withoutZeros(from, (from + columns) | 0);
  let base = others;
  let signs = 0;
  for (let i = from; i < end; i = (i + 1) | 0) {
    const own = votes[i] ?? 0;
    base += own;
    signs |= own;
  }
  if (signs < 0 || base * seats >= SMALL || base >= SMALL) return 0;
  const need = votesToPass(part, whole, beyond, base) | 0;
  let sum = 0;
  let passed = 0;
  for (let i = from; i < end; i = (i + 1) | 0) {
    const own = votes[i] ?? 0;
    if (own >= need) {
      sum = (sum + own) | 0;
      passed |= 1 << (i - from);
    }
  }
  if ((passed & (passed - 1)) === 0) return 0;
  giveRemainders(from, end, giveWhole(from, end, need, seats, sum));
  return passed;
}

/** The whole quotas of a row; returns how many seats are left over. */
function giveWhole(from: number, end: number, need: number, seats: number, sum: number): number {
  const inverse = 1 / sum;
  let over = seats | 0;
  for (let i = from | 0; i < end; i = (i + 1) | 0) {
    const own = votes[i] ?? 0;
    if (own >= need) {
      const scaled = Math.imul(own, seats);
      let quotas = (scaled * inverse) | 0;
      let rest = (scaled - Math.imul(quotas, sum)) | 0;
      if (rest >= sum) {
        quotas = (quotas + 1) | 0;
        rest = (rest - sum) | 0;
      }
      given[i] = quotas;
      leftSmall[i] = rest;
      over = (over - quotas) | 0;
    } else {
      given[i] = 0;
      leftSmall[i] = -1;
    }
  }
  return over;
}

/** The seats left over, one by one to the list of which most is left, and of equals to the first. */
function giveRemainders(from: number, end: number, seats: number): void {
  for (let over = seats | 0; over > 0; over = (over - 1) | 0) {
    let best = from | 0;
    let most = leftSmall[best] ?? 0;
    for (let i = (from + 1) | 0; i < end; i = (i + 1) | 0) {
      const rest = leftSmall[i] ?? 0;
      if (rest > most) {
        most = rest;
        best = i;
      }
    }
    given[best] = ((given[best] ?? 0) + 1) | 0;
    leftSmall[best] = -1;
  }
}

/** The end of a row without the columns of zero votes at its end, which have no seats. */
function withoutZeros(from: number, to: number): number {
  let end = to;
  for (; end > from + 1 && votes[end - 1] === 0; end = (end - 1) | 0) given[end - 1] = 0;
  return end;
}

/** Whole quotas of votes × times / size and the largest remainders of one row, exact as long as both products stay below 2^53. */
export function giveQuotas(
  start: number,
  width: number,
  need: number,
  times: number,
  size: number,
  seats: number,
): void {
  let over = seats;
  let count = 0;
  for (let i = 0; i < width; i += 1) {
    const own = roomVotes[start + i] ?? 0;
    const rest = own < need ? -1 : (own * times) % size;
    const quotas = own < need ? 0 : (own * times - rest) / size;
    roomSeats[start + i] = quotas;
    left[i] = rest;
    over -= quotas;
    count += own < need ? 0 : 1;
  }
  over -= giveRounds(start, width, Math.floor(over / count)) * count;
  for (; over > 0; over -= 1) {
    let best = 0;
    for (let i = 1; i < width; i += 1) if ((left[i] ?? 0) > (left[best] ?? 0)) best = i;
    roomSeats[start + best] = (roomSeats[start + best] ?? 0) + 1;
    left[best] = -1;
  }
}

/** A seat in each round for every list that takes part; returns the number of rounds. */
function giveRounds(start: number, width: number, rounds: number): number {
  for (let i = 0; i < width; i += 1) {
    if (rounds > 0 && (left[i] ?? 0) >= 0) roomSeats[start + i] = (roomSeats[start + i] ?? 0) + rounds;
  }
  return rounds;
}
