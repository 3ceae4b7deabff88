import type { History } from '../histories.ts';
import { moments } from './moments.ts';
import { of1995, of2026, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Бас Прокурордың Конституциялық Сотқа өтініші',
  ru: 'Обращение Генерального Прокурора в Конституционный Суд',
  en: 'Petition of the Prosecutor General to the Constitutional Court',
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
      kk: 'күшіндегі нормативтік құқықтық акт, ратификацияланғанға дейінгі халықаралық шарт немесе Конституцияның түсініксіз нормасы',
      ru: 'действующий нормативный правовой акт, международный договор до ратификации или неясная норма Конституции',
      en: 'normative legal act in force, treaty before ratification, or unclear constitutional norm',
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
  'treaty-pending': {
    order: 5,
    kind: 'step',
    meaning: {
      kk: 'халықаралық шарт тексерілуде; ратификациялау тоқтатыла тұрды',
      ru: 'международный договор на проверке; ратификация приостановлена',
      en: 'treaty under review; ratification suspended',
    },
  },
  'treaty-ok': {
    order: 6,
    kind: 'final',
    meaning: {
      kk: 'халықаралық шартты ратификациялауға жол беріледі',
      ru: 'ратификация международного договора допускается',
      en: 'treaty may be ratified',
    },
  },
  'treaty-barred': {
    order: 7,
    kind: 'final',
    meaning: {
      kk: 'халықаралық шартты ратификациялауға жол берілмейді',
      ru: 'ратификация международного договора не допускается',
      en: 'treaty may not be ratified',
    },
  },
  interpretation: {
    order: 8,
    kind: 'final',
    meaning: {
      kk: '«Конституцияны ресми түсіндіру» рәсімін қараңыз',
      ru: 'см. «Официальное толкование Конституции»',
      en: 'see "Official interpretation of the Constitution"',
    },
  },
} satisfies States;

