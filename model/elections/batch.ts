import { failure, success, type Result, type VoteFault } from '../refusals.ts';
import type { NonEmpty } from '../vocabulary.ts';
import { faultsOfRule, MOST_SEATS } from './ballot.ts';
import { giveFast, ROOM, roomSeats, roomVotes, WIDEST } from './batch-quotas.ts';
import { giveRow, rowRuleOf, type RowRule } from './batch-row.ts';
import type { ListRule } from './types.ts';

/** Of each row in the room: its seats, and the votes in the base of the percentage that are for no list. */
const roomSizes = new Int32Array(ROOM);
const roomOthers = new Int32Array(ROOM);

/**
 * Many elections at once: `votes` holds `width` columns for each row, in the order of registration, zero where a row has fewer
 * lists. `others` are the votes of each row that count in the base of the percentage but for no list.
 */
export type Batch = {
  readonly width: number;
  readonly votes: Int32Array;
  readonly others: Int32Array;
  readonly seats: Int32Array;
};

/**
 * The seats of every row and column: the same numbers as `allocateLists`, without the steps, where equals are settled by the
 * order of the columns. A row without a list that passed, or with too few seats for two parties, has none. Whoever asks again
 * and again lends the room for the answer.
 */
export function allocateBatch(
  batch: Batch,
  rule: ListRule,
  out: Int32Array = new Int32Array(batch.votes.length),
): Result<Int32Array, NonEmpty<VoteFault>> {
  const [first, ...rest] = faultsOf(batch, rule, out);
  if (first !== undefined) return failure([first, ...rest]);
  const { width, seats } = batch;
  const rowRule = rowRuleOf(rule);
  const most = Math.floor(ROOM / width);
  for (let row = 0; row < seats.length; row += most) {
    const bad = giveRows(batch, rowRule, row, Math.min(seats.length, row + most), out);
    if (bad >= 0) return failure(faultOf(batch, bad));
  }
  return success(out);
}

/** Shares out as many rows as have room; returns the first that cannot be counted, or -1. */
function giveRows({ width, votes, others, seats }: Batch, rule: RowRule, from: number, to: number, out: Int32Array) {
  roomVotes.set(votes.subarray(from * width, to * width));
  roomSizes.set(seats.subarray(from, to));
  roomOthers.set(others.subarray(from, to));
  const rows = to - from;
  const { isHare, part, whole, beyond } = rule;
  for (let row = 0, start = 0; row < rows; row += 1, start += width) {
    const size = roomSizes[row] ?? 0;
    const other = roomOthers[row] ?? 0;
    if ((size | (MOST_SEATS - size) | other) < 0) return from + row;
    const passed = isHare ? giveFast(part, whole, beyond, start, width, other, size) : 0;
    if (passed === 0 && giveRow(rule, start, width, other, size) < 0) return from + row;
  }
  out.set(roomSeats.subarray(0, (to - from) * width), from * width);
  return -1;
}

function faultsOf({ width, votes, others, seats }: Batch, rule: ListRule, out: Int32Array): readonly VoteFault[] {
  const isShaped =
    width >= 1 &&
    width <= WIDEST &&
    votes.length === seats.length * width &&
    others.length === seats.length &&
    out.length === votes.length;
  return isShaped ? faultsOfRule(rule) : [{ code: 'too-many-rows', at: ['votes'], detail: String(width) }];
}

/** What is wrong with a row that cannot be counted. */
function faultOf({ width, votes, others, seats }: Batch, row: number): NonEmpty<VoteFault> {
  const size = seats[row] ?? 0;
  if (size < 0 || size > MOST_SEATS) {
    return [{ code: 'impossible-seats', at: ['seats', `${row}`], detail: String(size) }];
  }
  const own = votes.subarray(row * width, (row + 1) * width);
  const column = own.findIndex((number) => number < 0);
  if (column < 0) return [{ code: 'negative-votes', at: ['others', `${row}`], detail: String(others[row]) }];
  return [{ code: 'negative-votes', at: ['votes', `${row}`, `${column}`], detail: String(own[column]) }];
}
