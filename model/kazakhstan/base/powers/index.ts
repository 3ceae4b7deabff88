import type { Powers } from '../../types.ts';
import { peoplePowers } from './people.ts';
import { presidentPowers } from './president.ts';
import { stateBodiesPowers } from './state-bodies.ts';
import { senatePowers } from './senate.ts';
import { mazhilisPowers } from './mazhilis.ts';
import { governmentPowers } from './government.ts';
import { parliamentPowers } from './parliament.ts';
import { constitutionalReviewPowers } from './constitutional-review.ts';
import { guarantorsPowers } from './guarantors.ts';
import { courtsPowers } from './courts.ts';
import { formerPresidentsPowers } from './former-presidents.ts';
import { maslikhatsPowers } from './maslikhats.ts';
import { akimsPowers } from './akims.ts';
import { assemblyPowers } from './assembly.ts';

/** Every power as on 1 January 2022. */
export const powers: Powers = {
  ...peoplePowers,
  ...presidentPowers,
  ...stateBodiesPowers,
  ...senatePowers,
  ...mazhilisPowers,
  ...governmentPowers,
  ...parliamentPowers,
  ...constitutionalReviewPowers,
  ...guarantorsPowers,
  ...courtsPowers,
  ...formerPresidentsPowers,
  ...maslikhatsPowers,
  ...akimsPowers,
  ...assemblyPowers,
};