const statesOf2026 = {
  'io-pending': {
    order: 9,
    kind: 'step',
    meaning: {
      kk: 'халықаралық органның шешімін орындау тексерілуде',
      ru: 'исполнение решения международного органа на проверке',
      en: 'carrying out of a decision of an international body under review',
    },
  },
  'io-barred': {
    order: 10,
    kind: 'final',
    meaning: { kk: 'шешім орындалмайды', ru: 'решение не исполняется', en: 'decision is not carried out' },
  },
  'io-ok': {
    order: 11,
    kind: 'final',
    meaning: {
      kk: 'шешімді орындауға жол беріледі',
      ru: 'исполнение решения допускается',
      en: 'decision may be carried out',
    },
  },
  interpreted: {
    order: 12,
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
    by: ['prosecutor-general'],
    condition: {
      kk: 'кез келген нормативтік құқықтық акт',
      ru: 'любой нормативный правовой акт',
      en: 'any normative act',
    },
    cites: of1995('Art. 72(4)'),
    basis: 'constitution',
  },
  'find-constitutional': {
    order: 2,
    from: 'pending',
    to: 'upheld',
    event: { kk: 'акт Конституцияға сәйкес келеді', ru: 'акт соответствует Конституции', en: 'act conforms' },
    by: ['constitutional-court'],
    deadline: { number: null, unit: 'by-law', runsFrom: moments.petition, missed: 'unread' },
    cites: of1995('Art. 73(3), 72(4)'),
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
  'petition-on-treaty': {
    order: 4,
    from: 'act',
    to: 'treaty-pending',
    event: {
      kk: 'халықаралық шарт бойынша өтініш',
      ru: 'обращение по международному договору',
      en: 'petition on a treaty',
    },
    by: ['prosecutor-general'],
    condition: {
      kk: 'ратификацияланғанға дейін; ратификациялау мерзімі тоқтатыла тұрады (73(2)-бап)',
      ru: 'до ратификации; срок ратификации приостанавливается (ст. 73(2))',
      en: 'before ratification; term for ratification suspended (Art. 73(2))',
    },
    cites: of1995('Art. 72(4)'),
    basis: 'constitution',
  },
  'find-treaty-constitutional': {
    order: 5,
    from: 'treaty-pending',
    to: 'treaty-ok',
    event: {
      kk: 'халықаралық шарт Конституцияға сәйкес келеді',
      ru: 'международный договор соответствует Конституции',
      en: 'treaty conforms',
    },
    by: ['constitutional-court'],
    deadline: { number: null, unit: 'by-law', runsFrom: moments.petition, missed: 'unread' },
    cites: of1995('Art. 73(3), 72(4)'),
    basis: 'constitution',
  },
  'find-treaty-unconstitutional': {
    order: 6,
    from: 'treaty-pending',
    to: 'treaty-barred',
    event: {
      kk: 'халықаралық шарт Конституцияға сәйкес келмейді',
      ru: 'международный договор не соответствует Конституции',
      en: 'treaty does not conform',
    },
    by: ['constitutional-court'],
    deadline: { number: null, unit: 'by-law', runsFrom: moments.petition, missed: 'unread' },
    cites: of1995('Art. 74(1)'),
    basis: 'constitution',
  },
  'petition-for-interpretation': {
    order: 7,
    from: 'act',
    to: 'interpretation',
    event: { kk: 'түсіндіру туралы өтініш', ru: 'обращение о толковании', en: 'petition for interpretation' },
    by: ['prosecutor-general'],
    cites: of1995('Art. 72(4)'),
    basis: 'constitution',
  },
} satisfies Steps;

const stepsOf2026 = {
  petition: { ...stepsOf2023.petition, cites: of2026('Art. 73(4)') },
  'find-constitutional': { ...stepsOf2023['find-constitutional'], cites: of2026('Art. 74(3), 73(4)') },
  'find-unconstitutional': { ...stepsOf2023['find-unconstitutional'], cites: of2026('Art. 74(3), 75(2), 75(4)') },
  'petition-on-treaty': {
    ...stepsOf2023['petition-on-treaty'],
    condition: {
      kk: 'ратификацияланғанға дейін; ратификациялау мерзімі тоқтатыла тұрады (74(2)-бап)',
      ru: 'до ратификации; срок ратификации приостанавливается (ст. 74(2))',
      en: 'before ratification; term for ratification suspended (Art. 74(2))',
    },
    cites: of2026('Art. 73(4)'),
  },
  'find-treaty-constitutional': { ...stepsOf2023['find-treaty-constitutional'], cites: of2026('Art. 74(3), 73(4)') },
  'find-treaty-unconstitutional': { ...stepsOf2023['find-treaty-unconstitutional'], cites: of2026('Art. 75(1)') },
  'petition-for-interpretation': { ...stepsOf2023['petition-for-interpretation'], cites: of2026('Art. 73(4)') },
  'petition-on-decision': {
    order: 8,
    from: 'act',
    to: 'io-pending',
    event: {
      kk: 'халықаралық ұйымның шешімін орындау жөніндегі өтініш',
      ru: 'обращение об исполнении решения международной организации',
      en: 'petition on carrying out a decision of an international organisation',
    },
    by: ['prosecutor-general'],
    cites: of2026('Art. 73(4), 73(1)(5)'),
    basis: 'constitution',
  },
  'find-decision-unconstitutional': {
    order: 9,
    from: 'io-pending',
    to: 'io-barred',
    event: { kk: 'сәйкес келмейді', ru: 'не соответствует', en: 'not conforming' },
    by: ['constitutional-court'],
    deadline: { number: null, unit: 'by-law', runsFrom: moments.petition, missed: 'unread' },
    cites: of2026('Art. 75(3)'),
    basis: 'constitution',
  },
  'find-decision-constitutional': {
    order: 10,
    from: 'io-pending',
    to: 'io-ok',
    event: { kk: 'сәйкес келеді', ru: 'соответствует', en: 'conforming' },
    by: ['constitutional-court'],
    deadline: { number: null, unit: 'by-law', runsFrom: moments.petition, missed: 'unread' },
    cites: of2026('Art. 73(1)(5), 75(3)'),
    basis: 'constitution',
  },
  interpret: {
    order: 11,
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

/** Petition of the Prosecutor General to the Constitutional Court: its table in each order that has it. */
export const prosecutorGeneralPetition: History<ProcedureData> = [
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
