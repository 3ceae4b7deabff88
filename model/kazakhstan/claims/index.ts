import { guaranteesClaims } from './guarantees.ts';
import { presidencyClaims } from './presidency.ts';
import { representationClaims } from './representation.ts';
import type { Claim } from './types.ts';
import { votesClaims } from './votes.ts';

export type { Claim } from './types.ts';
export { CLAIM_SIDES, REFORM_ITEMS } from './types.ts';

/** Every claim whose wording was read in a source: official, critical and independent voices, in our paraphrase. */
export const claims: readonly Claim[] = [
  ...presidencyClaims,
  ...representationClaims,
  ...guaranteesClaims,
  ...votesClaims,
];
