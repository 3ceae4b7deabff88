import type { ListRule } from '../types.ts';

/** One party in a simulation. */
export type Contender = {
  readonly id: string;
  /** Votes for its list; zero for those who stand in districts alone. */
  readonly votes: number;
  /** Its assumed share of the votes of an average district; that of its list among all lists where absent. */
  readonly districtShare?: number;
  /** Place in the order of registration. */
  readonly registered?: number;
};

/**
 * How far votes may stray, as standard deviations in shares of the vote (0.03 is three points). None of these is an estimate for
 * Kazakhstan: they are assumptions, named and adjustable.
 */
export type Assumptions = {
  /** National swing: between the list with most votes and all others in proportion to their votes. */
  readonly nationalSwing: number;
  /** Party noise: each list for itself. */
  readonly partyNoise: number;
  /** How much a district leans towards a party in every draw; drawn once from the seed. */
  readonly districtLean: number;
  /** District noise: each party in each district in each draw. */
  readonly districtNoise: number;
};

/** One electoral system of a simulation. */
export type System = {
  readonly id: string;
  /** Null where the chamber has no list tier. */
  readonly lists: { readonly seats: number; readonly rule: ListRule } | null;
  readonly districts: number;
};

/** What to simulate: the same draws under every system. */
export type SimulationInput = {
  readonly contenders: readonly Contender[];
  readonly againstAll: number;
  readonly systems: readonly System[];
  readonly assumptions: Assumptions;
  /** Any integer from 0 to 2^32 - 1; equal seeds give equal answers. */
  readonly seed: number;
  readonly draws: number;
};

/** Assumptions to start from. */
export const DEFAULT_ASSUMPTIONS: Assumptions = {
  nationalSwing: 0.02,
  partyNoise: 0.01,
  districtLean: 0.04,
  districtNoise: 0.06,
};

/** How many draws make one block, the unit of progress: a block is drawn from the seed and its own number alone. */
export const BLOCK = 1000;

/** The most draws of one simulation. */
export const MOST_DRAWS = 100_000_000;
