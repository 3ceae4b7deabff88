import type { History } from '../histories.ts';
import { ofAll, ofParliament } from './majorities.ts';
import { moments } from './moments.ts';
import { of1995, of2026, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Конституцияны ресми түсіндіру',
  ru: 'Официальное толкование Конституции',
  en: 'Official interpretation of the Constitution',
};

const open = {
  kk: 'Іс қозғаудан бас тарту: заңда белгіленеді, мәтіні қаралған жоқ.',
  ru: 'Отказ в возбуждении дела: установлен законом, текст не изучен.',
  en: 'Refusal to open a case: statute, not read.',
};

const states = {
  question: {
    order: 1,
    kind: 'start',
    meaning: {
      kk: 'Конституцияның нормасы түсініксіз',
      ru: 'норма Конституции неясна',
      en: 'norm of the Constitution unclear',
    },
  },
  pending: { order: 2, kind: 'step', meaning: { kk: 'іс қаралуда', ru: 'дело на рассмотрении', en: 'case pending' } },
  interpreted: {
    order: 3,
    kind: 'final',
    meaning: {
      kk: 'ресми түсіндірме қолданылады',
      ru: 'официальное толкование действует',
      en: 'official interpretation in force',
    },
  },
} satisfies States;

const steps = {
  petition: {
    order: 1,
    from: 'question',
    to: 'pending',
    event: { kk: 'өтініш беру', ru: 'подача обращения', en: 'petition' },
    by: ['president', 'prime-minister'],
    cites: of1995('Art. 72(1)(4)'),
    basis: 'constitution',
  },
  'petition-by-chair': {
    order: 2,
    from: 'question',
    to: 'pending',
    event: { kk: 'Төрағаның өтініші', ru: 'обращение Председателя', en: 'petition of the Chair' },
    by: ['mazhilis-chair', 'senate-chair'],
    cites: of1995('Art. 72(1)(4)'),
    basis: 'constitution',
  },
  'petition-by-deputies': {
    order: 3,
    from: 'question',
    to: 'pending',
    event: { kk: 'депутаттардың өтініші', ru: 'обращение депутатов', en: 'petition of deputies' },
    by: ['parliament'],
    majority: ofParliament('>=1/5'),
    condition: {
      kk: 'отырыс қажет емес; екі Палата бірге есептеледі',
      ru: 'заседание не нужно; обе Палаты считаются вместе',
      en: 'no sitting needed; both chambers counted together',
    },
    cites: of1995('Art. 72(1)(4)'),
    basis: 'constitution',
  },
  interpret: {
    order: 5,
    from: 'pending',
    to: 'interpreted',
    event: { kk: 'түсіндірме беріледі', ru: 'даётся толкование', en: 'interpretation given' },
    by: ['constitutional-council'],
    condition: {
      kk: 'қабылданған күннен бастап міндетті және түпкілікті; мәселе кейінге қалдыруға болмайтын болса, Президенттің талабы бойынша – он күн',
      ru: 'общеобязательно и окончательно со дня принятия; по требованию Президента, если вопрос не терпит отлагательства, – десять дней',
      en: "binding and final from adoption; ten days at the President's demand if urgent",
    },
    deadline: { number: 1, unit: 'month', runsFrom: moments.petition, missed: 'none-stated' },
    cites: of1995('Art. 73(3), 74(3)'),
    basis: 'constitution',
  },
} satisfies Steps;

const stepsOf2023 = {
  'petition-by-prosecutor-general': {
    order: 4,
    does: 'petition',
    from: 'question',
    to: 'pending',
    event: { kk: 'өтініш беру', ru: 'подача обращения', en: 'petition' },
    by: ['prosecutor-general'],
    cites: of1995('Art. 72(4)'),
    basis: 'constitution',
  },
  interpret: {
    ...steps.interpret,
    by: ['constitutional-court'],
    condition: {
      kk: 'қабылданған күннен бастап міндетті және түпкілікті',
      ru: 'общеобязательно и окончательно со дня принятия',
      en: 'binding and final from adoption',
    },
    deadline: { number: null, unit: 'by-law', runsFrom: moments.petition, missed: 'unread' },
  },
} satisfies Steps;

const stepsOf2026 = {
  petition: { ...steps.petition, cites: of2026('Art. 73(1)(6)') },
  'petition-by-chair': { ...steps['petition-by-chair'], by: ['kurultai-chair'], cites: of2026('Art. 73(1)(6)') },
  'petition-by-deputies': {
    order: 3,
    from: 'question',
    to: 'pending',
    event: steps['petition-by-deputies'].event,
    by: ['kurultai'],
    majority: ofAll('>=1/5', 'kurultai'),
    cites: of2026('Art. 73(1)(6)'),
    basis: 'constitution',
  },
  'petition-by-prosecutor-general': { ...stepsOf2023['petition-by-prosecutor-general'], cites: of2026('Art. 73(4)') },
  interpret: { ...stepsOf2023.interpret, cites: of2026('Art. 74(3), 75(4)') },
} satisfies Steps;

/** Official interpretation of the Constitution: its table in each order that has it. */
export const constitutionInterpretation: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'verified', open: [open] } },
  {
    since: '2023-01-01-constitutional-court',
    is: {
      title,
      states,
      transitions: { ...rows(steps, 'petition', 'petition-by-chair', 'petition-by-deputies'), ...stepsOf2023 },
      confidence: 'verified',
      effectiveFrom: '2023-01-01',
      open: [open],
    },
  },
  {
    since: '2026-07-01-constitution',
    is: { title, states, transitions: stepsOf2026, confidence: 'verified', effectiveFrom: '2026-07-01', open: [open] },
  },
];
