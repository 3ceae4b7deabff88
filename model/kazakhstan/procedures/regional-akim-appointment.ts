import { PLURALITY } from '../../constitution/majority.ts';
import type { History } from '../histories.ts';
import { enoughCandidates, isWord } from './guards.ts';
import { ofMaslikhatVotes } from './majorities.ts';
import { of1995, of2026, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Облыс, республикалық маңызы бар қала немесе астана әкімін тағайындау',
  ru: 'Назначение акима области, города республиканского значения или столицы',
  en: 'Appointment of an akim of a region, city of republican significance or the capital',
};

const open = {
  kk: 'Дәл екі кандидат болғанда «көп дауыс» пен «көпшіліктің» айырмасы қалыс қалғандардан ғана туындайды.',
  ru: 'При ровно двух кандидатурах «больше голосов» и «большинство» различаются только из-за воздержавшихся.',
  en: 'With exactly two candidates "more votes" and "majority" differ only through abstentions.',
};

const states = {
  vacant: {
    order: 1,
    kind: 'start',
    meaning: {
      kk: 'облыс, республикалық маңызы бар қала немесе астана әкімінің лауазымы бос',
      ru: 'должность акима области, города республиканского значения или столицы вакантна',
      en: 'office of akim of a region, city of republican significance or the capital vacant',
    },
  },
  proposed: {
    order: 2,
    kind: 'step',
    meaning: {
      kk: 'кандидат мәслихаттың қарауында',
      ru: 'кандидатура на рассмотрении маслихата',
      en: 'candidate before the maslikhat',
    },
  },
  consented: {
    order: 3,
    kind: 'step',
    meaning: { kk: 'келісім берілген', ru: 'согласие получено', en: 'consent on record' },
  },
  'in-office': {
    order: 4,
    kind: 'step',
    meaning: { kk: 'әкім қызметінде', ru: 'аким в должности', en: 'akim in office' },
  },
  left: {
    order: 5,
    kind: 'final',
    meaning: { kk: 'лауазымдағы мерзімі аяқталды', ru: 'пребывание в должности закончилось', en: 'office ended' },
  },
} satisfies States;

const statesOfJune2022 = {
  proposed: {
    ...states.proposed,
    meaning: {
      kk: 'кандидаттар депутаттардың қарауында',
      ru: 'кандидатуры на рассмотрении депутатов',
      en: 'candidates before the deputies',
    },
  },
} satisfies States;

const steps = {
  propose: {
    order: 1,
    from: 'vacant',
    to: 'proposed',
    event: { kk: 'кандидат ұсынылады', ru: 'предлагается кандидатура', en: 'candidate proposed' },
    by: ['president'],
    condition: {
      kk: 'кандидаттар саны көрсетілмеген',
      ru: 'число кандидатур не указано',
      en: 'number of candidates not stated',
    },
    cites: of1995('Art. 87(4)'),
    basis: 'constitution',
  },
  consent: {
    order: 2,
    from: 'proposed',
    to: 'consented',
    event: { kk: 'мәслихаттың келісімі', ru: 'согласие маслихата', en: 'consent of the maslikhat' },
    by: ['regional-maslikhats'],
    condition: {
      kk: 'облыстың, республикалық маңызы бар қаланың немесе астананың мәслихаты; қажетті дауыс саны заңмен белгіленеді',
      ru: 'маслихат области, города республиканского значения или столицы; нужное число голосов устанавливается законом',
      en: 'maslikhat of the region, city of republican significance or the capital; vote needed is statutory',
    },
    cites: of1995('Art. 87(4)'),
    basis: 'constitution',
  },
  'refuse-consent': {
    order: 4,
    from: 'proposed',
    to: 'vacant',
    event: { kk: 'келісім берілмейді', ru: 'в согласии отказано', en: 'consent refused' },
    by: ['regional-maslikhats'],
    condition: {
      kk: 'шектеу де, салдар да жоқ',
      ru: 'ни ограничения, ни последствий нет',
      en: 'no limit and no sanction',
    },
    cites: of1995('Art. 87(4)'),
    basis: 'implied',
  },
  appoint: {
    order: 5,
    from: 'consented',
    to: 'in-office',
    event: { kk: 'Президент тағайындайды', ru: 'Президент назначает', en: 'President appoints' },
    by: ['president'],
    cites: of1995('Art. 87(4)'),
    basis: 'constitution',
  },
  dismiss: {
    order: 6,
    from: 'in-office',
    to: 'left',
    event: { kk: 'Президент босатады', ru: 'Президент освобождает', en: 'President releases' },
    by: ['president'],
    condition: {
      kk: 'өз қалауы бойынша (бұл редакцияда барлық деңгейдегі әкімдерге қатысты)',
      ru: 'по своему усмотрению (в этой редакции слова охватывают акимов всех уровней)',
      en: 'at his own discretion (in this edition the words cover akims of every level)',
    },
    cites: of1995('Art. 87(4)'),
    basis: 'constitution',
  },
  'new-president': {
    order: 7,
    from: 'in-office',
    to: 'left',
    event: {
      kk: 'жаңадан сайланған Президент қызметіне кіріседі',
      ru: 'вновь избранный Президент вступает в должность',
      en: 'newly elected President takes office',
    },
    by: ['president'],
    condition: {
      kk: 'өкілеттік өздігінен тоқтатылады',
      ru: 'полномочия прекращаются автоматически',
      en: 'powers end automatically',
    },
    cites: of1995('Art. 87(5)'),
    basis: 'constitution',
  },
  'dismiss-after-no-confidence': {
    order: 8,
    from: 'in-office',
    to: 'left',
    event: {
      kk: 'сенімсіздік білдірілгеннен кейін босатылады',
      ru: 'освобождается после вотума недоверия',
      en: 'released after no confidence',
    },
    by: ['president'],
    condition: {
      kk: '«Әкімге сенімсіздік білдіру» рәсімін қараңыз; міндет емес',
      ru: 'см. «Вотум недоверия акиму»; не обязанность',
      en: 'see "No confidence in an akim"; not a duty',
    },
    cites: of1995('Art. 87(5)'),
    basis: 'constitution',
  },
} satisfies Steps;

