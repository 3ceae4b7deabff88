import type { History } from '../histories.ts';
import { is } from './guards.ts';
import { moments } from './moments.ts';
import { of1995, of2026, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Азаматтың Конституциялық Сотқа өтініші',
  ru: 'Обращение гражданина в Конституционный Суд',
  en: 'Individual complaint to the Constitutional Court',
};

const open = {
  kk: '2023 жылғы мәтінде «азаматтар», 2026 жылғы мәтінде «Қазақстан Республикасының азаматтары» делінген.',
  ru: 'В тексте 2023 года сказано «граждане», в тексте 2026 года — «граждане Республики Казахстан».',
  en: '2023 text says "citizens", 2026 says "citizens of the Republic of Kazakhstan".',
};

const statesOf2023 = {
  act: {
    order: 1,
    kind: 'start',
    meaning: {
      kk: 'күшіндегі нормативтік құқықтық акт',
      ru: 'действующий нормативный правовой акт',
      en: 'normative legal act in force',
    },
  },
  filed: { order: 2, kind: 'step', meaning: { kk: 'өтініш берілді', ru: 'обращение подано', en: 'complaint filed' } },
  accepted: { order: 3, kind: 'step', meaning: { kk: 'іс қаралуда', ru: 'дело на рассмотрении', en: 'case pending' } },
  refused: {
    order: 4,
    kind: 'final',
    meaning: {
      kk: 'өтініш қарауға қабылданбады',
      ru: 'обращение не принято к рассмотрению',
      en: 'complaint not accepted',
    },
  },
  upheld: {
    order: 5,
    kind: 'final',
    meaning: { kk: 'акт өзгеріссіз күшінде қалады', ru: 'акт остаётся в силе без изменений', en: 'act stays' },
  },
  void: {
    order: 6,
    kind: 'final',
    meaning: { kk: 'акт қолданысын тоқтатады', ru: 'акт прекращает действие', en: 'act ceases to apply' },
  },
} satisfies States;

const statesOf2026 = {
  interpreted: {
    order: 7,
    kind: 'final',
    meaning: {
      kk: 'акт тек Сот берген түсіндірмеде күшінде қалады',
      ru: 'акт остаётся в силе только в истолковании Суда',
      en: "act stays, only in the Court's reading",
    },
  },
} satisfies States;

const stepsOf2023 = {
  complain: {
    order: 1,
    from: 'act',
    to: 'filed',
    event: { kk: 'азаматтың өтініші', ru: 'обращение гражданина', en: 'complaint' },
    by: ['citizens'],
    condition: {
      kk: 'нормативтік құқықтық акт өтініш берушінің конституциялық құқықтары мен бостандықтарын тікелей қозғайды',
      ru: 'нормативный правовой акт непосредственно затрагивает конституционные права и свободы заявителя',
      en: "normative act directly affects the complainant's constitutional rights and freedoms",
    },
    when: is('complaint.direct'),
    cites: of1995('Art. 72(3)'),
    basis: 'constitution',
  },
  accept: {
    order: 2,
    from: 'filed',
    to: 'accepted',
    event: { kk: 'өтініш қарауға қабылданады', ru: 'обращение принимается к рассмотрению', en: 'complaint accepted' },
    by: ['constitutional-court'],
    condition: {
      kk: 'тәртібі мен шарттары, оның ішінде өзге қорғау тәсілдерінің таусылуы, конституциялық заңмен белгіленеді',
      ru: 'порядок и условия, включая исчерпание иных средств защиты, устанавливаются конституционным законом',
      en: 'order and conditions, exhaustion included, set by constitutional law',
    },
    cites: [],
    basis: 'unread',
  },
  'refuse-to-hear': {
    order: 3,
    from: 'filed',
    to: 'refused',
    event: {
      kk: 'өтініш қарауға қабылданбады',
      ru: 'обращение не принято к рассмотрению',
      en: 'complaint not accepted',
    },
    by: ['constitutional-court'],
    condition: {
      kk: 'конституциялық заңмен белгіленеді',
      ru: 'устанавливается конституционным законом',
      en: 'set by constitutional law',
    },
    cites: [],
    basis: 'unread',
  },
  'find-constitutional': {
    order: 4,
    from: 'accepted',
    to: 'upheld',
    event: { kk: 'акт Конституцияға сәйкес келеді', ru: 'акт соответствует Конституции', en: 'act conforms' },
    by: ['constitutional-court'],
    deadline: { number: null, unit: 'by-law', runsFrom: moments.acceptance, missed: 'unread' },
    cites: of1995('Art. 73(3), 72(3)'),
    basis: 'constitution',
  },
  'find-unconstitutional': {
    order: 5,
    from: 'accepted',
    to: 'void',
    event: {
      kk: 'акт немесе оның ережесі Конституцияға сәйкес келмейді',
      ru: 'акт или его положение не соответствует Конституции',
      en: 'act or provision does not conform',
    },
    by: ['constitutional-court'],
    condition: {
      kk: 'шешім қабылданған немесе Сот белгілеген күннен бастап күшін жояды; шешім түпкілікті',
      ru: 'утрачивает силу со дня принятия решения или с даты, установленной Судом; решение окончательно',
      en: 'ceases to apply from the decision or a date set by the Court; final',
    },
    deadline: { number: null, unit: 'by-law', runsFrom: moments.acceptance, missed: 'unread' },
    cites: of1995('Art. 73(3), 74(2), 74(3)'),
    basis: 'constitution',
  },
} satisfies Steps;

const stepsOf2026 = {
  complain: { ...stepsOf2023.complain, cites: of2026('Art. 73(3)') },
  'find-constitutional': { ...stepsOf2023['find-constitutional'], cites: of2026('Art. 74(3), 73(3)') },
  'find-unconstitutional': { ...stepsOf2023['find-unconstitutional'], cites: of2026('Art. 74(3), 75(2), 75(4)') },
  interpret: {
    order: 6,
    from: 'accepted',
    to: 'interpreted',
    event: {
      kk: 'акт берілген түсіндірмеде Конституцияға сәйкес келеді',
      ru: 'акт соответствует Конституции в данном истолковании',
      en: 'act conforms as interpreted',
    },
    by: ['constitutional-court'],
    condition: {
      kk: 'осы түсіндірмеде қолданылуға тиіс',
      ru: 'должен применяться в этом истолковании',
      en: 'must be applied in that reading',
    },
    deadline: { number: null, unit: 'by-law', runsFrom: moments.acceptance, missed: 'unread' },
    cites: of2026('Art. 75(2)'),
    basis: 'constitution',
  },
} satisfies Steps;

/** Individual complaint to the Constitutional Court: its table in each order that has it. */
export const individualComplaint: History<ProcedureData> = [
  {
    since: '2023-01-01-constitutional-court',
    is: {
      title,
      states: statesOf2023,
      transitions: stepsOf2023,
      confidence: 'secondary',
      effectiveFrom: '2023-01-01',
      open: [open],
    },
  },
  {
    since: '2026-07-01-constitution',
    is: {
      title,
      states: { ...statesOf2023, ...statesOf2026 },
      transitions: { ...stepsOf2026, ...rows(stepsOf2023, 'accept', 'refuse-to-hear') },
      confidence: 'secondary',
      effectiveFrom: '2026-07-01',
      open: [open],
    },
  },
];
