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
