import type { History } from '../histories.ts';
import { moments } from './moments.ts';
import { of1995, of2026, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Соттың акт туралы конституциялық бақылау органына ұсынысы',
  ru: 'Представление суда об акте в орган конституционного контроля',
  en: 'Court referral of an act to the constitutional body',
};

const states = {
  case: {
    order: 1,
    kind: 'start',
    meaning: { kk: 'сот актіні қолдануға тиіс', ru: 'суд должен применить акт', en: 'court must apply an act' },
  },
  doubt: {
    order: 2,
    kind: 'step',
    meaning: {
      kk: 'сот актінің конституциялық құқықтарға нұқсан келтіретінін анықтады; іс жүргізу тоқтатыла тұрды',
      ru: 'суд усмотрел, что акт ущемляет конституционные права; производство приостановлено',
      en: 'court finds that the act infringes constitutional rights; proceedings suspended',
    },
  },
  pending: {
    order: 3,
    kind: 'step',
    meaning: {
      kk: 'ұсыныс конституциялық бақылау органының қарауында',
      ru: 'представление на рассмотрении органа конституционного контроля',
      en: 'submission before the constitutional body',
    },
  },
  apply: {
    order: 4,
    kind: 'final',
    meaning: {
      kk: 'акт сәйкес келеді; іс оны қолдана отырып жалғасады',
      ru: 'акт соответствует; дело продолжается с его применением',
      en: 'act conforms; case goes on with it',
    },
  },
  void: {
    order: 5,
    kind: 'final',
    meaning: {
      kk: 'акт күшін жояды; іс онсыз жалғасады',
      ru: 'акт утрачивает силу; дело продолжается без него',
      en: 'act ceases to apply; case goes on without it',
    },
  },
  'no-doubt': {
    order: 6,
    kind: 'final',
    meaning: {
      kk: 'акт қолданылды, ұсыныс енгізілмеді',
      ru: 'акт применён, представление не внесено',
      en: 'act applied, no submission',
    },
  },
} satisfies States;

const steps = {
  'suspend-case': {
    order: 1,
    from: 'case',
    to: 'doubt',
    event: { kk: 'сот істі тоқтата тұрады', ru: 'суд приостанавливает дело', en: 'court suspends the case' },
    by: ['courts'],
    condition: {
      kk: 'кез келген сот; таңдау емес, міндет; заң немесе өзге нормативтік құқықтық акт',
      ru: 'любой суд; обязанность, а не выбор; закон или иной нормативный правовой акт',
      en: 'any court; duty, not choice; law or other normative act',
    },
    cites: of1995('Art. 78'),
    basis: 'constitution',
  },
  'see-no-doubt': {
    order: 2,
    from: 'case',
    to: 'no-doubt',
    event: { kk: 'сот нұқсан келтіруді көрмейді', ru: 'ущемления не усмотрено', en: 'no infringement seen' },
    by: ['courts'],
    cites: of1995('Art. 78'),
    basis: 'implied',
  },
  refer: {
    order: 3,
    from: 'doubt',
    to: 'pending',
    event: { kk: 'ұсыну', ru: 'представление', en: 'submission' },
    by: ['courts'],
    cites: of1995('Art. 78, 72(2)'),
    basis: 'constitution',
  },
  'find-constitutional': {
    order: 4,
    from: 'pending',
    to: 'apply',
    event: { kk: 'акт Конституцияға сәйкес келеді', ru: 'акт соответствует Конституции', en: 'act conforms' },
    by: ['constitutional-council'],
    condition: {
      kk: 'мәселе кейінге қалдыруға болмайтын болса, Президенттің талабы бойынша – он күн',
      ru: 'по требованию Президента, если вопрос не терпит отлагательства, – десять дней',
      en: "ten days at the President's demand if urgent",
    },
    deadline: { number: 1, unit: 'month', runsFrom: moments.submission, missed: 'none-stated' },
    cites: of1995('Art. 73(3), 72(2)'),
    basis: 'constitution',
  },
  'find-unconstitutional': {
    order: 5,
    from: 'pending',
    to: 'void',
    event: {
      kk: 'акт Конституцияға сәйкес келмейді',
      ru: 'акт не соответствует Конституции',
      en: 'act does not conform',
    },
    by: ['constitutional-council'],
    condition: {
      kk: 'мәселе кейінге қалдыруға болмайтын болса, Президенттің талабы бойынша – он күн',
      ru: 'по требованию Президента, если вопрос не терпит отлагательства, – десять дней',
      en: "ten days at the President's demand if urgent",
    },
    deadline: { number: 1, unit: 'month', runsFrom: moments.submission, missed: 'none-stated' },
    cites: of1995('Art. 73(3), 74(2), 74(3)'),
    basis: 'constitution',
  },
} satisfies Steps;

const stepsOf2023 = {
  'find-constitutional': {
    order: 4,
    from: 'pending',
    to: 'apply',
    event: steps['find-constitutional'].event,
    by: ['constitutional-court'],
    deadline: { number: null, unit: 'by-law', runsFrom: moments.submission, missed: 'unread' },
    cites: of1995('Art. 73(3), 72(2)'),
    basis: 'constitution',
  },
  'find-unconstitutional': {
    order: 5,
    from: 'pending',
    to: 'void',
    event: steps['find-unconstitutional'].event,
    by: ['constitutional-court'],
    deadline: { number: null, unit: 'by-law', runsFrom: moments.submission, missed: 'unread' },
    cites: of1995('Art. 73(3), 74(2), 74(3)'),
    basis: 'constitution',
  },
} satisfies Steps;

const stepsOf2026 = {
  'suspend-case': { ...steps['suspend-case'], cites: of2026('Art. 79') },
  'see-no-doubt': { ...steps['see-no-doubt'], cites: of2026('Art. 79') },
  refer: { ...steps.refer, cites: of2026('Art. 79, 73(2)') },
  'find-constitutional': { ...stepsOf2023['find-constitutional'], cites: of2026('Art. 74(3), 73(2)') },
  'find-unconstitutional': { ...stepsOf2023['find-unconstitutional'], cites: of2026('Art. 74(3), 75(2), 75(4)') },
} satisfies Steps;

/** Court referral of an act to the constitutional body: its table in each order that has it. */
export const courtReferral: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'verified' } },
  {
    since: '2023-01-01-constitutional-court',
    is: {
      title,
      states,
      transitions: { ...rows(steps, 'suspend-case', 'see-no-doubt', 'refer'), ...stepsOf2023 },
      confidence: 'verified',
      effectiveFrom: '2023-01-01',
    },
  },
  {
    since: '2026-07-01-constitution',
    is: { title, states, transitions: stepsOf2026, confidence: 'verified', effectiveFrom: '2026-07-01' },
  },
];
