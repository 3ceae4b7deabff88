import type { RuleData, Rules } from '../types.ts';
import { atFirst, goesOn } from './versions.ts';
import { in1995, in2026, notSo } from './writing.ts';

const president: RuleData = {
  topic: 'president',
  text: {
    kk: 'Президент өкілді орган депутаты болуға, өзге де ақылы лауазым атқаруға және кәсіпкерлікпен айналысуға құқылы емес.',
    ru: 'Президент не вправе быть депутатом представительного органа, занимать иные оплачиваемые должности и заниматься предпринимательством.',
    en: 'The President may not be a deputy of a representative body, hold another paid office or do business.',
  },
  effect: 'bars',
  acts: {
    actors: ['president'],
    verbs: ['holds'],
    objects: ['representative-body-seat', 'other-paid-office', 'business'],
  },
  cites: [in1995('43', '1')],
  confidence: 'verified',
};

const deputies: RuleData = {
  topic: 'legislature_lower',
  text: {
    kk: 'Депутат басқа өкілді органның депутаты болуға, өзге ақылы лауазым атқаруға, кәсіпкерлікпен айналысуға, коммерциялық ұйымның басқару органына кіруге құқылы емес.',
    ru: 'Депутат не вправе быть депутатом другого представительного органа, занимать иные оплачиваемые должности, заниматься предпринимательством, входить в руководящий орган коммерческой организации.',
    en: 'A deputy may not sit in another representative body, hold another paid office, do business or sit in the governing body of a commercial organisation.',
  },
  effect: 'bars',
  acts: {
    actors: ['deputies'],
    verbs: ['holds'],
    objects: ['representative-body-seat', 'other-paid-office', 'business', 'company-board-seat'],
  },
  cites: [in1995('52', '3')],
  confidence: 'verified',
};

const deputiesTeach: RuleData = {
  ...deputies,
  text: {
    kk: 'Депутат оқытушылықпен, ғылыммен және шығармашылықпен айналыса алады.',
    ru: 'Депутат может заниматься преподавательской, научной и творческой деятельностью.',
    en: 'A deputy may teach, do research and creative work.',
  },
  effect: 'permits',
  acts: { actors: ['deputies'], verbs: ['holds'], objects: ['teaching-post'] },
};

const ministers: RuleData = {
  topic: 'government',
  text: {
    kk: 'Үкімет мүшесі өкілді орган депутаты болуға, өзге ақылы лауазым атқаруға және кәсіпкерлікпен айналысуға құқылы емес.',
    ru: 'Член Правительства не вправе быть депутатом представительного органа, занимать иные оплачиваемые должности и заниматься предпринимательством.',
    en: 'A member of the Government may not be a deputy of a representative body, hold another paid office or do business.',
  },
  effect: 'bars',
  acts: {
    actors: ['ministers', 'prime-minister'],
    verbs: ['holds'],
    objects: ['representative-body-seat', 'other-paid-office', 'business'],
  },
  cites: [in1995('68', '2')],
  confidence: 'verified',
};

const ministersBoards: RuleData = {
  ...ministers,
  text: {
    kk: 'Үкімет мүшесі коммерциялық ұйымның басқару органына кірмеуге тиіс, бұл оның қызметтік міндеті болған жағдайды қоспағанда.',
    ru: 'Член Правительства не входит в руководящий орган коммерческой организации, если это не его должностная обязанность.',
    en: 'A member of the Government may not sit in the governing body of a commercial organisation unless the duties of the office require it.',
  },
  acts: { actors: ['ministers', 'prime-minister'], verbs: ['holds'], objects: ['company-board-seat'] },
  when: notSo('actor.board-seat-by-duty'),
};

const ministersTeach: RuleData = {
  ...ministers,
  text: {
    kk: 'Үкімет мүшесі оқытушылықпен, ғылыммен және шығармашылықпен айналыса алады.',
    ru: 'Член Правительства может заниматься преподавательской, научной и творческой деятельностью.',
    en: 'A member of the Government may teach, do research and creative work.',
  },
  effect: 'permits',
  acts: { actors: ['ministers', 'prime-minister'], verbs: ['holds'], objects: ['teaching-post'] },
};

const in55 = { cites: [in2026('55', '2')] } as const;
const in67 = { cites: [in2026('67', '2')] } as const;

/** What the President, deputies and ministers may not be at the same time. */
export const incompatibilities: Rules = {
  'president-incompatibility': [atFirst(president), goesOn(president, { cites: [in2026('45', '1')] })],
  'deputies-incompatibility': [atFirst(deputies), goesOn(deputies, in55)],
  'deputies-teaching': [atFirst(deputiesTeach), goesOn(deputiesTeach, in55)],
  'ministers-incompatibility': [atFirst(ministers), goesOn(ministers, in67)],
  'ministers-company-boards': [atFirst(ministersBoards), goesOn(ministersBoards, in67)],
  'ministers-teaching': [atFirst(ministersTeach), goesOn(ministersTeach, in67)],
};
