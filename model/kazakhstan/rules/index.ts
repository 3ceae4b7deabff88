import type { Rules } from '../types.ts';
import { akims } from './akims.ts';
import { amendment } from './amendment.ts';
import { appointments } from './appointments.ts';
import { assembly } from './assembly.ts';
import { budget } from './budget.ts';
import { confidence } from './confidence.ts';
import { constitutionalBench } from './constitutional-bench.ts';
import { constitutionalReview } from './constitutional-review.ts';
import { decrees } from './decrees.ts';
import { deputies } from './deputies.ts';
import { dissolution } from './dissolution.ts';
import { emergency } from './emergency.ts';
import { firstPresident } from './first-president.ts';
import { immunities } from './immunities.ts';
import { incompatibilities } from './incompatibilities.ts';
import { lawMaking } from './law-making.ts';
import { maslikhats } from './maslikhats.ts';
import { parties } from './parties.ts';
import { partyNeutrality } from './party-neutrality.ts';
import { presidencyEligibility } from './presidency-eligibility.ts';
import { presidencyTerms } from './presidency-terms.ts';
import { referendum } from './referendum.ts';
import { relativesOfThePresident } from './relatives.ts';
import { removalAndSuccession } from './removal-and-succession.ts';
import { residual } from './residual.ts';
import { rights } from './rights.ts';
import { senate } from './senate.ts';
import { sittings } from './sittings.ts';
import { temporaryActs } from './temporary-acts.ts';
import { veto } from './veto.ts';
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
  ...akims,
  ...amendment,
  ...appointments,
  ...budget,
  ...confidence,
  ...constitutionalBench,
  ...constitutionalReview,
  ...decrees,
  ...dissolution,
  ...emergency,
  ...lawMaking,
  ...maslikhats,
  ...referendum,
  ...senate,
  ...sittings,
  ...temporaryActs,
  ...veto,
  ...residual,
};