const stepsOfJune2022 = {
  propose: {
    ...steps.propose,
    event: {
      kk: 'кемінде екі кандидат ұсынылады',
      ru: 'предлагаются не менее двух кандидатур',
      en: 'at least two candidates proposed',
    },
    condition: { kk: 'екеуден кем емес', ru: 'не менее двух', en: 'not fewer than two' },
    when: enoughCandidates,
  },
  consent: {
    ...steps.consent,
    event: {
      kk: 'облыстың барлық мәслихаттарының депутаттары дауыс береді',
      ru: 'голосуют депутаты всех маслихатов области',
      en: 'deputies of all maslikhats of the region vote',
    },
    by: ['regional-maslikhats', 'district-maslikhats'],
    together: true,
    majority: ofMaslikhatVotes(PLURALITY, 'regional-maslikhats', 'district-maslikhats'),
    condition: {
      kk: 'облыс: оның аумағындағы барлық мәслихаттардың депутаттары бірге дауыс береді',
      ru: 'область: голосуют вместе депутаты всех расположенных в ней маслихатов',
      en: 'region: deputies of all maslikhats located in it vote together',
    },
    when: isWord('akim.unit', 'region'),
  },
  'city-consents': {
    order: 3,
    does: 'consent',
    from: 'proposed',
    to: 'consented',
    event: {
      kk: 'қала мәслихатының депутаттары дауыс береді',
      ru: 'голосуют депутаты городского маслихата',
      en: 'deputies of the city maslikhat vote',
    },
    by: ['regional-maslikhats'],
    majority: ofMaslikhatVotes(PLURALITY, 'regional-maslikhats'),
    condition: {
      kk: 'республикалық маңызы бар қала немесе астана: өз мәслихаты',
      ru: 'город республиканского значения или столица: собственный маслихат',
      en: 'city of republican significance or the capital: its own maslikhat',
    },
    when: isWord('akim.unit', 'city'),
    cites: of1995('Art. 87(4)'),
    basis: 'constitution',
  },
  'refuse-consent': {
    ...steps['refuse-consent'],
    event: { kk: 'ешкім келісім алмайды', ru: 'никто не получает согласия', en: 'nobody obtains consent' },
    condition: {
      kk: 'дауыстардың тең түсуі немесе барлығына келісім берілмеуі; тәртібі Президенттің 2022 жылғы 8 маусымдағы жарлығымен белгіленген',
      ru: 'равенство голосов или отказ всем; порядок установлен указом Президента от 8 июня 2022 года',
      en: 'tie or refusal of all; rules set by presidential decree of 8 June 2022',
    },
    cites: [],
    basis: 'unread',
  },
  dismiss: {
    ...steps.dismiss,
    condition: { kk: 'өз қалауы бойынша', ru: 'по своему усмотрению', en: 'at his own discretion' },
  },
} satisfies Steps;

const stepsOf2026 = {
  propose: { ...stepsOfJune2022.propose, cites: of2026('Art. 89(4)') },
  consent: {
    ...stepsOfJune2022.consent,
    majority: ofMaslikhatVotes('>1/2', 'regional-maslikhats', 'district-maslikhats'),
    cites: of2026('Art. 89(4)'),
  },
  'city-consents': {
    ...stepsOfJune2022['city-consents'],
    majority: ofMaslikhatVotes('>1/2', 'regional-maslikhats'),
    cites: of2026('Art. 89(4)'),
  },
  'refuse-consent': {
    ...stepsOfJune2022['refuse-consent'],
    condition: {
      kk: 'дауыстардың тең түсуі, барлығына келісім берілмеуі немесе (2026 жыл) көпшілік жиналмауы',
      ru: 'равенство голосов, отказ всем или (2026 год) отсутствие большинства',
      en: 'tie, refusal of all, or (2026) no majority',
    },
  },
  appoint: { ...steps.appoint, cites: of2026('Art. 89(4)') },
  dismiss: { ...stepsOfJune2022.dismiss, cites: of2026('Art. 89(4)') },
  'new-president': { ...steps['new-president'], cites: of2026('Art. 89(5)') },
  'dismiss-after-no-confidence': { ...steps['dismiss-after-no-confidence'], cites: of2026('Art. 89(5)') },
} satisfies Steps;

/** Appointment of an akim of a region, city of republican significance or the capital: its table in each order that has it. */
export const regionalAkimAppointment: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'verified' } },
  {
    since: '2022-06-08-referendum',
    is: {
      title,
      states: { ...rows(states, 'vacant', 'consented', 'in-office', 'left'), ...statesOfJune2022 },
      transitions: { ...stepsOfJune2022, ...rows(steps, 'appoint', 'new-president', 'dismiss-after-no-confidence') },
      confidence: 'verified',
      effectiveFrom: '2022-06-08',
      open: [open],
    },
  },
  {
    since: '2026-07-01-constitution',
    is: {
      title,
      states: { ...rows(states, 'vacant', 'consented', 'in-office', 'left'), ...statesOfJune2022 },
      transitions: stepsOf2026,
      confidence: 'verified',
      effectiveFrom: '2026-07-01',
      open: [open],
    },
  },
];
