import type { History } from '../histories.ts';
import { of1995, of2026, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Президенттің дербес тағайындауы',
  ru: 'Назначение Президентом единолично',
  en: 'Appointment by the President alone',
};

const open = {
  kk: '2026 жыл: белгілі бір мерзімге тағайындалған адамдарды (Бас Прокурорды, соттардың төрағаларын) Президенттің өз қалауымен босата алатын-алмайтынын 46(5)-баптың өзі ғана шешпейді.',
  ru: '2026 год: вправе ли Президент по своему усмотрению освобождать назначенных на определённый срок (Генерального Прокурора, председателей судов), из одной ст. 46(5) не следует.',
  en: '2026: whether the President may release fixed-term holders (Prosecutor General, court chairs) at will is not settled by Art. 46(5) alone.',
};

const states = {
  'post-open': {
    order: 1,
    kind: 'start',
    meaning: {
      kk: 'Орталық сайлау комиссиясы мен Есеп комитетінің төрағалары және әрқайсысының екі мүшесі (бес жылға), Конституциялық Кеңестің төрағасы мен екі мүшесі, дипломатиялық өкілдіктердің басшылары, Мемлекеттік хатшы, Президентке бағынысты органдардың басшылары',
      ru: 'председатели и по два члена Центральной избирательной комиссии и Счетного комитета (на пять лет), Председатель и два члена Конституционного Совета, главы дипломатических представительств, Государственный секретарь, руководители органов при Президенте',
      en: 'Chair and two members each of the Central Election Commission and of the Accounts Committee (five years), Chair and two members of the Constitutional Council, heads of diplomatic missions, State Secretary, heads of bodies under the President',
    },
  },
  'in-office': { order: 2, kind: 'step', meaning: { kk: 'тағайындалды', ru: 'назначен', en: 'appointed' } },
  left: {
    order: 3,
    kind: 'final',
    meaning: {
      kk: 'мерзімі аяқталды немесе қызметтен босатылды',
      ru: 'срок истёк или освобождён от должности',
      en: 'term over or released',
    },
  },
} satisfies States;

const statesOfJune2022 = {
  'post-open': {
    ...states['post-open'],
    meaning: {
      kk: 'Орталық сайлау комиссиясы мен Жоғары аудиторлық палатаның төрағалары және әрқайсысының екі мүшесі (бес жылға), Конституциялық Соттың төрт судьясы, дипломатиялық өкілдіктердің басшылары, Мемлекеттік кеңесші, Президентке бағынысты органдардың басшылары',
      ru: 'председатели и по два члена Центральной избирательной комиссии и Высшей аудиторской палаты (на пять лет), четыре судьи Конституционного Суда, главы дипломатических представительств, Государственный советник, руководители органов при Президенте',
      en: 'Chair and two members each of the Central Election Commission and of the Supreme Audit Chamber (five years), four Constitutional Court judges, heads of diplomatic missions, State Counsellor, heads of bodies under the President',
    },
  },
} satisfies States;

const statesOf2026 = {
  'post-open': {
    ...states['post-open'],
    meaning: {
      kk: 'Конституциялық Соттың, Жоғарғы Соттың, Ұлттық Банктің, Ұлттық қауіпсіздік комитетінің, Орталық сайлау комиссиясының, Жоғары аудиторлық палатаның және Жоғары Сот Кеңесінің төрағалары, Бас Прокурор, Мемлекеттік күзет қызметінің басшысы, Адам құқықтары жөніндегі уәкіл; дипломатиялық өкілдіктердің және Президентке бағынысты органдардың басшылары',
      ru: 'председатели Конституционного Суда, Верховного Суда, Национального Банка, Комитета национальной безопасности, Центральной избирательной комиссии, Высшей аудиторской палаты и Высшего Судебного Совета, Генеральный Прокурор, начальник Службы государственной охраны, Уполномоченный по правам человека; главы дипломатических представительств и руководители органов при Президенте',
      en: 'Chairs of the Constitutional Court, Supreme Court, National Bank, National Security Committee, Central Election Commission, Supreme Audit Chamber and Supreme Judicial Council, Prosecutor General, head of the State Guard Service, Human Rights Commissioner; heads of diplomatic missions and of bodies under the President',
    },
  },
} satisfies States;

const steps = {
  appoint: {
    order: 1,
    from: 'post-open',
    to: 'in-office',
    event: { kk: 'Президент тағайындайды', ru: 'Президент назначает', en: 'President appoints' },
    by: ['president'],
    condition: { kk: 'келісім талап етілмейді', ru: 'согласие не требуется', en: 'no consent' },
    cites: of1995('Art. 44(5), 44(6), 44(7), 44(19), 71(2), 71(3)'),
    basis: 'constitution',
  },
  release: {
    order: 2,
    from: 'in-office',
    to: 'left',
    event: {
      kk: 'Президент босатады немесе мерзімі аяқталады',
      ru: 'Президент освобождает, или срок истекает',
      en: 'President releases, or term ends',
    },
    by: ['president'],
    cites: of1995('Art. 44(5), 44(6), 44(7), 44(19), 71(2), 71(3)'),
    basis: 'constitution',
  },
} satisfies Steps;

const stepsOfJune2022 = {
  appoint: { ...steps.appoint, cites: of1995('Art. 44(5), 44(6), 44(7), 44(19), 71(3)') },
  release: { ...steps.release, cites: of1995('Art. 44(5), 44(6), 44(7), 44(19), 71(3)') },
} satisfies Steps;

const stepsOf2026 = {
  appoint: {
    ...steps.appoint,
    condition: {
      kk: 'келісім талап етілмейді; Жоғарғы Соттың Төрағасы үшін Жоғары Сот Кеңесінің кепілдемесі қажет (83(1)-бап)',
      ru: 'согласие не требуется; для Председателя Верховного Суда нужна рекомендация Высшего Судебного Совета (ст. 83(1))',
      en: 'no consent; for the Chair of the Supreme Court a recommendation of the Supreme Judicial Council is needed (Art. 83(1))',
    },
    cites: of2026('Art. 46(5), 46(6), 46(7)'),
  },
  release: {
    ...steps.release,
    condition: {
      kk: 'кейбір лауазымдар үшін мұны белгіленген мерзімдер мен тәуелсіздік кепілдіктері шектейді',
      ru: 'для ряда должностей это ограничено установленными сроками и гарантиями независимости',
      en: 'fixed terms and independence guarantees limit this for some posts',
    },
    cites: of2026('Art. 46(5), 46(6), 46(7)'),
  },
} satisfies Steps;

/** Appointment by the President alone: its table in each order that has it. */
export const soleAppointment: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'verified' } },
  {
    since: '2022-06-08-referendum',
    is: {
      title,
      states: { ...statesOfJune2022, ...rows(states, 'in-office', 'left') },
      transitions: stepsOfJune2022,
      confidence: 'verified',
      effectiveFrom: '2022-06-08',
    },
  },
  {
    since: '2026-07-01-constitution',
    is: {
      title,
      states: { ...statesOf2026, ...rows(states, 'in-office', 'left') },
      transitions: stepsOf2026,
      confidence: 'verified',
      effectiveFrom: '2026-07-01',
      open: [open],
    },
  },
];
