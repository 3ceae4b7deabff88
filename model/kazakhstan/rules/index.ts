import type { Rules } from '../types.ts';
import { assembly } from './assembly.ts';
import { deputies } from './deputies.ts';
import { firstPresident } from './first-president.ts';
import { immunities } from './immunities.ts';
import { incompatibilities } from './incompatibilities.ts';
import { parties } from './parties.ts';
import { partyNeutrality } from './party-neutrality.ts';
import { presidencyEligibility } from './presidency-eligibility.ts';
import { presidencyTerms } from './presidency-terms.ts';
import { relativesOfThePresident } from './relatives.ts';
import { removalAndSuccession } from './removal-and-succession.ts';
import { residual } from './residual.ts';
import { rights } from './rights.ts';
import { vicePresident } from './vice-president.ts';

/** Rules on acts over time, by topic. */
export const rules: Rules = {
  ...presidencyEligibility,
  ...presidencyTerms,
  ...partyNeutrality,
  ...relativesOfThePresident,
  ...incompatibilities,
  ...removalAndSuccession,
  ...vicePresident,
  ...firstPresident,
  ...immunities,
  ...deputies,
  ...assembly,
  ...parties,
  ...rights,
  ...residual,
};
