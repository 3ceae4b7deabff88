import type { Constitution } from '../constitution/types.ts';
import { isRecord, valueOf } from '../json.ts';
import type { Citation } from '../law/types.ts';

/** How citizens vote for seats: for lists of parties, or for one candidate in a district. */
export const BALLOTS = ['lists', 'districts'] as const;
export type Ballot = (typeof BALLOTS)[number];

/** Chambers and assemblies to which citizens elect by lists or in districts; of maslikhats the two tiers differ. */
export const BALLOT_BODIES = ['lower-house', 'regional-maslikhats', 'district-maslikhats'] as const;
export type BallotBody = (typeof BALLOT_BODIES)[number];

/**
 * The parts of the elected seats that citizens fill by each ballot, in one measure: seats of the lower house, per cent of
 * a maslikhat. `provision` says where it stands.
 */
export type BallotParts = {
  readonly lists: number;
  readonly districts: number;
  readonly provision: string;
  readonly cites: readonly Citation[];
};

const PROVISION: Readonly<Record<BallotBody, string>> = {
  'lower-house': 'maz.formula',
  'regional-maslikhats': 'mas.system_region',
  'district-maslikhats': 'mas.system_district',
};

/** By which ballots citizens fill a body in an order; null where the order does not say, or nothing is known. */
export function ballotsOf(order: Constitution, body: BallotBody): BallotParts | null {
  const id = PROVISION[body];
  const provision = valueOf<Constitution['provisions'][keyof Constitution['provisions']]>(order.provisions, id);
  const value = provision?.value;
  if (provision === undefined || !isRecord(value)) return null;
  const [lists, districts] = [value['party_list'] ?? value['party_list_pct'], value['SMD'] ?? value['SMD_pct']];
  if (typeof lists !== 'number' || typeof districts !== 'number') return null;
  return { lists, districts, provision: id, cites: provision.cites };
}
