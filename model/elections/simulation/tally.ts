import type { Plan } from './plan.ts';

/**
 * What was counted so far. Its size depends on the parties and the seats, never on the number of draws. Each system has for each
 * party one counter for every number of seats from none to all, and one for the draws in which the party missed the threshold.
 */
export type Tally = {
  readonly draws: Float64Array;
  readonly seats: readonly Float64Array[];
  readonly missed: readonly Float64Array[];
};

/** A tally in which nothing was counted. */
export function emptyTally({ ids, systems }: Plan): Tally {
  return {
    draws: new Float64Array(1),
    seats: systems.map(({ size }) => new Float64Array(ids.length * (size + 1))),
    missed: systems.map(() => new Float64Array(ids.length)),
  };
}

/** Adds what another tally of the same plan has counted to the first. The order of additions changes nothing. */
export function addTally(to: Tally, from: Tally): void {
  addArray(to.draws, from.draws);
  for (const [index, array] of to.seats.entries()) addArray(array, from.seats[index]);
  for (const [index, array] of to.missed.entries()) addArray(array, from.missed[index]);
}

function addArray(to: Float64Array, from: Float64Array | undefined): void {
  for (let i = 0; i < to.length; i += 1) to[i] = (to[i] ?? 0) + (from?.[i] ?? 0);
}
