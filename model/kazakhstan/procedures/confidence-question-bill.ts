import type { History } from '../histories.ts';
import { questionOfConfidence } from './guards.ts';
import { ofAll, ofEachChamber } from './majorities.ts';
import { moments } from './moments.ts';
import { of1995, of2026, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Үкіметтің заң жобасына байланысты сенім туралы мәселе',
  ru: 'Вопрос о доверии в связи с законопроектом Правительства',
  en: 'Confidence question tied to a Government bill',
};

const open = {
  kk: '1995 жылғы мәтінде бұл нәтиже тек 70(3)-бап арқылы Парламенттің сенімсіздік білдіруі деп аталады.',
  ru: 'В тексте 1995 года этот результат назван вотумом недоверия Парламента только через ст. 70(3).',
  en: 'The 1995 text calls the result a vote of no confidence by Parliament only through Art. 70(3).',
};

const states = {
  'bill-failed': {
    order: 1,
    kind: 'start',
    meaning: {
      kk: 'Үкіметтің заң жобасы қабылданған жоқ',
      ru: 'законопроект Правительства не принят',
      en: 'Government bill not adopted',
    },
  },
  'question-put': {
    order: 2,
    kind: 'step',
    meaning: {
      kk: 'сенім туралы мәселе қойылды; дауыс беру 48 сағаттан ерте өткізілмейді',
      ru: 'вопрос о доверии поставлен; голосование не ранее чем через 48 часов',
      en: 'question of confidence put; vote not before 48 hours',
    },
  },
  'bill-adopted': {
    order: 3,
    kind: 'final',
    meaning: {
      kk: 'заң жобасы дауыс берусіз қабылданған болып есептеледі',
      ru: 'законопроект считается принятым без голосования',
      en: 'bill counts as adopted without a vote',
    },
  },
  'no-confidence': {
    order: 4,
    kind: 'final',
    meaning: {
      kk: 'сенімсіздік білдірілді; Үкімет орнынан түсетіні туралы мәлімдеуге тиіс («Үкіметке сенімсіздік білдіру» рәсімін қараңыз)',
      ru: 'недоверие выражено; Правительство обязано заявить об отставке (см. «Вотум недоверия Правительству»)',
      en: 'no confidence; Government must offer its resignation (see "No confidence in the Government")',
    },
  },
  'no-question': {
    order: 5,
    kind: 'final',
    meaning: {
      kk: 'заң жобасы қабылданбаған күйінде қалады',
      ru: 'законопроект остаётся непринятым',
      en: 'bill stays failed',
    },
  },
} satisfies States;

const steps = {
  'put-question': {
    order: 1,
    from: 'bill-failed',
    to: 'question-put',
    event: { kk: 'сенім туралы мәселе', ru: 'вопрос о доверии', en: 'question of confidence' },
    by: ['prime-minister'],
    condition: {
      kk: 'тек Үкіметтің заң жобасы бойынша; жылына екі реттен аспайды; бірлескен отырыста',
      ru: 'только по законопроекту Правительства; не более двух раз в год; на совместном заседании',
      en: 'only on a bill of the Government; not more than twice a year; at a joint sitting',
    },
    when: questionOfConfidence,
    cites: of1995('Art. 61(7)'),
    basis: 'constitution',
  },
  'let-bill-rest': {
    order: 2,
    from: 'bill-failed',
    to: 'no-question',
    event: {
      kk: 'Премьер-Министр заң жобасын әрі қарай көтермейді',
      ru: 'Премьер-Министр оставляет законопроект без движения',
      en: 'Prime Minister lets the bill rest',
    },
    by: ['prime-minister'],
    cites: of1995('Art. 61(7)'),
    basis: 'constitution',
  },
  'confidence-kept': {
    order: 3,
    from: 'question-put',
    to: 'bill-adopted',
    event: {
      kk: 'сенімсіздік білдіру туралы ұсыныс қажетті дауыс жинамайды',
      ru: 'предложение о вотуме недоверия не набирает нужных голосов',
      en: 'no-confidence proposal falls short',
    },
    by: ['parliament'],
    condition: {
      kk: 'ұсыныс әр Палатада көпшілік дауыс жинамайды: бір Палатада жиналмаса, Үкімет қызметінде қалады',
      ru: 'предложение не набирает большинства в каждой из Палат: неудачи в одной Палате достаточно, чтобы Правительство осталось',
      en: 'the proposal does not gather the majority in each chamber: failure in one chamber saves the Government',
    },
    deadline: {
      number: 48,
      unit: 'hour',
      runsFrom: moments.puttingOfTheQuestion,
      earliest: true,
      missed: 'none-stated',
    },
    cites: of1995('Art. 61(7)'),
    basis: 'constitution',
  },
  'no-confidence': {
    order: 4,
    from: 'question-put',
    to: 'no-confidence',
    event: {
      kk: 'сенімсіздік білдіру туралы ұсыныс қабылданады',
      ru: 'предложение о вотуме недоверия принято',
      en: 'no-confidence proposal carried',
    },
    by: ['parliament'],
    majority: ofEachChamber('>1/2'),
    deadline: {
      number: 48,
      unit: 'hour',
      runsFrom: moments.puttingOfTheQuestion,
      earliest: true,
      missed: 'none-stated',
    },
    cites: of1995('Art. 61(7), 70(3)'),
    basis: 'constitution',
  },
} satisfies Steps;

const stepsOf2026 = {
  'put-question': {
    ...steps['put-question'],
    condition: {
      kk: 'тек Үкіметтің заң жобасы бойынша; жылына екі реттен аспайды; Құрылтай отырысында',
      ru: 'только по законопроекту Правительства; не более двух раз в год; на заседании Курултая',
      en: 'only on a bill of the Government; not more than twice a year; at a sitting of the Kurultai',
    },
    cites: of2026('Art. 60(7)'),
  },
  'let-bill-rest': { ...steps['let-bill-rest'], cites: of2026('Art. 60(7)') },
  'confidence-kept': {
    ...steps['confidence-kept'],
    by: ['kurultai'],
    condition: {
      kk: 'ұсыныс көпшілік дауыс жинамайды',
      ru: 'предложение не набирает большинства',
      en: 'the proposal does not gather the majority',
    },
    cites: of2026('Art. 60(7)'),
  },
  'no-confidence': {
    ...steps['no-confidence'],
    by: ['kurultai'],
    majority: ofAll('>1/2', 'kurultai'),
    cites: of2026('Art. 60(7), 69(3)'),
  },
} satisfies Steps;

/** Confidence question tied to a Government bill: its table in each order that has it. */
export const confidenceQuestionBill: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'verified', open: [open] } },
  {
    since: '2026-07-01-constitution',
    is: { title, states, transitions: stepsOf2026, confidence: 'verified', effectiveFrom: '2026-07-01' },
  },
];
