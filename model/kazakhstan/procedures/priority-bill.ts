import type { History } from '../histories.ts';
import { moments } from './moments.ts';
import { of1995, of2026, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Президенттің басым тәртіппен қаралатын заң жобасы',
  ru: 'Приоритетный законопроект Президента',
  en: 'Priority bill of the President',
};

const states = {
  bill: {
    order: 1,
    kind: 'start',
    meaning: { kk: 'заң жобасы енгізілді', ru: 'законопроект внесён', en: 'bill tabled' },
  },
  priority: {
    order: 2,
    kind: 'step',
    meaning: {
      kk: 'Президент заң жобасын басым тәртіппен қаралатын деп жариялады',
      ru: 'Президент объявил рассмотрение законопроекта приоритетным',
      en: 'President has declared the bill a priority',
    },
  },
  adopted: {
    order: 3,
    kind: 'final',
    meaning: {
      kk: 'заң жобасы қабылданды; әрі қарай қабылданған заң ретінде жүреді',
      ru: 'законопроект принят; далее идёт как принятый закон',
      en: 'bill adopted; continues as an adopted law',
    },
  },
  'not-adopted': {
    order: 4,
    kind: 'final',
    meaning: { kk: 'заң жобасы қабылданған жоқ', ru: 'законопроект не принят', en: 'bill not adopted' },
  },
} satisfies States;

const steps = {
  'declare-priority': {
    order: 1,
    from: 'bill',
    to: 'priority',
    event: {
      kk: 'басым тәртіппен қаралатыны жарияланады',
      ru: 'объявляется приоритетность рассмотрения',
      en: 'declaration of priority',
    },
    by: ['president'],
    condition: { kk: 'кез келген заң жобасы', ru: 'любой законопроект', en: 'any bill' },
    cites: of1995('Art. 61(2)'),
    basis: 'constitution',
  },
  adopt: {
    order: 2,
    from: 'priority',
    to: 'adopted',
    event: {
      kk: 'бірінші кезекте қабылданады',
      ru: 'принимается в первоочередном порядке',
      en: 'adopted first in line',
    },
    by: ['mazhilis', 'senate'],
    together: true,
    condition: {
      kk: 'әдеттегі көпшілік дауыс қолданылады',
      ru: 'действуют обычные требования к большинству',
      en: 'ordinary majorities apply',
    },
    deadline: { number: 2, unit: 'month', runsFrom: moments.declaration, missed: 'none-stated' },
    cites: of1995('Art. 61(2)'),
    basis: 'constitution',
  },
  'bill-fails': {
    order: 3,
    from: 'priority',
    to: 'not-adopted',
    event: {
      kk: 'заң жобасы жалпы қағидалар бойынша өтпейді',
      ru: 'законопроект не проходит по общим правилам',
      en: 'bill fails under the ordinary rules',
    },
    by: ['mazhilis', 'senate'],
    condition: {
      kk: 'Конституцияда мұндай заң жобасы өзгеріссіз қабылдануға тиіс делінбеген',
      ru: 'Конституция не говорит, что такой законопроект должен быть принят без изменений',
      en: 'the Constitution does not say that a priority bill must pass unchanged',
    },
    cites: of1995('Art. 61(2)'),
    basis: 'implied',
  },
} satisfies Steps;

const stepsOf2023 = {
  'declare-priority': { ...steps['declare-priority'], cites: of1995('Art. 61(2) [first part]') },
  adopt: { ...steps.adopt, cites: of1995('Art. 61(2) [first part]') },
  'bill-fails': { ...steps['bill-fails'], cites: of1995('Art. 61(2) [first part]') },
} satisfies Steps;

const stepsOf2026 = {
  'declare-priority': { ...steps['declare-priority'], cites: of2026('Art. 60(2)') },
  adopt: {
    order: 2,
    from: 'priority',
    to: 'adopted',
    event: steps.adopt.event,
    by: ['kurultai'],
    condition: steps.adopt.condition,
    deadline: steps.adopt.deadline,
    cites: of2026('Art. 60(2)'),
    basis: 'constitution',
  },
  'bill-fails': { ...steps['bill-fails'], by: ['kurultai'], cites: of2026('Art. 60(2)') },
} satisfies Steps;

/** Priority bill of the President: its table in each order that has it. */
export const priorityBill: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'verified' } },
  {
    since: '2023-01-01-constitutional-court',
    is: { title, states, transitions: stepsOf2023, confidence: 'verified', effectiveFrom: '2023-01-01' },
  },
  {
    since: '2026-07-01-constitution',
    is: { title, states, transitions: stepsOf2026, confidence: 'verified', effectiveFrom: '2026-07-01' },
  },
];
