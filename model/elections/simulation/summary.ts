import { LINE_IDS, seatsFor, type LineId } from '../lines.ts';
import type { Plan, SystemPlan } from './plan.ts';
import type { Tally } from './tally.ts';

/** The shares of draws at which the summary reads off numbers of seats. */
const QUANTILES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** What a party may expect under one system. */
export type PartyForecast = {
  readonly id: string;
  /** Mean number of seats. */
  readonly mean: number;
  /** Seats that are reached or undercut in 5, 25, 50, 75 and 95 of 100 draws. */
  readonly quantiles: readonly number[];
  readonly least: number;
  readonly most: number;
  /** Share of the draws in which the party alone crosses each line of the chamber. */
  readonly crosses: Readonly<Record<LineId, number>>;
  /** Share of the draws in which it misses the threshold; null where there is no list tier or it has no list. */
  readonly misses: number | null;
};

/** What one system makes of the draws. */
export type SystemForecast = { readonly id: string; readonly size: number; readonly parties: readonly PartyForecast[] };

/** The answer of a simulation as far as it has run. */
export type Forecast = { readonly draws: number; readonly systems: readonly SystemForecast[] };

/** Reads a tally. `sizes` are the sizes of the whole chambers, where they have more seats than the simulation fills. */
export function forecastOf(plan: Plan, tally: Tally, sizes: Readonly<Record<string, number>> = {}): Forecast {
  const draws = tally.draws[0] ?? 0;
  const systems = plan.systems.map((system, index) => {
    const size = sizes[system.id] ?? system.size;
    const parties = plan.ids.map((id, party) => {
      const counts = countsOf(tally, index, party, system);
      const hasList = system.rule !== null && (plan.shares[party] ?? 0) > 0;
      const misses = hasList && draws > 0 ? (tally.missed[index]?.[party] ?? 0) / draws : null;
      return { id, ...forecastOfParty(counts, draws, size), misses };
    });
    return { id: system.id, size, parties };
  });
  return { draws, systems };
}

/** How often the party had none, one, two … seats. */
export function countsOf(tally: Tally, system: number, party: number, { size }: SystemPlan): Float64Array {
  return tally.seats[system]?.subarray(party * (size + 1), (party + 1) * (size + 1)) ?? new Float64Array(size + 1);
}

function forecastOfParty(counts: Float64Array, draws: number, size: number): Omit<PartyForecast, 'id' | 'misses'> {
  const sum = counts.reduce((total, count, seats) => total + count * seats, 0);
  const from = (least: number) => counts.reduce((total, count, seats) => total + (seats >= least ? count : 0), 0);
  const share = (line: LineId) => (draws === 0 ? 0 : from(seatsFor(line, size)) / draws);
  const [majority, twoThirds, threeQuarters] = LINE_IDS;
  return {
    mean: draws === 0 ? 0 : sum / draws,
    quantiles: QUANTILES.map((quantile) => seatsAt(counts, quantile * draws)),
    least: Math.max(
      0,
      counts.findIndex((count) => count > 0),
    ),
    most: Math.max(
      0,
      counts.findLastIndex((count) => count > 0),
    ),
    crosses: {
      majority: share(majority),
      'two-thirds': share(twoThirds),
      'three-quarters': share(threeQuarters),
    },
  };
}

/** The least number of seats that at least so many draws do not exceed. */
function seatsAt(counts: Float64Array, draws: number): number {
  let below = 0;
  for (const [seats, count] of counts.entries()) {
    below += count;
    if (below >= draws && below > 0) return seats;
  }
  return 0;
}
