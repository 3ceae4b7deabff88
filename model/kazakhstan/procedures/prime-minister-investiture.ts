import type { History } from '../histories.ts';
import { notBarred2026 } from './guards.ts';
import { ofAll } from './majorities.ts';
import { moments } from './moments.ts';
import { of1995, of2026, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Премьер-Министрді тағайындау',
  ru: 'Назначение Премьер-Министра',
  en: 'Investiture of the Prime Minister',
};

const open = {
  kk: '2026 жыл: «қайталап бас тарту» дегеннен екінші кандидат басқа адам бола ала ма, ол түсініксіз.',
  ru: '2026 год: из слов «повторный отказ» не ясно, может ли второй кандидатурой быть другое лицо.',
  en: '2026: "repeated refusal" does not say whether the second nominee may be another person.',
};

const states = {
  vacant: {
    order: 1,
    kind: 'start',
    meaning: {
      kk: 'Премьер-Министр жоқ немесе Үкімет өкілеттігін доғарды',
      ru: 'Премьер-Министра нет, или Правительство сложило полномочия',
      en: 'no Prime Minister, or Government laid down its powers',
    },
  },
  consulted: {
    order: 2,
    kind: 'step',
    meaning: {
      kk: 'фракциялармен консультациялар өткізілді',
      ru: 'консультации с фракциями проведены',
      en: 'factions consulted',
    },
  },
  nominated: {
    order: 3,
    kind: 'step',
    meaning: {
      kk: 'кандидатура Мәжілістің қарауында',
      ru: 'кандидатура на рассмотрении Мажилиса',
      en: 'nominee before the Mazhilis',
    },
  },
  consented: {
    order: 6,
    kind: 'step',
    meaning: { kk: 'келісім берілген', ru: 'согласие получено', en: 'consent on record' },
  },
  appointed: {
    order: 7,
    kind: 'step',
    meaning: {
      kk: 'тағайындалды; Үкімет құрылуға тиіс',
      ru: 'назначен; предстоит сформировать Правительство',
      en: 'appointed; Government to be formed',
    },
  },
  'in-office': {
    order: 8,
    kind: 'final',
    meaning: {
      kk: 'Премьер-Министр қызметінде, Үкіметті құру жалғасады («Министрлерді тағайындау» рәсімін қараңыз)',
      ru: 'Премьер-Министр в должности, формирование продолжается (см. «Назначение министров»)',
      en: 'Prime Minister in office, formation continues (see "Appointment of ministers")',
    },
  },
} satisfies States;

