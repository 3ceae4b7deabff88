/** The most columns of a row: one bit each says which lists passed. */
export const WIDEST = 31;

/** How many numbers of votes are shared out at one go. */
export const ROOM = 4096;

/**
 * The room in which rows are shared out: votes go in, seats come out at the same places. It belongs to this thread and holds
 * nothing from one call to the next. Arrays known when code is compiled are read twice as fast as arrays handed over.
 */
export const roomVotes = new Int32Array(ROOM);
export const roomSeats = new Int32Array(ROOM);
/** Of each row in the room: its seats, and the votes in the base of the percentage that are for no list. */
export const roomSizes = new Int32Array(ROOM);
export const roomOthers = new Int32Array(ROOM);
/** What is left of each column's votes after its whole quotas, or below zero where it takes no part. */
const left = new Float64Array(WIDEST);
const leftSmall = new Int32Array(WIDEST);

/**
 * Quota of Hare and largest remainders of one row, where votes times seats stay below 2^31; returns one bit for each column that
 * has the votes it needs, and gives nothing where fewer than two have. The quotient is guessed by a multiplication, which in this
 * range is too small by one at most and never too large, and mended by its remainder, which is exact.
 */
export function giveSmallQuotas(start: number, width: number, need: number, seats: number): number {
  let sum = 0;
  let passed = 0;
  for (let i = 0; i < width; i += 1) {
    const own = roomVotes[start + i] ?? 0;
    if (own >= need) {
      sum = (sum + own) | 0;
      passed |= 1 << i;
    }
  }
  if ((passed & (passed - 1)) === 0) return passed;
  const inverse = 1 / sum;
  let over = seats;
  for (let i = 0; i < width; i += 1) {
    const own = roomVotes[start + i] ?? 0;
    if (own >= need) {
      const scaled = Math.imul(own, seats);
      let quotas = (scaled * inverse) | 0;
      let rest = (scaled - Math.imul(quotas, sum)) | 0;
      if (rest >= sum) {
        quotas += 1;
        rest = (rest - sum) | 0;
      }
      roomSeats[start + i] = quotas;
      leftSmall[i] = rest;
      over = (over - quotas) | 0;
    } else {
      roomSeats[start + i] = 0;
      leftSmall[i] = -1;
    }
  }
  while (over > 0) {
    let best = 0;
    let most = leftSmall[0] ?? 0;
    for (let i = 1; i < width; i += 1) {
      const rest = leftSmall[i] ?? 0;
      if (rest > most) {
        most = rest;
        best = i;
      }
    }
    roomSeats[start + best] = (roomSeats[start + best] ?? 0) + 1;
    leftSmall[best] = -1;
    over -= 1;
  }
  return passed;
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
