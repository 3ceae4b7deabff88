import { blendHemicycles } from '../../scene/hemicycle/blend.ts';
import type { HemicycleScene } from '../../scene/hemicycle/types.ts';
import { type Travel, useTravel } from '../use-travel.ts';

const SEATS: Travel<HemicycleScene> = {
  blend: blendHemicycles,
  jumps: (from, to) => from.width !== to.width,
};

/** The chamber on its way from what was last shown to what is asked for; at once where the reader wants no motion. */
export function useSeatMotion(wanted: HemicycleScene): HemicycleScene {
  return useTravel(wanted, SEATS);
}
