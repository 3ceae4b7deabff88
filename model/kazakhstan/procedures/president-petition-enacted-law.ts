import type { History } from '../histories.ts';
import { moments } from './moments.ts';
import { of1995, of2026, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Күшіндегі заңды Президенттің өтініші бойынша тексеру',
  ru: 'Проверка действующего закона по обращению Президента',
  en: "Review of an enacted law on the President's petition",
};

const states = {
  'in-force': {
    order: 1,
    kind: 'start',
    meaning: {
      kk: 'күшіндегі заң немесе өзге құқықтық акт',
      ru: 'действующий закон или иной правовой акт',
      en: 'law or other legal act in force',
    },
  },
  pending: { order: 2, kind: 'step', meaning: { kk: 'іс қаралуда', ru: 'дело на рассмотрении', en: 'case pending' } },
  upheld: {
    order: 3,
    kind: 'final',
    meaning: { kk: 'акт күшінде қалады', ru: 'акт остаётся в силе', en: 'act stays in force' },
  },
  void: {
    order: 4,
    kind: 'final',
    meaning: {
      kk: 'акт немесе оның ережесі күшін жояды',
      ru: 'акт или его положение утрачивает силу',
      en: 'act or provision ceases to apply',
    },
  },
} satisfies States;

const steps = {
  petition: {
    order: 1,
    from: 'in-force',
    to: 'pending',
    event: { kk: 'өтініш беру', ru: 'подача обращения', en: 'petition' },
    by: ['president'],
    condition: {
      kk: 'адам құқықтары мен бостандықтарын, ұлттық қауіпсіздікті, мемлекеттің егемендігін немесе тұтастығын қорғау үшін',
      ru: 'для защиты прав и свобод, национальной безопасности, суверенитета или целостности государства',
      en: 'to protect rights and freedoms, national security, sovereignty or integrity of the state',
    },
    cites: of1995('Art. 44(10-1), 72(2)'),
    basis: 'constitution',
  },
  'find-constitutional': {
    order: 2,
    from: 'pending',
    to: 'upheld',
    event: {
      kk: 'Конституцияға сәйкес деп танылды',
      ru: 'признаётся соответствующим Конституции',
      en: 'found constitutional',
    },
    by: ['constitutional-council'],
    condition: {
      kk: 'мәселе кейінге қалдыруға болмайтын болса, Президенттің талабы бойынша – он күн',
      ru: 'по требованию Президента, если вопрос не терпит отлагательства, – десять дней',
      en: "ten days at the President's demand if urgent",
    },
    deadline: { number: 1, unit: 'month', runsFrom: moments.petition, missed: 'none-stated' },
    cites: of1995('Art. 44(10-1), 72(2)'),
    basis: 'constitution',
  },
  'find-unconstitutional': {
    order: 3,
    from: 'pending',
    to: 'void',
    event: {
      kk: 'Конституцияға сәйкес емес деп танылды',
      ru: 'признаётся не соответствующим Конституции',
      en: 'found unconstitutional',
    },
    by: ['constitutional-council'],
    condition: {
      kk: 'шешім қабылданған күннен бастап; мәселе кейінге қалдыруға болмайтын болса, Президенттің талабы бойынша – он күн',
      ru: 'со дня принятия решения; по требованию Президента, если вопрос не терпит отлагательства, – десять дней',
      en: "from the day of the decision; ten days at the President's demand if urgent",
    },
    deadline: { number: 1, unit: 'month', runsFrom: moments.petition, missed: 'none-stated' },
    cites: of1995('Art. 74(2), 74(3)'),
    basis: 'constitution',
  },
} satisfies Steps;

const stepsOf2023 = {
  'find-constitutional': {
    order: 2,
    from: 'pending',
    to: 'upheld',
    event: steps['find-constitutional'].event,
    by: ['constitutional-court'],
    deadline: { number: null, unit: 'by-law', runsFrom: moments.petition, missed: 'unread' },
    cites: of1995('Art. 44(10-1), 72(2)'),
    basis: 'constitution',
  },
  'find-unconstitutional': {
    ...steps['find-unconstitutional'],
    by: ['constitutional-court'],
    condition: {
      kk: 'шешім қабылданған күннен немесе Сот белгілеген күннен бастап',
      ru: 'со дня принятия решения или с даты, установленной Судом',
      en: 'from the day of the decision or a date set by the Court',
    },
    deadline: { number: null, unit: 'by-law', runsFrom: moments.petition, missed: 'unread' },
  },
} satisfies Steps;

const stepsOf2026 = {
  petition: { ...steps.petition, cites: of2026('Art. 46(11), 73(2)') },
  'find-constitutional': { ...stepsOf2023['find-constitutional'], cites: of2026('Art. 46(11), 73(2)') },
  'find-unconstitutional': { ...stepsOf2023['find-unconstitutional'], cites: of2026('Art. 75(2), 75(4)') },
} satisfies Steps;

/** Review of an enacted law on the President's petition: its table in each order that has it. */
export const presidentPetitionEnactedLaw: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'verified' } },
  {
    since: '2023-01-01-constitutional-court',
    is: {
      title,
      states,
      transitions: { ...rows(steps, 'petition'), ...stepsOf2023 },
      confidence: 'verified',
      effectiveFrom: '2023-01-01',
    },
  },
  {
    since: '2026-07-01-constitution',
    is: { title, states, transitions: stepsOf2026, confidence: 'verified', effectiveFrom: '2026-07-01' },
  },
];
