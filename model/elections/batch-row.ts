import { giveFast, giveQuotas, roomSeats, roomVotes, votesToPass } from './batch-quotas.ts';
import type { FormulaId, ListRule } from './types.ts';

/** A rule laid flat for the batch path. */
export type RowRule = {
  readonly formula: FormulaId;
  readonly isHare: boolean;
  readonly part: number;
  readonly whole: number;
  /** One where the threshold must be exceeded, zero where reaching it is enough. */
  readonly beyond: number;
  readonly twoPart: number;
  readonly twoWhole: number;
  /** Zero where there is no two-party rule. */
  readonly twoLeast: number;
};

/** Lays a rule flat. */
export function rowRuleOf({ formula, threshold, twoParty }: ListRule): RowRule {
  const { part, whole, strict } = threshold;
  return {
    formula,
    isHare: formula === 'hare',
    part,
    whole,
    beyond: strict ? 1 : 0,
    twoPart: twoParty?.part ?? 0,
    twoWhole: twoParty?.whole ?? 1,
    twoLeast: twoParty?.least ?? 0,
  };
}

/**
 * Shares the seats of the row that begins at `start` of `roomVotes` into `roomSeats`; returns one bit for each column that passed, or
 * -1 where votes are fewer than none. The same law as `allocateLists`, without an object in the loop; equals are settled by the
 * order of columns.
 */
export function giveRow(rule: RowRule, start: number, width: number, others: number, seats: number): number {
  const passed = rule.isHare ? giveFast(rule.part, rule.whole, rule.beyond, start, width, others, seats) : 0;
  return passed === 0 ? giveSlow(rule, start, width, others, seats) : passed;
}

function giveSlow(rule: RowRule, start: number, width: number, others: number, seats: number): number {
  let base = others;
  for (let i = 0; i < width; i += 1) {
    const own = roomVotes[start + i] ?? 0;
    if (own < 0) return -1;
    base += own;
  }
  const passed = giveLarge(rule, start, width, votesToPass(rule.part, rule.whole, rule.beyond, base), seats);
  if ((passed & (passed - 1)) === 0) giveFew(rule, start, width, passed, seats);
  return passed;
}

/** Any formula and any size; gives nothing where fewer than two lists passed. */
function giveLarge({ formula }: RowRule, start: number, width: number, need: number, seats: number): number {
  let sum = 0;
  let passed = 0;
  for (let i = 0; i < width; i += 1) {
    const own = roomVotes[start + i] ?? 0;
    sum += own >= need ? own : 0;
    passed |= own >= need ? 1 << i : 0;
  }
  if ((passed & (passed - 1)) === 0) return passed;
  if (formula === 'hare') giveQuotas(start, width, need, seats, sum, seats);
  else if (formula === 'droop') giveQuotas(start, width, need, 1, Math.floor(sum / (seats + 1)) + 1, seats);
  else if (formula === 'imperiali') {
    giveQuotas(start, width, need, timesThatFit(start, width, need, sum, seats), sum, seats);
  } else giveQuotients(start, width, need, formula === 'd-hondt' ? 1 : 2, seats);
  return passed;
}

/** At most one list passed: it takes every seat, or the first of the others with most votes joins it; see `shareBetweenTwo`. */
function giveFew(
  { twoPart, twoWhole, twoLeast }: RowRule,
  start: number,
  width: number,
  passed: number,
  seats: number,
): void {
  roomSeats.fill(0, start, start + width);
  if (passed === 0) return;
  const leader = 31 - Math.clz32(passed);
  let second = -1;
  let most = 0;
  for (let i = 0; i < width; i += 1) {
    const own = roomVotes[start + i] ?? 0;
    if (i !== leader && own > most) {
      most = own;
      second = i;
    }
  }
  if (second < 0 || twoLeast === 0) {
    roomSeats[start + leader] = seats;
    return;
  }
  const both = (roomVotes[start + leader] ?? 0) + most;
  const taken = Math.max(twoLeast, Math.floor((most * seats * twoPart) / (both * twoWhole)));
  if (taken > seats) return;
  roomSeats[start + second] = taken;
  roomSeats[start + leader] = seats - taken;
}

/** The divisor of Imperiali's quota, seats + 2, or the greatest smaller one that gives no more seats than there are. */
function timesThatFit(start: number, width: number, need: number, sum: number, seats: number): number {
  for (let times = seats + 2; times > seats; times -= 1) {
    let whole = 0;
    for (let i = 0; i < width; i += 1) {
      const own = roomVotes[start + i] ?? 0;
      if (own >= need) whole += Math.floor((own * times) / sum);
    }
    if (whole <= seats) return times;
  }
  return seats;
}

/** Highest averages with the divisors 1, 1 + step, 1 + 2·step …, compared by cross multiplication. */
function giveQuotients(start: number, width: number, need: number, step: number, seats: number): void {
  roomSeats.fill(0, start, start + width);
  for (let seat = 0; seat < seats; seat += 1) {
    let best = 0;
    let bestVotes = 0;
    let bestDivisor = 1;
    for (let i = 0; i < width; i += 1) {
      const own = roomVotes[start + i] ?? 0;
      const divisor = (roomSeats[start + i] ?? 0) * step + 1;
      if (own >= need && own * bestDivisor > bestVotes * divisor) {
        best = i;
        bestVotes = own;
        bestDivisor = divisor;
      }
    }
    roomSeats[start + best] = (roomSeats[start + best] ?? 0) + 1;
  }
}
