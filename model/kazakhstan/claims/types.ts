import type { Localized } from '../../vocabulary.ts';

/** The items of the reform, and the votes held under it, about which official and critical voices are recorded. */
export const REFORM_ITEMS = [
  'single_term',
  'party_ban',
  'relatives_ban',
  'first_president',
  'mixed_mazhilis',
  'maslikhat_elections',
  'akim_elections',
  'party_registration',
  'constitutional_court',
  'ombudsman',
  'senate_assembly',
  'referendum_2022',
  'audit_chamber',
  'constitution_2026',
  'election_2022',
  'election_2023',
] as const;
export type ReformItem = (typeof REFORM_ITEMS)[number];

/** Whose voice it is, not whether it is true: of the state, of critics, or of neither. */
export const CLAIM_SIDES = ['official', 'critical', 'independent'] as const;
export type ClaimSide = (typeof CLAIM_SIDES)[number];

/** What somebody said about an item of the reform, in our paraphrase, with who, when and where. */
export type Claim = {
  readonly id: string;
  readonly item: ReformItem;
  readonly side: ClaimSide;
  readonly who: Localized;
  /** A day, a month or a year; null where the publication bears none. */
  readonly date: string | null;
  readonly text: Localized;
  readonly url: string;
};
