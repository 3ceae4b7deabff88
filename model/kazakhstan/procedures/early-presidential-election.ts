import type { History } from '../histories.ts';
import { moments } from './moments.ts';
import { of1995, of2026, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Президенттің кезектен тыс сайлауы',
  ru: 'Внеочередные выборы Президента',
  en: 'Early presidential election',
};

const open = {
  kk: '2026 жылғы конституциялық заң басқа негіздер қоса ма, белгісіз.',
  ru: 'Неизвестно, добавляет ли конституционный закон 2026 года иные основания.',
  en: 'Whether 2026 constitutional law adds other grounds is unknown.',
};

const states = {
  office: {
    order: 1,
    kind: 'start',
    meaning: {
      kk: 'Президент қызметінде; негіз талап етілмейді',
      ru: 'Президент в должности; основание не требуется',
      en: 'President in office; no ground needed',
    },
  },
  called: {
    order: 2,
    kind: 'step',
    meaning: {
      kk: 'кезектен тыс сайлау тағайындалды',
      ru: 'внеочередные выборы назначены',
      en: 'early election called',
    },
  },
  held: {
    order: 5,
    kind: 'step',
    meaning: {
      kk: 'дауыс беру екі тур қағидасы бойынша өткізілді',
      ru: 'голосование проведено по правилу двух туров',
      en: 'vote held under the two-round rule',
    },
  },
  'in-office': {
    order: 6,
    kind: 'final',
    meaning: {
      kk: 'сайланған Президент толық мерзімге ант берді',
      ru: 'избранный Президент принёс присягу на полный срок',
      en: 'elected President sworn in for a full term',
    },
  },
} satisfies States;

const statesOf2026 = {
  vacancy: {
    order: 3,
    kind: 'start',
    meaning: {
      kk: 'Президент лауазымы бос (кезектен тыс сайлауға басқа негіз жоқ)',
      ru: 'должность Президента вакантна (иных оснований для внеочередных выборов нет)',
      en: 'presidency vacant (no other ground for an early election)',
    },
  },
  announced: {
    order: 4,
    kind: 'step',
    meaning: { kk: 'сайлау жарияланды', ru: 'выборы объявлены', en: 'election announced' },
  },
  held: {
    ...states.held,
    meaning: {
      kk: 'дауыс беру 43(4)-бап бойынша өткізілді',
      ru: 'голосование проведено по ст. 43(4)',
      en: 'vote held under Art. 43(4)',
    },
  },
  'in-office': {
    ...states['in-office'],
    meaning: {
      kk: 'жаңа Президент толық мерзімге ант берді',
      ru: 'новый Президент принёс присягу на полный срок',
      en: 'new President sworn in for a full term',
    },
  },
} satisfies States;

const steps = {
  call: {
    order: 1,
    from: 'office',
    to: 'called',
    event: {
      kk: 'Президент кезектен тыс Президент сайлауын тағайындайды',
      ru: 'Президент назначает внеочередные выборы Президента',
      en: 'President calls an early election',
    },
    by: ['president'],
    condition: {
      kk: 'шешім еркін қабылданады; жаңа Парламентті сайлаумен тұспа-тұс келмеуге тиіс (кезекті сайлауға арналған норма жалпы норма ретінде алынды)',
      ru: 'решение свободное; не должны совпадать с выборами нового Парламента (норма об очередных выборах принята как общая)',
      en: 'free decision; may not coincide with the election of a new Parliament (rule for regular elections, treated as general)',
    },
    cites: of1995('Art. 41(3), 41(3-1)'),
    basis: 'constitution',
  },
  'hold-election': {
    order: 3,
    from: 'called',
    to: 'held',
    event: { kk: 'сайлау', ru: 'избрание', en: 'election' },
    by: ['people'],
    condition: {
      kk: 'тәртібі мен мерзімдері конституциялық заңмен белгіленеді; 2011 жылғы заң жобасы екі ай мерзім белгілейді деп хабарланған',
      ru: 'порядок и сроки устанавливаются конституционным законом; сообщалось, что законопроект 2011 года устанавливает два месяца',
      en: 'order and terms set by constitutional law; the 2011 bill was reported to fix two months',
    },
    deadline: { number: 2, unit: 'month', runsFrom: moments.calling, missed: 'unread' },
    cites: [],
    basis: 'unread',
  },
  'swear-in': {
    order: 4,
    from: 'held',
    to: 'in-office',
    event: { kk: 'ант беру', ru: 'присяга', en: 'oath' },
    by: ['president'],
    condition: {
      kk: 'жаңадан сайланған Президент; кезектен тыс сайлаудан кейін ант берілетін күн заңмен белгіленеді',
      ru: 'вновь избранный Президент; дата присяги после внеочередных выборов устанавливается законом',
      en: 'newly elected President; date of the oath after an early election is statutory',
    },
    cites: [],
    basis: 'unread',
  },
} satisfies Steps;

const stepsOf2026 = {
  announce: {
    order: 2,
    from: 'vacancy',
    to: 'announced',
    event: {
      kk: 'Құрылтай сайлауды жариялайды',
      ru: 'Курултай объявляет выборы',
      en: 'Kurultai announces the election',
    },
    by: ['kurultai'],
    deadline: { number: 7, unit: 'day', runsFrom: moments.releaseRemovalOrDeath, missed: 'none-stated' },
    cites: of2026('Art. 51(2), 56(5)'),
    basis: 'constitution',
  },
  'hold-election': {
    ...steps['hold-election'],
    from: 'announced',
    condition: { kk: 'екі тур қағидасы', ru: 'правило двух туров', en: 'two-round rule' },
    deadline: { number: 2, unit: 'month', runsFrom: moments.decisionOfTheKurultai, missed: 'none-stated' },
    cites: of2026('Art. 51(2), 43(4)'),
    basis: 'constitution',
  },
  'swear-in': {
    ...steps['swear-in'],
    condition: { kk: 'жаңадан сайланған Президент', ru: 'вновь избранный Президент', en: 'newly elected President' },
    deadline: { number: 1, unit: 'month', runsFrom: moments.publicationOfTheResults, missed: 'none-stated' },
    cites: of2026('Art. 44(2)'),
    basis: 'constitution',
  },
} satisfies Steps;

/** Early presidential election: its table in each order that has it. */
export const earlyPresidentialElection: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'secondary' } },
  {
    since: '2026-07-01-constitution',
    is: {
      title,
      states: statesOf2026,
      transitions: stepsOf2026,
      confidence: 'secondary',
      effectiveFrom: '2026-07-01',
      open: [open],
    },
  },
];
