import { REFORM_ITEMS, type ReformItem } from './types.ts';

/** What an item of the reform concerns: provisions, institutions and amendments by id. */
type Subjects = { readonly [Kind in SubjectKind]?: readonly string[] };
type SubjectKind = 'provision' | 'institution' | 'amendment';

const ABOUT: Readonly<Record<ReformItem, Subjects>> = {
  single_term: { provision: ['pres.term'], amendment: ['2022-09-17-single-term', '2026-07-07-terms-ruling'] },
  party_ban: { provision: ['pres.party'] },
  relatives_ban: { provision: ['pres.relatives'] },
  first_president: { institution: ['first-president'], amendment: ['2023-02-15-first-president-law'] },
  mixed_mazhilis: {
    provision: ['maz.formula', 'maz.threshold', 'maz.quota'],
    institution: ['mazhilis'],
    amendment: ['2023-03-19-mazhilis-maslikhats'],
  },
  maslikhat_elections: {
    provision: ['mas.system_region', 'mas.system_district', 'mas.threshold'],
    institution: ['maslikhats'],
  },
  akim_elections: {
    provision: ['akim.region', 'akim.district', 'akim.rural'],
    institution: ['akims', 'district-akims', 'rural-akims'],
    amendment: ['2023-11-05-district-akims'],
  },
  party_registration: { provision: ['party.members', 'party.branch', 'party.deadlines'], institution: ['parties'] },
  constitutional_court: {
    provision: ['cc.body', 'cc.standing', 'cc.effect'],
    institution: ['constitutional-court', 'constitutional-council'],
    amendment: ['2023-01-01-constitutional-court'],
  },
  ombudsman: { provision: ['omb.status', 'omb.petition'], institution: ['ombudsman'] },
  senate_assembly: {
    provision: ['sen.size', 'apk.seats', 'pres.senators'],
    institution: ['senate', 'assembly-of-people'],
    amendment: ['2023-01-24-senate-quota'],
  },
  referendum_2022: { institution: ['referendum'], amendment: ['2022-06-08-referendum'] },
  audit_chamber: { institution: ['supreme-audit-chamber', 'accounts-committee'] },
  constitution_2026: { institution: ['kurultai', 'vice-president'], amendment: ['2026-07-01-constitution'] },
  election_2022: {},
  election_2023: {},
};

/** The items of the reform that concern an entity. */
export function itemsAbout(kind: SubjectKind, ids: readonly string[]): readonly ReformItem[] {
  return REFORM_ITEMS.filter((item) => ABOUT[item][kind]?.some((id) => ids.includes(id)) === true);
}

/** Every entity that an item is said to concern, for those who check that it exists. */
export function subjectsOf(item: ReformItem): Subjects {
  return ABOUT[item];
}
