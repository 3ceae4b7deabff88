import type { History } from '../histories.ts';
import { notBarred2026 } from './guards.ts';
import { ofAll } from './majorities.ts';
import { moments } from './moments.ts';
import { of2026, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Вице-Президентті тағайындау',
  ru: 'Назначение Вице-Президента',
  en: 'Appointment of the Vice-President',
};

const statesOf2026 = {
  vacant: {
    order: 1,
    kind: 'start',
    meaning: { kk: 'Вице-Президент жоқ', ru: 'Вице-Президента нет', en: 'no Vice-President' },
  },
  nominated: {
    order: 2,
    kind: 'step',
    meaning: {
      kk: 'кандидатура Құрылтайдың қарауында',
      ru: 'кандидатура на рассмотрении Курултая',
      en: 'nominee before the Kurultai',
    },
  },
  renominated: {
    order: 3,
    kind: 'step',
    meaning: {
      kk: 'бір рет бас тартылғаннан кейінгі екінші ұсыныс',
      ru: 'второе предложение после одного отказа',
      en: 'second proposal after one refusal',
    },
  },
  'refused-twice': {
    order: 4,
    kind: 'step',
    meaning: {
      kk: 'келісім екінші рет берілмеді',
      ru: 'в согласии отказано повторно',
      en: 'consent refused a second time',
    },
  },
  consented: {
    order: 5,
    kind: 'step',
    meaning: { kk: 'келісім берілген', ru: 'согласие получено', en: 'consent on record' },
  },
  'in-office': {
    order: 6,
    kind: 'step',
    meaning: {
      kk: 'Вице-Президент қызметінде; өкілеттігін Президент айқындайды',
      ru: 'Вице-Президент в должности; полномочия определяет Президент',
      en: 'Vice-President in office; powers set by the President',
    },
  },
  released: {
    order: 7,
    kind: 'final',
    meaning: {
      kk: 'Президент қызметтен босатты немесе Президент өкілеттігін қабылдады',
      ru: 'освобождён Президентом или принял полномочия Президента',
      en: 'released by the President, or took over the presidency',
    },
  },
  dissolved: {
    order: 8,
    kind: 'final',
    meaning: {
      kk: 'Құрылтай таратылды («Заң шығарушы органды тарату» рәсімін қараңыз)',
      ru: 'Курултай распущен (см. «Роспуск законодательного органа»)',
      en: 'Kurultai dissolved (see "Dissolution of the legislature")',
    },
  },
} satisfies States;

const stepsOf2026 = {
  nominate: {
    order: 1,
    from: 'vacant',
    to: 'nominated',
    event: { kk: 'кандидатура ұсынылады', ru: 'вносится кандидатура', en: 'nominee put forward' },
    by: ['president'],
    deadline: {
      number: 2,
      unit: 'month',
      runsFrom: moments.openingOfTheFirstSessionOfTheFirstKurultai,
      anchor: 'kurultai.first-session',
      missed: 'none-stated',
    },
    cites: of2026('Art. 46(2), 49(1), 95(2)'),
    basis: 'constitution',
  },
  consent: {
    order: 2,
    from: 'nominated',
    to: 'consented',
    event: { kk: 'келісім беріледі', ru: 'согласие дано', en: 'consent given' },
    by: ['kurultai'],
    majority: ofAll('>1/2', 'kurultai'),
    cites: of2026('Art. 46(2), 49(1), 56(7)'),
    basis: 'constitution',
  },
  'refuse-consent': {
    order: 3,
    from: 'nominated',
    to: 'renominated',
    event: { kk: 'келісім берілмейді', ru: 'в согласии отказано', en: 'consent refused' },
    by: ['kurultai'],
    condition: { kk: 'бірінші бас тарту', ru: 'первый отказ', en: 'first refusal' },
    cites: of2026('Art. 46(2)'),
    basis: 'constitution',
  },
  'consent-to-second': {
    order: 4,
    does: 'consent',
    from: 'renominated',
    to: 'consented',
    event: { kk: 'келісім беріледі', ru: 'согласие дано', en: 'consent given' },
    by: ['kurultai'],
    majority: ofAll('>1/2', 'kurultai'),
    cites: of2026('Art. 46(2), 56(7)'),
    basis: 'constitution',
  },
  'refuse-consent-again': {
    order: 5,
    does: 'refuse-consent',
    from: 'renominated',
    to: 'refused-twice',
    event: { kk: 'келісім қайтадан берілмейді', ru: 'в согласии вновь отказано', en: 'consent refused again' },
    by: ['kurultai'],
    condition: { kk: 'қайталап бас тарту', ru: 'повторный отказ', en: 'repeated refusal' },
    cites: of2026('Art. 46(2)'),
    basis: 'constitution',
  },
  dissolve: {
    order: 6,
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
    cites: of2026('Art. 46(2), 62(2), 62(3)'),
    basis: 'constitution',
  },
  'nominate-again': {
    order: 7,
    does: 'nominate',
    from: 'refused-twice',
    to: 'nominated',
    event: {
      kk: 'Президент қайтадан ұсынады',
      ru: 'Президент вновь вносит кандидатуру',
      en: 'President proposes again',
    },
    by: ['president'],
    condition: {
      kk: 'тарату – міндет емес, құқық',
      ru: 'роспуск — право, а не обязанность',
      en: 'dissolution is a right, not a duty',
    },
    cites: of2026('Art. 46(2)'),
    basis: 'constitution',
  },
  appoint: {
    order: 8,
    from: 'consented',
    to: 'in-office',
    event: { kk: 'Президент тағайындайды', ru: 'Президент назначает', en: 'President appoints' },
    by: ['president'],
    cites: of2026('Art. 46(2), 49(1)'),
    basis: 'constitution',
  },
  release: {
    order: 9,
    from: 'in-office',
    to: 'released',
    event: { kk: 'Президент босатады', ru: 'Президент освобождает', en: 'President releases' },
    by: ['president'],
    condition: {
      kk: 'Құрылтайдың келісімі қажет емес',
      ru: 'согласие Курултая не нужно',
      en: 'no consent of the Kurultai needed',
    },
    cites: of2026('Art. 46(2)'),
    basis: 'constitution',
  },
  'take-over-presidency': {
    order: 10,
    from: 'in-office',
    to: 'released',
    event: {
      kk: 'Президент өкілеттігін қабылдайды',
      ru: 'принимает полномочия Президента',
      en: 'takes over the powers of the President',
    },
    by: ['vice-president'],
    condition: {
      kk: 'лауазым босаған кезде; вице-президенттік өкілеттігін доғарады',
      ru: 'при вакансии; слагает полномочия Вице-Президента',
      en: 'on vacancy; lays down the vice-presidency',
    },
    cites: of2026('Art. 51(1)'),
    basis: 'constitution',
  },
} satisfies Steps;

/** Appointment of the Vice-President: its table in each order that has it. */
export const vicePresidentAppointment: History<ProcedureData> = [
  {
    since: '2026-07-01-constitution',
    is: { title, states: statesOf2026, transitions: stepsOf2026, confidence: 'verified', effectiveFrom: '2026-07-01' },
  },
];
