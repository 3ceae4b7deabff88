import type { Provisions } from '../../types.ts';
import { presidentProvisions } from './president.ts';
import { mazhilisProvisions } from './mazhilis.ts';
import { senateProvisions } from './senate.ts';
import { lawmakingProvisions } from './lawmaking.ts';
import { governmentProvisions } from './government.ts';
import { constitutionalReviewProvisions } from './constitutional-review.ts';
import { localProvisions } from './local.ts';
import { consultativeProvisions } from './consultative.ts';
import { guarantorsProvisions } from './guarantors.ts';
import { partiesProvisions } from './parties.ts';
import { rightsProvisions } from './rights.ts';
import { firstPresidentProvisions } from './first-president.ts';
import { territoryProvisions } from './territory.ts';
import { referendumProvisions } from './referendum.ts';
import { transitionProvisions } from './transition.ts';

/** Every provision as on 1 January 2022. */
export const provisions: Provisions = {
  ...presidentProvisions,
  ...mazhilisProvisions,
  ...senateProvisions,
  ...lawmakingProvisions,
  ...governmentProvisions,
  ...constitutionalReviewProvisions,
  ...localProvisions,
  ...consultativeProvisions,
  ...guarantorsProvisions,
  ...partiesProvisions,
  ...rightsProvisions,
  ...firstPresidentProvisions,
  ...territoryProvisions,
  ...referendumProvisions,
  ...transitionProvisions,
};
