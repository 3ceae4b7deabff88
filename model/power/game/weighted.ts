import { failure, success, type Result } from '../../refusals.ts';

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
/** The largest sum of weights: more than any chamber has seats. */
const MOST_WEIGHT = 10_000;

/**
 * The room for counting coalitions: rows by size, columns by weight. It belongs to this thread, and holds nothing from one call to the
 * next; an array known when code is compiled is read twice as fast as one handed over.
 */
const counts = new Float64Array(MOST_PLAYERS * (MOST_WEIGHT + 2));
/** The weights from the lightest on, and the sums of the first none, one, two … of them. */
const sorted = new Int32Array(MOST_PLAYERS);
const firsts = new Int32Array(MOST_PLAYERS + 1);

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
 * pass; a player's swings are then alternating sums over the counts, so that no coalition is counted anew without him.
 */
export function banzhaf(weights: readonly number[], quota: number): Result<WeightedPower, GameFaultCode> {
  const fault = faultOf(weights, quota);
  if (fault !== null) return failure(fault);
  sort(weights);
  countByWeight(weights.length, quota);
  const swings = byWeight(weights, (weight) => swingsOf(weight, quota));
  let total = 0;
  for (const number of swings) total += number;
  const coalitions = 2 ** (weights.length - 1);
  return success({
    swings,
    penrose: swings.map((number) => number / coalitions),
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
  const players = weights.length;
  sort(weights);
  countBySizeAndWeight(players, quota);
  return success(byWeight(weights, (weight) => shareOf(weight, players, quota)));
}

function faultOf(weights: readonly number[], quota: number): GameFaultCode | null {
  if (weights.length === 0) return 'no-players';
  if (weights.length > MOST_PLAYERS) return 'too-many-players';
  let total = 0;
  for (const weight of weights) {
    if (!Number.isInteger(weight) || weight < 0) return 'impossible-weight';
    total += weight;
  }
  if (total > MOST_WEIGHT) return 'impossible-weight';
  return Number.isInteger(quota) && quota >= 1 && quota <= total ? null : 'impossible-quota';
}

/** Writes the weights in order, by insertion: they are few. */
function sort(weights: readonly number[]): void {
  for (let player = 0; player < weights.length; player += 1) {
    const weight = weights[player] ?? 0;
    let at = player;
    for (; at > 0 && (sorted[at - 1] ?? 0) > weight; at -= 1) sorted[at] = sorted[at - 1] ?? 0;
    sorted[at] = weight;
  }
  for (let at = 0; at < weights.length; at += 1) firsts[at + 1] = (firsts[at] ?? 0) + (sorted[at] ?? 0);
}

/** Asks once for each weight: players of equal weight have equal power. */
function byWeight(weights: readonly number[], value: (weight: number) => number): readonly number[] {
  const values: number[] = [];
  for (const [player, weight] of weights.entries()) {
    const twin = weights.indexOf(weight);
    values.push(twin < player ? (values[twin] ?? 0) : value(weight));
  }
  return values;
}

/** Entry k becomes: how many coalitions of all players weigh less than k, for k from 0 to the quota. */
function countByWeight(players: number, quota: number): void {
  counts.fill(0, 0, quota + 1);
  counts[1] = 1;
  for (let player = 0; player < players; player += 1) {
    const weight = sorted[player] ?? 0;
    const heaviest = Math.min(quota, (firsts[player + 1] ?? 0) + 1);
    for (let at = heaviest; at > weight; at -= 1) counts[at] = (counts[at] ?? 0) + (counts[at - weight] ?? 0);
  }
  accumulate(0, quota);
}

/** Turns the counts of a row into sums of all counts up to each place. */
function accumulate(start: number, length: number): void {
  let sum = 0;
  for (let at = start; at <= start + length; at += 1) {
    sum += counts[at] ?? 0;
    counts[at] = sum;
  }
}

/**
 * Row s, entry k becomes: how many coalitions of s players weigh less than k. Players join from the lightest on, so that s of those
 * who have joined weigh at least as much as the first s and at most as much as the last s of them.
 */
function countBySizeAndWeight(players: number, quota: number): void {
  const row = quota + 1;
  counts.fill(0, 0, players * row);
  counts[1] = 1;
  for (let player = 0; player < players; player += 1) {
    const weight = sorted[player] ?? 0;
    for (let size = Math.min(player, players - 2); size >= 0; size -= 1) {
      const lightest = firsts[size] ?? 0;
      const heaviest = (firsts[player] ?? 0) - (firsts[player - size] ?? 0);
      const from = size * row + 1;
      const last = from + Math.min(heaviest, quota - 1 - weight);
      const shift = row + weight;
      for (let at = from + lightest; at <= last; at += 1) {
        counts[at + shift] = (counts[at + shift] ?? 0) + (counts[at] ?? 0);
      }
    }
  }
  for (let size = 0; size < players && (firsts[size] ?? 0) < quota; size += 1) accumulate(size * row, quota);
}

/**
 * Coalitions without a player of this weight that weigh less than the quota but at least the quota less his weight. Those without
 * him are all, less those with him, which are those without him and lighter by his weight, and so on: an alternating sum.
 */
function swingsOf(weight: number, quota: number): number {
  let total = 0;
  let sign = 1;
  for (let upper = weight === 0 ? 0 : quota; upper > 0; upper -= weight) {
    total += sign * ((counts[upper] ?? 0) - (counts[upper > weight ? upper - weight : 0] ?? 0));
    sign = -sign;
  }
  return total;
}

/**
 * The same by size, weighed with the share of all orders in which exactly one given set of that size stands before a player. A step
 * of the alternating sum takes one player from the size as well as a weight from the bound.
 */
function shareOf(weight: number, players: number, quota: number): number {
  if (weight === 0) return 0;
  const row = quota + 1;
  let value = 0;
  let orders = 1 / players;
  for (let size = 0; size < players; size += 1) {
    let swings = 0;
    let sign = 1;
    for (let upper = quota, from = size * row; upper > 0 && from >= 0; upper -= weight, from -= row) {
      swings += sign * ((counts[from + upper] ?? 0) - (counts[upper > weight ? from + upper - weight : from] ?? 0));
      sign = -sign;
    }
    value += swings * orders;
    orders *= (size + 1) / (players - size - 1);
  }
  return value;
}
