import type { RuleData, Rules } from '../types.ts';
import { altered, atFirst, goesOn } from './versions.ts';
import { in1995, in2026, since, so } from './writing.ts';

const STANDS: RuleData['acts'] = { verbs: ['stands-for'], objects: ['president'] };
const ELIGIBILITY = 'pres.eligibility';

const common = {
  topic: 'president',
  effect: 'requires',
  acts: STANDS,
  cites: [in1995('41', '2')],
  confidence: 'verified',
} as const satisfies Partial<RuleData>;

const citizen: RuleData = {
  ...common,
  text: {
    kk: 'Президенттікке тумысынан Қазақстан азаматы болып табылатын адам ғана кандидат бола алады.',
    ru: 'Кандидатом в Президенты может быть только гражданин Казахстана по рождению.',
    en: 'Only a citizen of Kazakhstan by birth may stand for President.',
  },
  when: so('candidate.citizen-by-birth'),
};

const age: RuleData = {
  ...common,
  text: {
    kk: 'Президенттікке кандидат белгіленген жасқа толуға тиіс.',
    ru: 'Кандидат в Президенты должен достичь установленного возраста.',
    en: 'A candidate for President must have reached the age that is laid down.',
  },
  when: { test: 'atLeast', fact: 'candidate.age', value: { provision: ELIGIBILITY, path: ['min_age'] } },
};

const language: RuleData = {
  ...common,
  text: {
    kk: 'Президенттікке кандидат мемлекеттік тілді еркін меңгеруге тиіс.',
    ru: 'Кандидат в Президенты должен свободно владеть государственным языком.',
    en: 'A candidate for President must be fluent in the state language.',
  },
  when: {
    test: 'is',
    fact: 'candidate.state-language',
    value: { provision: ELIGIBILITY, path: ['state_language'] },
  },
};

const residence: RuleData = {
  ...common,
  text: {
    kk: 'Президенттікке кандидат Қазақстанда белгіленген мерзім бойы тұруға тиіс.',
    ru: 'Кандидат в Президенты должен прожить в Казахстане установленный срок.',
    en: 'A candidate for President must have lived in Kazakhstan for the time that is laid down.',
  },
  when: {
    test: 'atLeast',
    fact: 'candidate.residence-years',
    value: { provision: ELIGIBILITY, path: ['residence_years'] },
  },
};

const education: RuleData = {
  ...common,
  text: {
    kk: 'Президенттікке кандидаттың жоғары білімі болуға тиіс.',
    ru: 'Кандидат в Президенты должен иметь высшее образование.',
    en: 'A candidate for President must have a higher education.',
  },
  when: {
    test: 'is',
    fact: 'candidate.higher-education',
    value: { provision: ELIGIBILITY, path: ['higher_education'] },
  },
};

const publicService: RuleData = {
  ...common,
  text: {
    kk: 'Президенттікке кандидаттың мемлекеттік қызметте немесе сайланбалы мемлекеттік лауазымдарда белгіленген жұмыс өтілі болуға тиіс.',
    ru: 'Кандидат в Президенты должен проработать установленный срок на государственной службе или выборных государственных должностях.',
    en: 'A candidate for President must have worked for the time that is laid down in the civil service or in elected state office.',
  },
  when: {
    test: 'atLeast',
    fact: 'candidate.public-service-years',
    value: { provision: ELIGIBILITY, path: ['public_service_years'] },
  },
};

const in43 = { cites: [in2026('43', '2')] } as const;

/** Who may stand for President; every number stands in the provision on eligibility. */
export const presidencyEligibility: Rules = {
  'president-citizen-by-birth': [atFirst(citizen), goesOn(citizen, in43)],
  'president-age': [atFirst(age), goesOn(age, in43)],
  'president-state-language': [atFirst(language), goesOn(language, in43)],
  'president-residence': [atFirst(residence), goesOn(residence, in43)],
  'president-higher-education': [atFirst(education), goesOn(education, in43)],
  'president-public-service': [
    altered(since.constitution2026, publicService, { ...in43, effectiveFrom: '2026-07-01' }),
  ],
};
