import { valueOf } from '../../../model/json.ts';
import { type Preset, PRESETS, type Weights } from '../../../model/power/distribution.ts';
import type { Measured } from '../../../model/power/measure.ts';
import type { Weighing } from './state.ts';

/** What settles how much each decision counts. */
export type WeightChoice = Pick<Weighing, 'preset' | 'factors'>;

/** The weight of every decision of an order: what the preset gives it, times what was set by hand. */
export function weightsOf({ preset, factors }: WeightChoice, measured: readonly Measured[]): Weights {
  const { weights }: Preset = PRESETS[preset];
  const base = weights(measured);
  return Object.fromEntries(
    measured.map(({ decision, group }) => {
      const hand = (valueOf(factors.groups, group) ?? 1) * (valueOf(factors.decisions, decision) ?? 1);
      return [decision, (valueOf(base, decision) ?? 1) * hand];
    }),
  );
}

/** How many decisions of an order count: those that it knows and whose weight is not zero. */
export function countedIn(measured: readonly Measured[], weights: Weights): number {
  return measured.filter((one) => one.outcome === 'measured' && (valueOf(weights, one.decision) ?? 1) > 0).length;
}
