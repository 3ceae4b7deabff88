import { failure, success, type Result } from '../refusals.ts';

/** Everything for which the indices of a weighted game are refused. */
export const GAME_FAULT_CODES = [
  /** No player. */
  'no-players',
  /** More players than can be counted exactly. */
  'too-many-players',
  /** A weight that is negative or no integer, or a sum of weights above the limit. */
  'impossible-weight',
  /** A quota that is no integer, below one, or above the sum of the weights. */
  'impossible-quota',
] as const;
export type GameFaultCode = (typeof GAME_FAULT_CODES)[number];

/** The most players: with more, numbers of coalitions would no longer be exact in double precision. */
export const MOST_PLAYERS = 45;
/** The largest sum of weights. */
const MOST_WEIGHT = 1_000_000;

/** Power of each player in a weighted game; each array follows the order of the weights. */
export type WeightedPower = {
  /** Coalitions that win with the player and lose without: exact. */
  readonly swings: readonly number[];
  /** Swings over 2^(n-1): the probability of being decisive when all coalitions are equally likely (Penrose 1946, Banzhaf 1965). */
  readonly penrose: readonly number[];
  /** Swings over all swings of all players: shares that add up to one. */
  readonly banzhaf: readonly number[];
};

/**
 * The Banzhaf index of the game in which a coalition wins when its weights reach the quota. Counts coalitions by their weight in one
 * pass (Lucas 1983); a player's swings are then alternating sums over the counts, so that no coalition is counted without him.
 */
export function banzhaf(weights: readonly number[], quota: number): Result<WeightedPower, GameFaultCode> {
  const fault = faultOf(weights, quota);
  if (fault !== null) return failure(fault);
  const sums = weightSums(weights, quota);
  const known = new Map<number, number>();
  const swings = weights.map((weight) => {
    const before = known.get(weight) ?? alternating(sums, 0, weight, quota);
    known.set(weight, before);
    return before;
  });
  const total = swings.reduce((sum, number) => sum + number, 0);
  return success({
    swings,
    penrose: swings.map((number) => number / 2 ** (weights.length - 1)),
    banzhaf: swings.map((number) => number / total),
  });
}

/**
 * The Shapley-Shubik index of a weighted game (1954): the share of orders of all players in which a player is the one who brings the
 * weights up to the quota. Counts coalitions by size and weight.
 */
export function shapleyShubik(weights: readonly number[], quota: number): Result<readonly number[], GameFaultCode> {
  const fault = faultOf(weights, quota);
  if (fault !== null) return failure(fault);
  const sums = sizeAndWeightSums(weights, quota);
  const orders = ordersOf(weights.length);
  const known = new Map<number, number>();
  return success(
    weights.map((weight) => {
      const value = known.get(weight) ?? valueOf(sums, weight, quota, orders);
      known.set(weight, value);
      return value;
    }),
  );
}

function faultOf(weights: readonly number[], quota: number): GameFaultCode | null {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (weights.length === 0) return 'no-players';
  if (weights.length > MOST_PLAYERS) return 'too-many-players';
  if (weights.some((weight) => !Number.isInteger(weight) || weight < 0) || total > MOST_WEIGHT)
    return 'impossible-weight';
  return Number.isInteger(quota) && quota >= 1 && quota <= total ? null : 'impossible-quota';
}

/** Entry k: how many coalitions of all players weigh less than k, for k from 0 to the quota. */
function weightSums(weights: readonly number[], quota: number): Float64Array {
  const counts = new Float64Array(quota + 1);
  counts[1] = 1;
  let heaviest = 0;
  for (const weight of weights) {
    heaviest = Math.min(quota - 1, heaviest + weight);
    for (let at = heaviest + 1; at > weight; at -= 1) counts[at] = (counts[at] ?? 0) + (counts[at - weight] ?? 0);
  }
  accumulate(counts, 0, quota);
  return counts;
}

/** Turns counts from `start` on into sums of all counts before and at each place. */
function accumulate(counts: Float64Array, start: number, length: number): void {
  let sum = 0;
  for (let at = start; at <= start + length; at += 1) {
    sum += counts[at] ?? 0;
    counts[at] = sum;
  }
}

/** Row s, entry k: how many coalitions of s players weigh less than k. Rows are quota + 1 long. */
function sizeAndWeightSums(weights: readonly number[], quota: number): Float64Array {
  const row = quota + 1;
  const counts = new Float64Array(weights.length * row);
  counts[1] = 1;
  let heaviest = 0;
  for (const [index, weight] of weights.entries()) {
    heaviest = Math.min(quota - 1, heaviest + weight);
    for (let size = Math.min(index, weights.length - 2); size >= 0; size -= 1) {
      const from = size * row + 1;
      const to = from + row + weight;
      for (let at = 0; at <= heaviest - weight; at += 1)
        counts[to + at] = (counts[to + at] ?? 0) + (counts[from + at] ?? 0);
    }
  }
  for (let size = 0; size < weights.length; size += 1) accumulate(counts, size * row, quota);
  return counts;
}

/** For each number of players before him, the share of all orders in which exactly one given set stands before a player. */
function ordersOf(players: number): Float64Array {
  const orders = new Float64Array(players);
  orders[0] = 1 / players;
  for (let size = 1; size < players; size += 1) orders[size] = ((orders[size - 1] ?? 0) * size) / (players - size);
  return orders;
}

/**
 * Coalitions without a player of this weight that weigh less than the quota but at least the quota less his weight. Those without
 * him are all, less those with him, which are those without him and lighter by his weight, and so on: an alternating sum.
 */
function alternating(sums: Float64Array, start: number, weight: number, quota: number): number {
  if (weight === 0) return 0;
  let total = 0;
  let sign = 1;
  for (let upper = quota; upper > 0; upper -= weight) {
    total += sign * ((sums[start + upper] ?? 0) - (sums[start + Math.max(0, upper - weight)] ?? 0));
    sign = -sign;
  }
  return total;
}

/** The same by size: a step in the alternating sum takes one player from the size as well as a weight from the bound. */
function valueOf(sums: Float64Array, weight: number, quota: number, orders: Float64Array): number {
  if (weight === 0) return 0;
  const row = quota + 1;
  let value = 0;
  for (let size = 0; size < orders.length; size += 1) {
    let swings = 0;
    let sign = 1;
    for (let upper = quota, from = size * row; upper > 0 && from >= 0; upper -= weight, from -= row) {
      swings += sign * ((sums[from + upper] ?? 0) - (sums[from + Math.max(0, upper - weight)] ?? 0));
      sign = -sign;
    }
    value += swings * (orders[size] ?? 0);
  }
  return value;
}
