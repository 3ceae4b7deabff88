import type { History } from '../histories.ts';
import { isWord } from './guards.ts';
import { of1995, of2026, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = { kk: 'Әкімдер актілерінің күшін жою', ru: 'Отмена актов акимов', en: "Annulment of akims' acts" };

const note = {
  kk: 'Мәслихат шешімдерінің күшін сот қана жоя алады (88(3)-бап).',
  ru: 'Решения маслихатов могут быть отменены только судом (ст. 88(3)).',
  en: 'Decisions of maslikhats can be annulled only by a court (Art. 88(3)).',
};

const note2 = {
  kk: 'Мәслихат шешімдерінің күшін сот қана жоя алады (90(3)-бап).',
  ru: 'Решения маслихатов могут быть отменены только судом (ст. 90(3)).',
  en: 'Decisions of maslikhats can be annulled only by a court (Art. 90(3)).',
};

const states = {
  act: {
    order: 1,
    kind: 'start',
    meaning: {
      kk: 'әкімнің шешімі немесе өкімі',
      ru: 'решение или распоряжение акима',
      en: 'decision or order of an akim',
    },
  },
  challenged: { order: 2, kind: 'step', meaning: { kk: 'іс сотта', ru: 'дело в суде', en: 'case in court' } },
  annulled: { order: 3, kind: 'final', meaning: { kk: 'актінің күші жойылды', ru: 'акт отменён', en: 'act annulled' } },
  stands: { order: 4, kind: 'final', meaning: { kk: 'акт күшінде қалды', ru: 'акт сохраняет силу', en: 'act stands' } },
} satisfies States;

const steps = {
  'president-annuls': {
    order: 1,
    from: 'act',
    to: 'annulled',
    event: {
      kk: 'Президент күшін жояды немесе қолданылуын тоқтата тұрады',
      ru: 'Президент отменяет или приостанавливает',
      en: 'President annuls or suspends',
    },
    by: ['president'],
    condition: {
      kk: 'облыстар, республикалық маңызы бар қалалар және астана әкімдерінің актілері; толық немесе ішінара',
      ru: 'акты акимов областей, городов республиканского значения и столицы; полностью или частично',
      en: 'acts of akims of regions, cities of republican significance and the capital; wholly or in part',
    },
    when: isWord('act.akim-tier', 'region'),
    cites: of1995('Art. 44(3), 88(4)'),
    basis: 'constitution',
  },
  'government-annuls': {
    order: 2,
    from: 'act',
    to: 'annulled',
    event: { kk: 'Үкімет күшін жояды', ru: 'Правительство отменяет', en: 'Government annuls' },
    by: ['government'],
    cites: of1995('Art. 88(4), 66(7)'),
    basis: 'constitution',
  },
  'higher-akim-annuls': {
    order: 3,
    from: 'act',
    to: 'annulled',
    event: { kk: 'жоғары тұрған әкім күшін жояды', ru: 'вышестоящий аким отменяет', en: 'higher akim annuls' },
    by: ['regional-akims', 'district-akims'],
    condition: { kk: 'төмен тұрған әкімнің актілері', ru: 'акты нижестоящего акима', en: 'acts of a lower akim' },
    when: isWord('act.akim-tier', 'lower'),
    cites: of1995('Art. 88(4)'),
    basis: 'constitution',
  },
  sue: {
    order: 4,
    from: 'act',
    to: 'challenged',
    event: { kk: 'сотқа талап қою', ru: 'иск в суд', en: 'claim in court' },
    by: ['citizens', 'government'],
    condition: {
      kk: 'кімнің талап қоя алатыны заңмен белгіленеді',
      ru: 'кто вправе обратиться в суд, устанавливается законом',
      en: 'who may sue is statutory',
    },
    cites: of1995('Art. 88(4)'),
    basis: 'constitution',
  },
  'court-annuls': {
    order: 5,
    from: 'challenged',
    to: 'annulled',
    event: { kk: 'сот күшін жояды', ru: 'суд отменяет', en: 'court annuls' },
    by: ['courts'],
    cites: of1995('Art. 88(4)'),
    basis: 'constitution',
  },
  'court-upholds': {
    order: 6,
    from: 'challenged',
    to: 'stands',
    event: { kk: 'сот күшінде қалдырады', ru: 'суд оставляет в силе', en: 'court upholds' },
    by: ['courts'],
    cites: of1995('Art. 88(4)'),
    basis: 'implied',
  },
  'let-stand': {
    order: 7,
    from: 'act',
    to: 'stands',
    event: { kk: 'ешкім араласпайды', ru: 'никто не вмешивается', en: 'nobody intervenes' },
    by: ['government'],
    cites: of1995('Art. 88(4)'),
    basis: 'implied',
  },
} satisfies Steps;

const stepsOf2026 = {
  'government-annuls': { ...steps['government-annuls'], cites: of2026('Art. 90(4), 65(7)') },
  'higher-akim-annuls': { ...steps['higher-akim-annuls'], cites: of2026('Art. 90(4)') },
  sue: { ...steps.sue, cites: of2026('Art. 90(4)') },
  'court-annuls': { ...steps['court-annuls'], cites: of2026('Art. 90(4)') },
  'court-upholds': { ...steps['court-upholds'], cites: of2026('Art. 90(4)') },
  'let-stand': { ...steps['let-stand'], cites: of2026('Art. 90(4)') },
} satisfies Steps;

/** Annulment of akims' acts: its table in each order that has it. */
export const akimActsAnnulment: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'verified', note } },
  {
    since: '2022-06-08-referendum',
    is: {
      title,
      states,
      transitions: rows(
        steps,
        'government-annuls',
        'higher-akim-annuls',
        'sue',
        'court-annuls',
        'court-upholds',
        'let-stand',
      ),
      confidence: 'verified',
      effectiveFrom: '2022-06-08',
      note,
    },
  },
  {
    since: '2026-07-01-constitution',
    is: { title, states, transitions: stepsOf2026, confidence: 'verified', effectiveFrom: '2026-07-01', note: note2 },
  },
];
