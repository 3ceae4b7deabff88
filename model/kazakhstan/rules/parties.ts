import type { RuleData, Rules } from '../types.ts';
import { altered, atFirst, goesOn } from './versions.ts';
import { any, in1995, in2026, so } from './writing.ts';

const STATUTES = '2022-11-statutes';
const REGISTERS: RuleData['acts'] = { verbs: ['registers'], objects: ['parties'] };

const members: RuleData = {
  topic: 'parties',
  text: {
    kk: 'Партия тіркелу үшін белгіленген мүшелер санын жинауға тиіс.',
    ru: 'Для регистрации партия должна иметь установленное число членов.',
    en: 'To be registered a party must have the number of members that is laid down.',
  },
  effect: 'requires',
  acts: REGISTERS,
  when: { test: 'atLeast', fact: 'party.members', value: { provision: 'party.members' } },
  cites: [{ source: 'party-law', article: '10' }],
  confidence: 'verified',
};

const branches: RuleData = {
  ...members,
  text: {
    kk: 'Партияның әр өңірлік филиалында белгіленген мүшелер саны болуға тиіс.',
    ru: 'В каждом региональном филиале партии должно быть установленное число членов.',
    en: 'Each regional branch of a party must have the number of members that is laid down.',
  },
  when: { test: 'atLeast', fact: 'party.smallest-branch', value: { provision: 'party.branch' } },
  cites: [{ source: 'party-law' }],
};

const founders: RuleData = {
  ...branches,
  text: {
    kk: 'Партияны құруға бастамашыл топ азаматтарының белгіленген саны қажет.',
    ru: 'Для создания партии нужно установленное число граждан в инициативной группе.',
    en: 'To found a party the initiative group must have the number of citizens that is laid down.',
  },
  when: { test: 'atLeast', fact: 'party.initiative-group', value: { provision: 'party.initiative_group' } },
};

const congress: RuleData = {
  ...branches,
  text: {
    kk: 'Партияның құрылтай съезі белгіленген айлар ішінде өткізілуге тиіс.',
    ru: 'Учредительный съезд партии должен пройти в установленный в месяцах срок.',
    en: 'The founding congress of a party must meet within the months that are laid down.',
  },
  when: {
    test: 'atMost',
    fact: 'party.months-to-congress',
    value: { provision: 'party.deadlines', path: ['congress'] },
  },
};

const branchesInTime: RuleData = {
  ...branches,
  text: {
    kk: 'Партия тіркелгеннен кейін филиалдарын белгіленген айлар ішінде тіркетпесе, тіркеуінен айырылады.',
    ru: 'Партия теряет регистрацию, если после неё не зарегистрирует филиалы в установленный в месяцах срок.',
    en: 'A party loses its registration unless its branches are registered within the months that are laid down.',
  },
  acts: { actors: ['parties'], verbs: ['holds'], objects: ['party-registration'] },
  when: {
    test: 'atMost',
    fact: 'party.months-to-branches',
    value: { provision: 'party.deadlines', path: ['branches'] },
  },
};

const forbidden: RuleData = {
  topic: 'parties',
  text: {
    kk: 'Діни негіздегі партияларға және басқа мемлекеттердің партияларына тыйым салынады.',
    ru: 'Партии на религиозной основе и партии других государств запрещены.',
    en: 'Parties on a religious basis and parties of other states are forbidden.',
  },
  effect: 'bars',
  acts: REGISTERS,
  when: any(so('party.religious'), so('party.foreign')),
  cites: [in1995('5', '4')],
  confidence: 'verified',
};

const funds: RuleData = {
  topic: 'parties',
  text: {
    kk: 'Партияларды шетелден қаржыландыруға тыйым салынады.',
    ru: 'Иностранное финансирование партий запрещено.',
    en: 'Parties may not be funded from abroad.',
  },
  effect: 'bars',
  acts: { actors: ['parties'], verbs: ['holds'], objects: ['foreign-funds'] },
  cites: [in1995('5', '4')],
  confidence: 'verified',
};

const fromNovember = { effectiveFrom: '2022-11' } as const;
const assumed = { cites: [{ source: 'statute' }], confidence: 'background' } as const;

/** What it takes to register a party. The numbers stand in the provisions; those of 2022 came in November. */
export const parties: Rules = {
  'party-members': [atFirst(members), altered(STATUTES, members, fromNovember), goesOn(members, assumed)],
  'party-branch-members': [atFirst(branches), altered(STATUTES, branches, fromNovember), goesOn(branches, assumed)],
  'party-founders': [atFirst(founders), altered(STATUTES, founders, fromNovember), goesOn(founders, assumed)],
  'party-congress-in-time': [atFirst(congress), altered(STATUTES, congress, fromNovember), goesOn(congress, assumed)],
  'party-branches-in-time': [
    atFirst(branchesInTime),
    altered(STATUTES, branchesInTime, fromNovember),
    goesOn(branchesInTime, assumed),
  ],
  'party-forbidden-kinds': [atFirst(forbidden), goesOn(forbidden, { cites: [in2026('6', '4')] })],
  'party-foreign-funds': [atFirst(funds), goesOn(funds, { cites: [in2026('6', '4')] })],
};