const statesOf2026 = {
  nominated: {
    ...states.nominated,
    meaning: {
      kk: 'кандидатура Құрылтайдың қарауында',
      ru: 'кандидатура на рассмотрении Курултая',
      en: 'nominee before the Kurultai',
    },
  },
  renominated: {
    order: 4,
    kind: 'step',
    meaning: {
      kk: 'бір рет бас тартылғаннан кейінгі екінші ұсыну',
      ru: 'второе представление после одного отказа',
      en: 'second nomination after one refusal',
    },
  },
  'refused-twice': {
    order: 5,
    kind: 'step',
    meaning: {
      kk: 'келісім екінші рет берілмеді',
      ru: 'в согласии отказано повторно',
      en: 'consent refused a second time',
    },
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
  consult: {
    order: 1,
    from: 'vacant',
    to: 'consulted',
    event: {
      kk: 'саяси партиялар фракцияларымен консультациялар',
      ru: 'консультации с фракциями политических партий',
      en: 'consultations with the party factions',
    },
    by: ['president'],
    condition: {
      kk: 'фракциялардың пікірі міндетті емес',
      ru: 'мнение фракций не обязательно',
      en: 'opinions of the factions do not bind',
    },
    cites: of1995('Art. 44(3)'),
    basis: 'constitution',
  },
  nominate: {
    order: 2,
    from: 'consulted',
    to: 'nominated',
    event: { kk: 'кандидатура ұсынылады', ru: 'вносится кандидатура', en: 'nominee put forward' },
    by: ['president'],
    cites: of1995('Art. 44(3)'),
    basis: 'constitution',
  },
  consent: {
    order: 3,
    from: 'nominated',
    to: 'consented',
    event: { kk: 'келісім беріледі', ru: 'согласие дано', en: 'consent given' },
    by: ['mazhilis'],
    majority: ofAll('>1/2', 'mazhilis'),
    cites: of1995('Art. 44(3), 56(1)(2)'),
    basis: 'constitution',
  },
  appoint: {
    order: 4,
    from: 'consented',
    to: 'appointed',
    event: { kk: 'Президент тағайындайды', ru: 'Президент назначает', en: 'President appoints' },
    by: ['president'],
    cites: of1995('Art. 44(3)'),
    basis: 'constitution',
  },
  'propose-government': {
    order: 5,
    from: 'appointed',
    to: 'in-office',
    event: {
      kk: 'құрылымы мен құрамы туралы ұсыныстар',
      ru: 'предложения о структуре и составе',
      en: 'proposals on structure and composition',
    },
    by: ['prime-minister'],
    deadline: { number: 10, unit: 'day', runsFrom: moments.appointment, missed: 'none-stated' },
    cites: of1995('Art. 65(2)'),
    basis: 'constitution',
  },
  'refuse-consent': {
    order: 6,
    from: 'nominated',
    to: 'consulted',
    event: { kk: 'келісім берілмейді', ru: 'в согласии отказано', en: 'consent refused' },
    by: ['mazhilis'],
    condition: {
      kk: 'кейінгі ұсынулардың саны шектелмеген, салдар көзделмеген',
      ru: 'число дальнейших представлений не ограничено, последствий не предусмотрено',
      en: 'no limit on further nominations and no sanction',
    },
    cites: of1995('Art. 44(3), 56(1)(2)'),
    basis: 'implied',
  },
} satisfies Steps;

const stepsOf2026 = {
  consult: { ...steps.consult, cites: of2026('Art. 46(4)') },
  nominate: { ...steps.nominate, cites: of2026('Art. 46(4)') },
  consent: {
    ...steps.consent,
    by: ['kurultai'],
    majority: ofAll('>1/2', 'kurultai'),
    cites: of2026('Art. 46(4), 56(8)'),
  },
  appoint: { ...steps.appoint, cites: of2026('Art. 46(4)') },
  'propose-government': { ...steps['propose-government'], cites: of2026('Art. 64(2)') },
  'refuse-consent': {
    ...steps['refuse-consent'],
    to: 'renominated',
    by: ['kurultai'],
    condition: { kk: 'бірінші бас тарту', ru: 'первый отказ', en: 'first refusal' },
    cites: of2026('Art. 46(4), 56(8)'),
    basis: 'constitution',
  },
  'consent-to-second': {
    order: 7,
    does: 'consent',
    from: 'renominated',
    to: 'consented',
    event: { kk: 'келісім беріледі', ru: 'согласие дано', en: 'consent given' },
    by: ['kurultai'],
    majority: ofAll('>1/2', 'kurultai'),
    cites: of2026('Art. 46(4), 56(8)'),
    basis: 'constitution',
  },
  'refuse-consent-again': {
    order: 8,
    does: 'refuse-consent',
    from: 'renominated',
    to: 'refused-twice',
    event: { kk: 'келісім қайтадан берілмейді', ru: 'в согласии вновь отказано', en: 'consent refused again' },
    by: ['kurultai'],
    condition: { kk: 'қайталап бас тарту', ru: 'повторный отказ', en: 'repeated refusal' },
    cites: of2026('Art. 46(4)'),
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
      kk: 'төтенше немесе әскери жағдай кезінде, Президент мерзімінің соңғы алты айында, алдыңғы таратудан кейінгі бір жыл ішінде немесе Президент өкілеттігі көшкен адам қызметте тұрғанда жол берілмейді',
      ru: 'не допускается при чрезвычайном или военном положении, в последние шесть месяцев срока Президента, в течение года после предыдущего роспуска и пока должность занимает лицо, к которому перешли полномочия',
      en: "not in a state of emergency or martial law, the President's last six months, within a year of the previous dissolution, or while a successor holds the office",
    },
    when: notBarred2026,
    cites: of2026('Art. 46(4), 62(2), 62(3)'),
    basis: 'constitution',
  },
  'propose-again': {
    order: 10,
    from: 'refused-twice',
    to: 'consulted',
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
    cites: of2026('Art. 46(4)'),
    basis: 'constitution',
  },
} satisfies Steps;

/** Investiture of the Prime Minister: its table in each order that has it. */
export const primeMinisterInvestiture: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'verified' } },
  {
    since: '2026-07-01-constitution',
    is: {
      title,
      states: { ...rows(states, 'vacant', 'consulted', 'consented', 'appointed', 'in-office'), ...statesOf2026 },
      transitions: stepsOf2026,
      confidence: 'verified',
      effectiveFrom: '2026-07-01',
      open: [open],
    },
  },
];
