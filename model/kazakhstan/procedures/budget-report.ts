import type { History } from '../histories.ts';
import { ofAll, ofEachChamber } from './majorities.ts';
import { moments } from './moments.ts';
import { of1995, of2026, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Үкіметтің бюджеттің атқарылуы туралы есебін бекітпеу',
  ru: 'Неутверждение отчёта Правительства об исполнении бюджета',
  en: "Refusal of the Government's budget report",
};

const open = {
  kk: 'Бекітпеу дегенге анықтама берілмеген: ол бекітуге қажетті көпшіліктің жиналмауы деп түсінілген. Осылай түсінгенде, 1995 жылғы мәтін редакцияларында бір Палатаның бекітпеуі де жеткілікті.',
  ru: 'Неутверждение не определено: оно понято как ненабор большинства для утверждения. При таком понимании в редакциях 1995 года достаточно неудачи в одной Палате.',
  en: "Non-approval is not defined: it is read as failing to gather the majority for approval. In the 1995 editions one chamber's failure is enough on that reading.",
};

const states = {
  report: {
    order: 1,
    kind: 'start',
    meaning: {
      kk: 'Үкіметтің республикалық бюджеттің атқарылуы туралы есебі',
      ru: 'отчёт Правительства об исполнении республиканского бюджета',
      en: 'Government report on the execution of the republican budget',
    },
  },
  discussed: {
    order: 2,
    kind: 'step',
    meaning: {
      kk: 'екі Палатада талқыланды; келесі саты – бірлескен отырыс',
      ru: 'обсуждён в обеих Палатах; далее совместное заседание',
      en: 'discussed in both chambers; joint sitting next',
    },
  },
  approved: {
    order: 3,
    kind: 'final',
    meaning: { kk: 'есеп бекітілді', ru: 'отчёт утверждён', en: 'report approved' },
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

const statesOf2026 = {
  report: {
    ...states.report,
    meaning: {
      kk: 'Үкіметтің республикалық бюджеттің атқарылуы туралы есебі Құрылтайдың қарауында',
      ru: 'отчёт Правительства об исполнении республиканского бюджета на рассмотрении Курултая',
      en: 'Government report on the execution of the republican budget before the Kurultai',
    },
  },
} satisfies States;

const steps = {
  discuss: {
    order: 1,
    from: 'report',
    to: 'discussed',
    event: { kk: 'есеп талқыланады', ru: 'отчёт обсуждается', en: 'report discussed' },
    by: ['mazhilis', 'senate'],
    together: true,
    condition: {
      kk: 'бөлек отырыстар, алдымен Мәжіліс, одан кейін Сенат',
      ru: 'раздельные заседания, сначала Мажилис, затем Сенат',
      en: 'separate sittings, Mazhilis first, then Senate',
    },
    cites: of1995('Art. 54(2)(1)'),
    basis: 'constitution',
  },
  approve: {
    order: 2,
    from: 'discussed',
    to: 'approved',
    event: { kk: 'есеп бекітілді', ru: 'отчёт утверждён', en: 'report approved' },
    by: ['parliament'],
    majority: ofEachChamber('>1/2'),
    condition: {
      kk: 'қаулылардың жалпы қағидасы',
      ru: 'общее правило для постановлений',
      en: 'general rule for resolutions',
    },
    cites: of1995('Art. 53(2), 62(5)'),
    basis: 'constitution',
  },
  'refuse-approval': {
    order: 3,
    from: 'discussed',
    to: 'no-confidence',
    event: {
      kk: 'Үкіметтің есебі бекітілмейді',
      ru: 'отчёт Правительства не утверждён',
      en: 'report of the Government not approved',
    },
    by: ['parliament'],
    condition: {
      kk: 'Парламенттің сенімсіздік білдіруі болып есептеледі',
      ru: 'означает выражение Парламентом вотума недоверия',
      en: 'counts as a vote of no confidence by Parliament',
    },
    cites: of1995('Art. 53(2)'),
    basis: 'constitution',
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
  approve: {
    ...steps.approve,
    from: 'report',
    by: ['kurultai'],
    majority: ofAll('>1/2', 'kurultai'),
    cites: of2026('Art. 56(16), 61(4)'),
  },
  'refuse-approval': {
    ...steps['refuse-approval'],
    from: 'report',
    by: ['kurultai'],
    condition: {
      kk: 'сенімсіздік білдіру болып есептеледі',
      ru: 'означает вотум недоверия',
      en: 'counts as a vote of no confidence',
    },
    cites: of2026('Art. 56(16)'),
  },
  'offer-resignation': { ...steps['offer-resignation'], cites: of2026('Art. 69(3)') },
  accept: { ...steps.accept, cites: of2026('Art. 69(4), 69(5)') },
  decline: { ...steps.decline, cites: of2026('Art. 69(4), 69(6)') },
} satisfies Steps;

/** Refusal of the Government's budget report: its table in each order that has it. */
export const budgetReport: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'verified', open: [open] } },
  {
    since: '2026-07-01-constitution',
    is: {
      title,
      states: {
        ...statesOf2026,
        ...rows(states, 'approved', 'no-confidence', 'resignation-offered', 'government-out', 'government-stays'),
      },
      transitions: stepsOf2026,
      confidence: 'verified',
      effectiveFrom: '2026-07-01',
      open: [open],
    },
  },
];
