import type { History } from '../histories.ts';
import { notBarred2026 } from './guards.ts';
import { ofAll } from './majorities.ts';
import { of1995, of2026, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Палата Төрағасын сайлау',
  ru: 'Избрание Председателя Палаты',
  en: 'Election of the Chair of a chamber',
};

const states = {
  vacant: {
    order: 1,
    kind: 'start',
    meaning: { kk: 'Палатаның Төрағасы жоқ', ru: 'Палата без Председателя', en: 'chamber without a Chair' },
  },
  'mazhilis-candidates': {
    order: 2,
    kind: 'step',
    meaning: {
      kk: 'Мәжіліс Төрағасы лауазымына кандидаттар',
      ru: 'кандидаты на должность Председателя Мажилиса',
      en: 'candidates for the Mazhilis',
    },
  },
  'senate-candidate': {
    order: 3,
    kind: 'step',
    meaning: {
      kk: 'Сенат Төрағасы лауазымына кандидат',
      ru: 'кандидат на должность Председателя Сената',
      en: 'candidate for the Senate',
    },
  },
  elected: {
    order: 7,
    kind: 'step',
    meaning: { kk: 'Төраға қызметінде', ru: 'Председатель в должности', en: 'Chair in office' },
  },
  left: {
    order: 8,
    kind: 'final',
    meaning: {
      kk: 'кері шақырып алынды немесе орнынан түсті',
      ru: 'отозван или ушёл в отставку',
      en: 'recalled or resigned',
    },
  },
} satisfies States;

const statesOf2026 = {
  vacant: {
    ...states.vacant,
    meaning: { kk: 'Құрылтайдың Төрағасы жоқ', ru: 'Председателя Курултая нет', en: 'no Chair of the Kurultai' },
  },
  nominated: {
    order: 4,
    kind: 'step',
    meaning: { kk: 'Президент ұсынған кандидат', ru: 'кандидат, выдвинутый Президентом', en: "President's nominee" },
  },
  renominated: {
    order: 5,
    kind: 'step',
    meaning: {
      kk: 'бір рет бас тартылғаннан кейінгі екінші ұсыну',
      ru: 'второе представление после одного отказа',
      en: 'second nomination after one refusal',
    },
  },
  'refused-twice': {
    order: 6,
    kind: 'step',
    meaning: { kk: 'екінші рет сайланбады', ru: 'в избрании отказано повторно', en: 'election refused a second time' },
  },
  dissolved: {
    order: 9,
    kind: 'final',
    meaning: {
      kk: 'Құрылтай таратылды («Заң шығарушы органды тарату» рәсімін қараңыз)',
      ru: 'Курултай распущен (см. «Роспуск законодательного органа»)',
      en: 'Kurultai dissolved (see "Dissolution of the legislature")',
    },
  },
} satisfies States;

const steps = {
  nominate: {
    order: 1,
    from: 'vacant',
    to: 'mazhilis-candidates',
    event: { kk: 'депутаттар кандидаттарды ұсынады', ru: 'кандидатов выдвигают депутаты', en: 'deputies nominate' },
    by: ['mazhilis'],
    condition: {
      kk: 'мемлекеттік тілді еркін меңгерген депутаттар',
      ru: 'депутаты, свободно владеющие государственным языком',
      en: 'deputies fluent in the state language',
    },
    cites: of1995('Art. 58(1)'),
    basis: 'constitution',
  },
  'nominate-senate-chair': {
    order: 2,
    from: 'vacant',
    to: 'senate-candidate',
    event: { kk: 'Президент кандидатты ұсынады', ru: 'кандидата выдвигает Президент', en: 'President nominates' },
    by: ['president'],
    condition: {
      kk: 'мемлекеттік тілді еркін меңгерген депутат',
      ru: 'депутат, свободно владеющий государственным языком',
      en: 'deputy fluent in the state language',
    },
    cites: of1995('Art. 58(1)'),
    basis: 'constitution',
  },
  elect: {
    order: 3,
    from: 'mazhilis-candidates',
    to: 'elected',
    event: {
      kk: 'жасырын дауыс беру арқылы сайланады',
      ru: 'избирается тайным голосованием',
      en: 'elected by secret ballot',
    },
    by: ['mazhilis'],
    majority: ofAll('>1/2', 'mazhilis'),
    cites: of1995('Art. 58(1)'),
    basis: 'constitution',
  },
  'elect-senate-chair': {
    order: 4,
    from: 'senate-candidate',
    to: 'elected',
    event: {
      kk: 'жасырын дауыс беру арқылы сайланады',
      ru: 'избирается тайным голосованием',
      en: 'elected by secret ballot',
    },
    by: ['senate'],
    majority: ofAll('>1/2', 'senate'),
    cites: of1995('Art. 58(1)'),
    basis: 'constitution',
  },
  'do-not-elect': {
    order: 5,
    from: 'mazhilis-candidates',
    to: 'vacant',
    event: { kk: 'ешкім сайланбайды', ru: 'никто не избран', en: 'nobody elected' },
    by: ['mazhilis'],
    cites: of1995('Art. 58(1)'),
    basis: 'implied',
  },
  'do-not-elect-senate-chair': {
    order: 6,
    from: 'senate-candidate',
    to: 'vacant',
    event: { kk: 'сайланбады', ru: 'не избран', en: 'not elected' },
    by: ['senate'],
    condition: { kk: 'салдар көзделмеген', ru: 'последствий не предусмотрено', en: 'no sanction' },
    cites: of1995('Art. 58(1)'),
    basis: 'implied',
  },
  recall: {
    order: 11,
    from: 'elected',
    to: 'left',
    event: { kk: 'кері шақырып алу немесе орнынан түсу', ru: 'отзыв или отставка', en: 'recall or resignation' },
    by: ['mazhilis'],
    majority: ofAll('>1/2', 'mazhilis'),
    condition: { kk: 'Мәжіліс Төрағасы', ru: 'Председатель Мажилиса', en: 'Chair of the Mazhilis' },
    cites: of1995('Art. 58(2)'),
    basis: 'constitution',
  },
  'recall-senate-chair': {
    order: 12,
    from: 'elected',
    to: 'left',
    event: { kk: 'кері шақырып алу немесе орнынан түсу', ru: 'отзыв или отставка', en: 'recall or resignation' },
    by: ['senate'],
    majority: ofAll('>1/2', 'senate'),
    condition: { kk: 'Сенат Төрағасы', ru: 'Председатель Сената', en: 'Chair of the Senate' },
    cites: of1995('Art. 58(2)'),
    basis: 'constitution',
  },
} satisfies Steps;

