import type { History } from '../histories.ts';
import { is } from './guards.ts';
import { moments } from './moments.ts';
import { of1995, of2026, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Адам құқықтары жөніндегі уәкілдің Конституциялық Сотқа өтініші',
  ru: 'Обращение Уполномоченного по правам человека в Конституционный Суд',
  en: 'Petition of the Human Rights Commissioner to the Constitutional Court',
};

const open = {
  kk: 'Шешім қабылдау мерзімі: заңда белгіленеді, мәтіні қаралған жоқ.',
  ru: 'Срок принятия решения: установлен законом, текст не изучен.',
  en: 'Term for the decision: statute, not read.',
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
  pending: {
    order: 2,
    kind: 'step',
    meaning: { kk: 'акт тексерілуде', ru: 'акт на проверке', en: 'act under review' },
  },
  upheld: {
    order: 3,
    kind: 'final',
    meaning: { kk: 'акт өзгеріссіз күшінде қалады', ru: 'акт остаётся в силе без изменений', en: 'act stays' },
  },
  void: {
    order: 4,
    kind: 'final',
    meaning: { kk: 'акт қолданысын тоқтатады', ru: 'акт прекращает действие', en: 'act ceases to apply' },
  },
} satisfies States;

const statesOf2026 = {
  interpreted: {
    order: 5,
    kind: 'final',
    meaning: {
      kk: 'акт тек Сот берген түсіндірмеде күшінде қалады',
      ru: 'акт остаётся в силе только в истолковании Суда',
      en: "act stays, only in the Court's reading",
    },
  },
} satisfies States;

const stepsOf2023 = {
  petition: {
    order: 1,
    from: 'act',
    to: 'pending',
    event: {
      kk: 'нормативтік құқықтық акт бойынша өтініш',
      ru: 'обращение по нормативному правовому акту',
      en: 'petition on a normative act',
    },
    by: ['ombudsman'],
    condition: {
      kk: 'конституциялық құқықтар мен бостандықтарды қозғайтын нормативтік құқықтық акт; нақты іс қажет емес',
      ru: 'нормативный правовой акт, затрагивающий конституционные права и свободы; конкретное дело не нужно',
      en: 'normative act affecting constitutional rights and freedoms; no concrete case needed',
    },
    when: is('complaint.rights'),
    cites: of1995('Art. 72(5)'),
    basis: 'constitution',
  },
  'find-constitutional': {
    order: 2,
    from: 'pending',
    to: 'upheld',
    event: { kk: 'акт Конституцияға сәйкес келеді', ru: 'акт соответствует Конституции', en: 'act conforms' },
    by: ['constitutional-court'],
    deadline: { number: null, unit: 'by-law', runsFrom: moments.petition, missed: 'unread' },
    cites: of1995('Art. 73(3), 72(5)'),
    basis: 'constitution',
  },
  'find-unconstitutional': {
    order: 3,
    from: 'pending',
    to: 'void',
    event: {
      kk: 'акт Конституцияға сәйкес келмейді',
      ru: 'акт не соответствует Конституции',
      en: 'act does not conform',
    },
    by: ['constitutional-court'],
    condition: {
      kk: 'шешім қабылданғаннан немесе Сот белгілеген күннен бастап',
      ru: 'с принятия решения или с даты, установленной Судом',
      en: 'from the decision or a date set by the Court',
    },
    deadline: { number: null, unit: 'by-law', runsFrom: moments.petition, missed: 'unread' },
    cites: of1995('Art. 73(3), 74(2), 74(3)'),
    basis: 'constitution',
  },
} satisfies Steps;

const stepsOf2026 = {
  petition: { ...stepsOf2023.petition, cites: of2026('Art. 73(5)') },
  'find-constitutional': { ...stepsOf2023['find-constitutional'], cites: of2026('Art. 74(3), 73(5)') },
  'find-unconstitutional': { ...stepsOf2023['find-unconstitutional'], cites: of2026('Art. 74(3), 75(2), 75(4)') },
  interpret: {
    order: 4,
    from: 'pending',
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
    deadline: { number: null, unit: 'by-law', runsFrom: moments.petition, missed: 'unread' },
    cites: of2026('Art. 75(2)'),
    basis: 'constitution',
  },
} satisfies Steps;

/** Petition of the Human Rights Commissioner to the Constitutional Court: its table in each order that has it. */
export const ombudsmanPetition: History<ProcedureData> = [
  {
    since: '2023-01-01-constitutional-court',
    is: {
      title,
      states: statesOf2023,
      transitions: stepsOf2023,
      confidence: 'verified',
      effectiveFrom: '2023-01-01',
      open: [open],
    },
  },
  {
    since: '2026-07-01-constitution',
    is: {
      title,
      states: { ...statesOf2023, ...statesOf2026 },
      transitions: stepsOf2026,
      confidence: 'verified',
      effectiveFrom: '2026-07-01',
      open: [open],
    },
  },
];
