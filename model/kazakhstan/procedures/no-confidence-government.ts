import type { History } from '../histories.ts';
import { ofAll } from './majorities.ts';
import { moments } from './moments.ts';
import { of1995, of2026, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Үкіметке сенімсіздік білдіру',
  ru: 'Вотум недоверия Правительству',
  en: 'No confidence in the Government',
};

const open = {
  kk: 'Президент орнынан түсуді қабылдамағаннан кейін екінші рет дауыс беру бірде-бір редакцияда реттелмеген.',
  ru: 'Повторное голосование после того, как Президент отклонил отставку, не урегулировано ни в одной редакции.',
  en: 'No edition regulates a second vote after the President has declined the resignation.',
};

const states = {
  calm: {
    order: 1,
    kind: 'start',
    meaning: { kk: 'Үкімет қызметінде', ru: 'Правительство действует', en: 'Government in office' },
  },
  motion: {
    order: 2,
    kind: 'step',
    meaning: { kk: 'сенімсіздік туралы мәселе көтерілді', ru: 'вопрос о недоверии внесён', en: 'motion tabled' },
  },
  failed: {
    order: 3,
    kind: 'final',
    meaning: { kk: 'ұсыныс өтпеді', ru: 'предложение не прошло', en: 'motion fails' },
  },
  'no-confidence': {
    order: 4,
    kind: 'step',
    meaning: { kk: 'сенімсіздік білдірілді', ru: 'недоверие выражено', en: 'no confidence expressed' },
  },
  'resignation-offered': {
    order: 5,
    kind: 'step',
    meaning: {
      kk: 'орнынан түсу туралы мәлімдеме Президенттің қарауында',
      ru: 'заявление об отставке на рассмотрении Президента',
      en: 'resignation before the President',
    },
  },
  'government-out': {
    order: 6,
    kind: 'final',
    meaning: {
      kk: 'Үкіметтің өкілеттігі тоқтатылды; «Премьер-Министрді тағайындау» рәсімін қараңыз',
      ru: 'полномочия Правительства прекращены; см. «Назначение Премьер-Министра»',
      en: 'Government has lost its powers; see "Investiture of the Prime Minister"',
    },
  },
  'government-stays': {
    order: 7,
    kind: 'final',
    meaning: { kk: 'Үкімет жұмысын жалғастырады', ru: 'Правительство продолжает работу', en: 'Government continues' },
  },
} satisfies States;

const steps = {
  move: {
    order: 1,
    from: 'calm',
    to: 'motion',
    event: { kk: 'мәселені көтеру', ru: 'внесение вопроса', en: 'motion' },
    by: ['mazhilis'],
    majority: ofAll('>=1/5', 'mazhilis'),
    cites: of1995('Art. 56(2)'),
    basis: 'constitution',
  },
  'vote-no-confidence': {
    order: 2,
    from: 'motion',
    to: 'no-confidence',
    event: { kk: 'сенімсіздік білдіру', ru: 'вотум недоверия', en: 'vote of no confidence' },
    by: ['mazhilis'],
    majority: ofAll('>1/2', 'mazhilis'),
    cites: of1995('Art. 56(2)'),
    basis: 'constitution',
  },
  'vote-fails': {
    order: 3,
    from: 'motion',
    to: 'failed',
    event: { kk: 'көпшілік дауыс жиналмады', ru: 'большинство не набрано', en: 'majority not reached' },
    by: ['mazhilis'],
    condition: {
      kk: 'мәселені қайта көтеруге дейінгі мерзім көрсетілмеген',
      ru: 'срок, по истечении которого вопрос можно поставить вновь, не указан',
      en: 'no waiting time before a new motion is stated',
    },
    cites: of1995('Art. 56(2)'),
    basis: 'implied',
  },
  'offer-resignation': {
    order: 4,
    from: 'no-confidence',
    to: 'resignation-offered',
    event: {
      kk: 'Үкімет орнынан түсетіні туралы мәлімдейді',
      ru: 'Правительство заявляет об отставке',
      en: 'Government offers its resignation',
    },
    by: ['government'],
    condition: { kk: 'міндет', ru: 'обязанность', en: 'duty' },
    cites: of1995('Art. 70(3)'),
    basis: 'constitution',
  },
  accept: {
    order: 5,
    from: 'resignation-offered',
    to: 'government-out',
    event: { kk: 'Президент қабылдайды', ru: 'Президент принимает', en: 'President accepts' },
    by: ['president'],
    condition: {
      kk: 'бүкіл Үкіметтің өкілеттігі тоқтатылады',
      ru: 'полномочия всего Правительства прекращаются',
      en: 'powers of the whole Government end',
    },
    deadline: { number: 10, unit: 'day', runsFrom: moments.offerOfResignation, missed: 'none-stated' },
    cites: of1995('Art. 70(4), 70(5)'),
    basis: 'constitution',
  },
  decline: {
    order: 6,
    from: 'resignation-offered',
    to: 'government-stays',
    event: { kk: 'Президент қабылдамайды', ru: 'Президент отклоняет', en: 'President declines' },
    by: ['president'],
    condition: {
      kk: 'Үкімет міндеттерін атқаруды жалғастырады; Президент таңдауында ерікті',
      ru: 'Правительство продолжает исполнять обязанности; Президент свободен в выборе',
      en: 'Government goes on with its duties; the President is free to choose',
    },
    deadline: { number: 10, unit: 'day', runsFrom: moments.offerOfResignation, missed: 'none-stated' },
    cites: of1995('Art. 70(4), 70(6)'),
    basis: 'constitution',
  },
} satisfies Steps;

const stepsOf2026 = {
  move: { ...steps.move, by: ['kurultai'], majority: ofAll('>=1/5', 'kurultai'), cites: of2026('Art. 56(13)') },
  'vote-no-confidence': {
    ...steps['vote-no-confidence'],
    by: ['kurultai'],
    majority: ofAll('>1/2', 'kurultai'),
    cites: of2026('Art. 56(13)'),
  },
  'vote-fails': { ...steps['vote-fails'], by: ['kurultai'], cites: of2026('Art. 56(13)') },
  'offer-resignation': { ...steps['offer-resignation'], cites: of2026('Art. 69(3)') },
  accept: { ...steps.accept, cites: of2026('Art. 69(4), 69(5)') },
  decline: { ...steps.decline, cites: of2026('Art. 69(4), 69(6)') },
} satisfies Steps;

/** No confidence in the Government: its table in each order that has it. */
export const noConfidenceGovernment: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'verified', open: [open] } },
  {
    since: '2026-07-01-constitution',
    is: { title, states, transitions: stepsOf2026, confidence: 'verified', effectiveFrom: '2026-07-01', open: [open] },
  },
];
