import type { History } from '../histories.ts';
import { notBarred2026 } from './guards.ts';
import { ofAll } from './majorities.ts';
import { of1995, of2026, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Заң шығарушы органның келісімімен тағайындау',
  ru: 'Назначение с согласия законодательного органа',
  en: 'Appointment with the consent of the legislature',
};

const open = {
  kk: '2022 жылдан кейінгі мәтіннің 44-бабы қолданысқа кезең-кезеңмен енгізілді; енгізу тәртібін белгілейтін 3-бап қаралған жоқ, 2022 жылғы 8 маусым алынды.',
  ru: 'Ст. 44 текста после 2022 года вводилась в действие поэтапно; ст. 3 о порядке введения не изучена, принято 8 июня 2022 года.',
  en: 'Art. 44 of the text after 2022 took effect in steps; its Article 3 was not read, 8 June 2022 is used.',
};

const states = {
  'post-open': {
    order: 1,
    kind: 'start',
    meaning: {
      kk: 'Ұлттық Банк Төрағасы, Бас Прокурор, Ұлттық қауіпсіздік комитетінің Төрағасы',
      ru: 'Председатель Национального Банка, Генеральный Прокурор, Председатель Комитета национальной безопасности',
      en: 'Chair of the National Bank, Prosecutor General, Chair of the National Security Committee',
    },
  },
  nominated: {
    order: 2,
    kind: 'step',
    meaning: {
      kk: 'кандидатура Сенаттың қарауында',
      ru: 'кандидатура на рассмотрении Сената',
      en: 'nominee before the Senate',
    },
  },
  consented: {
    order: 5,
    kind: 'step',
    meaning: { kk: 'келісім берілген', ru: 'согласие получено', en: 'consent on record' },
  },
  appointed: {
    order: 6,
    kind: 'final',
    meaning: {
      kk: 'тағайындалды; Президент Сенатсыз қызметтен босата алады',
      ru: 'назначен; Президент может освободить от должности без Сената',
      en: 'appointed; the President may release from office without the Senate',
    },
  },
} satisfies States;

const statesOfJune2022 = {
  'post-open': {
    ...states['post-open'],
    meaning: {
      kk: 'Конституциялық Соттың, Ұлттық Банктің, Жоғары Сот Кеңесінің және Ұлттық қауіпсіздік комитетінің төрағалары, сондай-ақ Бас Прокурор',
      ru: 'председатели Конституционного Суда, Национального Банка, Высшего Судебного Совета и Комитета национальной безопасности, а также Генеральный Прокурор',
      en: 'Chairs of the Constitutional Court, the National Bank, the Supreme Judicial Council and the National Security Committee, and the Prosecutor General',
    },
  },
} satisfies States;

const statesOf2026 = {
  'post-open': {
    ...states['post-open'],
    meaning: {
      kk: 'Конституциялық Соттың он судьясы, Орталық сайлау комиссиясының алты мүшесі, Жоғары аудиторлық палатаның сегіз мүшесі (Вице-Президент туралы «Вице-Президентті тағайындау» рәсімін қараңыз)',
      ru: 'десять судей Конституционного Суда, шесть членов Центральной избирательной комиссии, восемь членов Высшей аудиторской палаты (о Вице-Президенте см. «Назначение Вице-Президента»)',
      en: 'ten judges of the Constitutional Court, six members of the Central Election Commission, eight members of the Supreme Audit Chamber (Vice-President: see "Appointment of the Vice-President")',
    },
  },
  nominated: {
    ...states.nominated,
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
  appointed: { ...states.appointed, meaning: { kk: 'тағайындалды', ru: 'назначен', en: 'appointed' } },
  dissolved: {
    order: 7,
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
    from: 'post-open',
    to: 'nominated',
    event: { kk: 'кандидатура ұсынылады', ru: 'вносится кандидатура', en: 'nominee put forward' },
    by: ['president'],
    cites: of1995('Art. 44(4)'),
    basis: 'constitution',
  },
  consent: {
    order: 2,
    from: 'nominated',
    to: 'consented',
    event: { kk: 'келісім беріледі', ru: 'согласие дано', en: 'consent given' },
    by: ['senate'],
    majority: ofAll('>1/2', 'senate'),
    condition: {
      kk: 'Палата қаулыларының жалпы қағидасы',
      ru: 'общее правило для постановлений Палаты',
      en: 'general rule for resolutions of a chamber',
    },
    cites: of1995('Art. 55(2), 62(5)'),
    basis: 'constitution',
  },
  'refuse-consent': {
    order: 3,
    from: 'nominated',
    to: 'post-open',
    event: { kk: 'келісім берілмейді', ru: 'в согласии отказано', en: 'consent refused' },
    by: ['senate'],
    condition: {
      kk: 'шектеу де, салдар да жоқ',
      ru: 'ни ограничения, ни последствий нет',
      en: 'no limit and no sanction',
    },
    cites: of1995('Art. 55(2)'),
    basis: 'implied',
  },
  appoint: {
    order: 8,
    from: 'consented',
    to: 'appointed',
    event: { kk: 'Президент тағайындайды', ru: 'Президент назначает', en: 'President appoints' },
    by: ['president'],
    cites: of1995('Art. 44(4)'),
    basis: 'constitution',
  },
} satisfies Steps;

const stepsOf2026 = {
  nominate: {
    ...steps.nominate,
    condition: {
      kk: 'судьялар сегіз жылға; комиссия мен палата мүшелері бес жылға',
      ru: 'судьи на восемь лет; члены комиссии и палаты на пять',
      en: 'judges for eight years; Commission and Chamber members for five',
    },
    cites: of2026('Art. 46(8)'),
  },
  consent: {
    order: 2,
    from: 'nominated',
    to: 'consented',
    event: steps.consent.event,
    by: ['kurultai'],
    majority: ofAll('>1/2', 'kurultai'),
    cites: of2026('Art. 46(8), 56(9)'),
    basis: 'constitution',
  },
  'refuse-consent': {
    ...steps['refuse-consent'],
    to: 'renominated',
    by: ['kurultai'],
    condition: { kk: 'бірінші бас тарту', ru: 'первый отказ', en: 'first refusal' },
    cites: of2026('Art. 46(8), 56(9)'),
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
    cites: of2026('Art. 46(8), 56(9)'),
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
    cites: of2026('Art. 46(8), 62(2)'),
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
    cites: of2026('Art. 46(8), 62(2), 62(3)'),
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
    cites: of2026('Art. 46(8)'),
    basis: 'constitution',
  },
  appoint: { ...steps.appoint, cites: of2026('Art. 46(8)') },
} satisfies Steps;

/** Appointment with the consent of the legislature: its table in each order that has it. */
export const consentAppointment: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'verified' } },
  {
    since: '2022-06-08-referendum',
    is: {
      title,
      states: { ...statesOfJune2022, ...rows(states, 'nominated', 'consented', 'appointed') },
      transitions: steps,
      confidence: 'verified',
      effectiveFrom: '2022-06-08',
      open: [open],
    },
  },
  {
    since: '2026-07-01-constitution',
    is: {
      title,
      states: { ...statesOf2026, ...rows(states, 'consented') },
      transitions: stepsOf2026,
      confidence: 'verified',
      effectiveFrom: '2026-07-01',
    },
  },
];
