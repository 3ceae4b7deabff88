import type { History } from '../histories.ts';
import { moments } from './moments.ts';
import { of1995, of2026, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = { kk: 'Президенттің орнынан түсуі', ru: 'Отставка Президента', en: 'Resignation of the President' };

const open = {
  kk: '2022 жылға дейінгі тәжірибе (2019 жылғы наурыз) 42(3)-бапқа берілген ресми түсіндірмеге сүйенеді, ол қаралған жоқ.',
  ru: 'Практика до 2022 года (март 2019 года) опирается на официальное толкование ст. 42(3), которое не изучено.',
  en: 'Pre-2022 practice (March 2019) rests on an official interpretation of Art. 42(3) that was not read.',
};

const states = {
  office: {
    order: 1,
    kind: 'start',
    meaning: { kk: 'Президент қызметінде', ru: 'Президент в должности', en: 'President in office' },
  },
  released: {
    order: 2,
    kind: 'final',
    meaning: {
      kk: 'қызметінен мерзімінен бұрын босату; «Президент лауазымының босауы және өкілеттігінің көшуі» рәсімін қараңыз',
      ru: 'досрочное освобождение от должности; см. «Вакансия должности Президента и переход полномочий»',
      en: 'early release; see "Vacancy and succession in the presidency"',
    },
  },
} satisfies States;

const statesOf2026 = {
  filed: {
    order: 3,
    kind: 'step',
    meaning: {
      kk: 'мәлімдеме Конституциялық Сотқа берілді',
      ru: 'заявление подано в Конституционный Суд',
      en: 'statement filed with the Constitutional Court',
    },
  },
  certified: {
    order: 4,
    kind: 'final',
    meaning: {
      kk: 'қорытынды шығарылған сәттен қызметтен босатылды; «Президент лауазымының босауы және өкілеттігінің көшуі» рәсімін қараңыз',
      ru: 'освобождён с момента вынесения заключения; см. «Вакансия должности Президента и переход полномочий»',
      en: 'released from the moment of the opinion; see "Vacancy and succession in the presidency"',
    },
  },
  'not-certified': {
    order: 5,
    kind: 'final',
    meaning: { kk: 'Президент қызметінде қалады', ru: 'Президент остаётся в должности', en: 'President stays' },
  },
} satisfies States;

const steps = {
  resign: {
    order: 1,
    from: 'office',
    to: 'released',
    event: { kk: 'Президент орнынан түседі', ru: 'Президент уходит в отставку', en: 'President resigns' },
    by: ['president'],
    condition: {
      kk: 'мәтінде қызметтің аяқталуына мерзімінен бұрын босату, қызметінен кетіру және қайтыс болу жатқызылған; өз еркімен орнынан түсу аталмаған және оның рәсімі жоқ',
      ru: 'текст называет окончанием пребывания в должности досрочное освобождение, отрешение и смерть; добровольная отставка не названа, и процедуры для неё нет',
      en: 'the text lists early release, removal and death as ends of office; voluntary resignation is not named and has no procedure',
    },
    cites: of1995('Art. 42(3), 48(1)'),
    basis: 'implied',
  },
} satisfies Steps;

const stepsOf2026 = {
  resign: {
    order: 1,
    from: 'office',
    to: 'filed',
    event: { kk: 'Президент мәлімдеме береді', ru: 'Президент подаёт заявление', en: 'President files a statement' },
    by: ['president'],
    cites: of2026('Art. 50(1)'),
    basis: 'constitution',
  },
  certify: {
    order: 2,
    from: 'filed',
    to: 'certified',
    event: { kk: 'Сот растайды', ru: 'Суд подтверждает', en: 'Court certifies' },
    by: ['constitutional-court'],
    condition: {
      kk: 'Президент өзі және өз еркімен әрекет етті',
      ru: 'Президент действовал лично и добровольно',
      en: 'President acted personally and voluntarily',
    },
    deadline: { number: null, unit: 'by-law', runsFrom: moments.filing, missed: 'unread' },
    cites: of2026('Art. 50(1), 73(6)'),
    basis: 'constitution',
  },
  'refuse-certificate': {
    order: 3,
    from: 'filed',
    to: 'not-certified',
    event: { kk: 'Сот растамайды', ru: 'Суд не подтверждает', en: 'Court does not certify' },
    by: ['constitutional-court'],
    condition: {
      kk: 'өзі бермеген немесе өз еркімен емес',
      ru: 'не лично или не добровольно',
      en: 'not personal or not voluntary',
    },
    cites: of2026('Art. 50(1)'),
    basis: 'implied',
  },
} satisfies Steps;

/** Resignation of the President: its table in each order that has it. */
export const resignationPresident: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'secondary', open: [open] } },
  {
    since: '2026-07-01-constitution',
    is: {
      title,
      states: { ...rows(states, 'office'), ...statesOf2026 },
      transitions: stepsOf2026,
      confidence: 'secondary',
      effectiveFrom: '2026-07-01',
    },
  },
];