const stepsOf2026 = {
  nominate: {
    ...steps.nominate,
    to: 'nominated',
    event: { kk: 'кандидат ұсынылады', ru: 'выдвигается кандидат', en: 'nomination' },
    by: ['president'],
    condition: {
      kk: 'мемлекеттік тілді еркін меңгерген бір депутат',
      ru: 'один из депутатов, свободно владеющий государственным языком',
      en: 'a deputy fluent in the state language',
    },
    cites: of2026('Art. 57(1)'),
  },
  elect: {
    ...steps.elect,
    from: 'nominated',
    by: ['kurultai'],
    majority: ofAll('>1/2', 'kurultai'),
    cites: of2026('Art. 57(1)'),
  },
  'do-not-elect': {
    ...steps['do-not-elect'],
    from: 'nominated',
    to: 'renominated',
    event: { kk: 'сайланбады', ru: 'не избран', en: 'not elected' },
    by: ['kurultai'],
    condition: { kk: 'бірінші бас тарту', ru: 'первый отказ', en: 'first refusal' },
    cites: of2026('Art. 57(1)'),
    basis: 'constitution',
  },
  'elect-second': {
    order: 7,
    does: 'elect',
    from: 'renominated',
    to: 'elected',
    event: {
      kk: 'жасырын дауыс беру арқылы сайланады',
      ru: 'избирается тайным голосованием',
      en: 'elected by secret ballot',
    },
    by: ['kurultai'],
    majority: ofAll('>1/2', 'kurultai'),
    cites: of2026('Art. 57(1)'),
    basis: 'constitution',
  },
  'do-not-elect-again': {
    order: 8,
    does: 'do-not-elect',
    from: 'renominated',
    to: 'refused-twice',
    event: { kk: 'қайтадан сайланбайды', ru: 'вновь не избран', en: 'not elected again' },
    by: ['kurultai'],
    condition: { kk: 'қайталап бас тарту', ru: 'повторный отказ', en: 'repeated refusal' },
    cites: of2026('Art. 57(1)'),
    basis: 'constitution',
  },
  dissolve: {
    order: 9,
    from: 'refused-twice',
    to: 'dissolved',
    event: {
      kk: 'Президент Құрылтайды таратады',
      ru: 'Президент распускает Курултай',
      en: 'President dissolves the Kurultai',
    },
    by: ['president'],
    condition: {
      kk: '62(3)-баптағы шектеулердің бірде-біреуі жоқ',
      ru: 'ни одного из ограничений ст. 62(3)',
      en: 'none of the bars of Art. 62(3)',
    },
    when: notBarred2026,
    cites: of2026('Art. 57(1), 62(2), 62(3)'),
    basis: 'constitution',
  },
  'nominate-again': {
    order: 10,
    does: 'nominate',
    from: 'refused-twice',
    to: 'nominated',
    event: {
      kk: 'Президент қайтадан кандидат ұсынады',
      ru: 'Президент вновь выдвигает кандидата',
      en: 'President nominates again',
    },
    by: ['president'],
    condition: {
      kk: 'тарату – міндет емес, құқық',
      ru: 'роспуск — право, а не обязанность',
      en: 'dissolution is a right, not a duty',
    },
    cites: of2026('Art. 57(1)'),
    basis: 'constitution',
  },
  recall: {
    order: 11,
    from: 'elected',
    to: 'left',
    event: steps.recall.event,
    by: ['kurultai'],
    majority: ofAll('>1/2', 'kurultai'),
    cites: of2026('Art. 57(2)'),
    basis: 'constitution',
  },
} satisfies Steps;

/** Election of the Chair of a chamber: its table in each order that has it. */
export const chamberChairElection: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'verified' } },
  {
    since: '2026-07-01-constitution',
    is: {
      title,
      states: { ...statesOf2026, ...rows(states, 'elected', 'left') },
      transitions: stepsOf2026,
      confidence: 'verified',
      effectiveFrom: '2026-07-01',
    },
  },
];
