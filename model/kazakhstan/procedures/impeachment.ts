import type { History } from '../histories.ts';
import { is, isNot } from './guards.ts';
import { ofAll, ofEachChamber } from './majorities.ts';
import { moments } from './moments.ts';
import { of1995, of2026, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Президентті қызметінен кетіру (импичмент)',
  ru: 'Отрешение Президента от должности (импичмент)',
  en: 'Impeachment of the President',
};

const open = {
  kk: 'Екі қорытындыны кез келген ретпен сұратуға болады; кестеде алдымен Жоғарғы Сот тұр.',
  ru: 'Оба заключения можно запросить в любом порядке; в таблице первым поставлен Верховный Суд.',
  en: 'The two opinions may be asked in either order; the table puts the Supreme Court first.',
};

const states = {
  office: {
    order: 1,
    kind: 'start',
    meaning: {
      kk: 'Президент мемлекетке опасыздық жасады деген күдік бар',
      ru: 'Президент подозревается в государственной измене',
      en: 'President suspected of high treason',
    },
  },
  motion: {
    order: 2,
    kind: 'step',
    meaning: { kk: 'айып тағу туралы ұсыныс', ru: 'предложение о предъявлении обвинения', en: 'motion to accuse' },
  },
  blocked: {
    order: 3,
    kind: 'final',
    meaning: {
      kk: 'Президент заң шығарушы органның өкілеттігін мерзімінен бұрын тоқтату мәселесін қарап жатқанда бұл мәселені қозғауға болмайды',
      ru: 'вопрос не может быть возбуждён, пока Президент рассматривает досрочное прекращение полномочий законодательного органа',
      en: 'question cannot be raised while the President considers early termination of the legislature',
    },
  },
  accused: {
    order: 4,
    kind: 'step',
    meaning: {
      kk: 'айып тағылды; екі айлық мерзім өтіп жатыр; тергеу жүргізілуде',
      ru: 'обвинение предъявлено; идёт двухмесячный срок; ведётся расследование',
      en: 'accusation brought; two months run; investigation',
    },
  },
  referred: {
    order: 5,
    kind: 'step',
    meaning: {
      kk: 'тергеу нәтижелері түпкілікті дауыс беруге жіберілді',
      ru: 'результаты расследования переданы на окончательное голосование',
      en: 'results of the investigation sent to the final vote',
    },
  },
  'supreme-court': {
    order: 6,
    kind: 'step',
    meaning: {
      kk: 'Жоғарғы Сот айыптың негізді екенін анықтады',
      ru: 'Верховный Суд признал обвинение обоснованным',
      en: 'Supreme Court found the accusation well founded',
    },
  },
  opinions: {
    order: 7,
    kind: 'step',
    meaning: { kk: 'екі қорытынды да оң', ru: 'оба заключения положительные', en: 'both opinions favourable' },
  },
  removed: {
    order: 8,
    kind: 'final',
    meaning: {
      kk: 'Президент қызметінен кетірілді; «Президент лауазымының босауы және өкілеттігінің көшуі» рәсімін қараңыз',
      ru: 'Президент отрешён от должности; см. «Вакансия должности Президента и переход полномочий»',
      en: 'President removed; see "Vacancy and succession in the presidency"',
    },
  },
  rejected: {
    order: 9,
    kind: 'step',
    meaning: { kk: 'айып қабылданбады', ru: 'обвинение отклонено', en: 'accusation rejected' },
  },
  'initiators-out': {
    order: 10,
    kind: 'final',
    meaning: {
      kk: 'мәселені қозғаған депутаттар мандатынан мерзімінен бұрын айырылады',
      ru: 'депутаты, инициировавшие вопрос, досрочно лишаются мандатов',
      en: 'deputies who started the matter lose their mandates early',
    },
  },
} satisfies States;

const steps = {
  move: {
    order: 1,
    from: 'office',
    to: 'motion',
    event: { kk: 'мәселені көтеру', ru: 'внесение вопроса', en: 'motion' },
    by: ['mazhilis'],
    majority: ofAll('>=1/3', 'mazhilis'),
    when: isNot('parliament.early-end-considered'),
    cites: of1995('Art. 47(2)'),
    basis: 'constitution',
  },
  'bar-applies': {
    order: 2,
    from: 'office',
    to: 'blocked',
    event: {
      kk: 'мәселені қозғауға жол берілмейтін жағдай бар',
      ru: 'есть обстоятельство, при котором вопрос не может быть возбуждён',
      en: 'bar applies',
    },
    by: ['president'],
    condition: {
      kk: 'өкілеттікті мерзімінен бұрын тоқтату мәселесі қаралуда',
      ru: 'рассматривается досрочное прекращение полномочий',
      en: 'pending consideration of early termination',
    },
    when: is('parliament.early-end-considered'),
    cites: of1995('Art. 47(3)'),
    basis: 'constitution',
  },
  accuse: {
    order: 3,
    from: 'motion',
    to: 'accused',
    event: {
      kk: 'айып тағу және тергеу жүргізу туралы шешім',
      ru: 'решение о предъявлении обвинения и расследовании',
      en: 'decision to accuse and investigate',
    },
    by: ['mazhilis'],
    majority: ofAll('>1/2', 'mazhilis'),
    cites: of1995('Art. 47(2)'),
    basis: 'constitution',
  },
  drop: {
    order: 4,
    from: 'motion',
    to: 'rejected',
    event: { kk: 'айып қабылданбайды', ru: 'обвинение отклоняется', en: 'accusation falls' },
    by: ['mazhilis'],
    condition: {
      kk: 'кез келген кезеңде қабылданбауы',
      ru: 'отклонение на любой стадии',
      en: 'rejection at any stage',
    },
    cites: of1995('Art. 47(2)'),
    basis: 'constitution',
  },
  investigate: {
    order: 5,
    from: 'accused',
    to: 'referred',
    event: {
      kk: 'нәтижелер түпкілікті отырысқа беріледі',
      ru: 'результаты передаются на окончательное заседание',
      en: 'results passed to the final sitting',
    },
    by: ['senate'],
    majority: ofAll('>1/2', 'senate'),
    condition: {
      kk: 'тергеуді Сенат ұйымдастырады',
      ru: 'расследование организует Сенат',
      en: 'the Senate organises the investigation',
    },
    deadline: { number: 2, unit: 'month', runsFrom: moments.bringingOfTheAccusation, missed: 'accusation-rejected' },
    cites: of1995('Art. 47(2)'),
    basis: 'constitution',
  },
  'drop-after-accusation': {
    order: 6,
    does: 'drop',
    from: 'accused',
    to: 'rejected',
    event: { kk: 'айып қабылданбайды', ru: 'обвинение отклоняется', en: 'accusation falls' },
    by: ['senate'],
    condition: {
      kk: 'кез келген кезеңде қабылданбауы',
      ru: 'отклонение на любой стадии',
      en: 'rejection at any stage',
    },
    cites: of1995('Art. 47(2)'),
    basis: 'constitution',
  },
  'confirm-merits': {
    order: 7,
    from: 'referred',
    to: 'supreme-court',
    event: {
      kk: 'айыптың мәні бойынша қорытынды',
      ru: 'заключение по существу обвинения',
      en: 'opinion on the merits',
    },
    by: ['supreme-court'],
    condition: {
      kk: 'айып негізді деп танылды',
      ru: 'обвинение признано обоснованным',
      en: 'accusation found well founded',
    },
    deadline: {
      number: 2,
      unit: 'month',
      runsFrom: moments.bringingOfTheAccusation,
      since: ['accused'],
      missed: 'accusation-rejected',
    },
    cites: of1995('Art. 47(2)'),
    basis: 'constitution',
  },
  'deny-merits': {
    order: 8,
    from: 'referred',
    to: 'rejected',
    event: {
      kk: 'айыптың мәні бойынша теріс қорытынды',
      ru: 'отрицательное заключение по существу',
      en: 'unfavourable opinion on the merits',
    },
    by: ['supreme-court'],
    condition: {
      kk: 'түпкілікті дауыс беру үшін қорытынды қажет',
      ru: 'для окончательного голосования нужно заключение',
      en: 'the final vote requires the opinion',
    },
    cites: of1995('Art. 47(2)'),
    basis: 'implied',
  },
  'confirm-procedure': {
    order: 9,
    from: 'supreme-court',
    to: 'opinions',
    event: {
      kk: 'рәсімнің сақталуы туралы қорытынды',
      ru: 'заключение о соблюдении процедуры',
      en: 'opinion on procedure',
    },
    by: ['constitutional-council'],
    condition: {
      kk: 'конституциялық рәсім сақталды',
      ru: 'конституционная процедура соблюдена',
      en: 'constitutional procedure was kept',
    },
    deadline: {
      number: 2,
      unit: 'month',
      runsFrom: moments.bringingOfTheAccusation,
      since: ['accused'],
      missed: 'accusation-rejected',
    },
    cites: of1995('Art. 72(1)(5), 47(2)'),
    basis: 'constitution',
  },
  'deny-procedure': {
    order: 10,
    from: 'supreme-court',
    to: 'rejected',
    event: {
      kk: 'рәсімнің сақталуы туралы теріс қорытынды',
      ru: 'отрицательное заключение о соблюдении процедуры',
      en: 'unfavourable opinion on procedure',
    },
    by: ['constitutional-council'],
    condition: {
      kk: 'түпкілікті дауыс беру үшін қорытынды қажет',
      ru: 'для окончательного голосования нужно заключение',
      en: 'the final vote requires the opinion',
    },
    cites: of1995('Art. 72(1)(5), 47(2)'),
    basis: 'implied',
  },
  remove: {
    order: 11,
    from: 'opinions',
    to: 'removed',
    event: { kk: 'түпкілікті шешім', ru: 'окончательное решение', en: 'final decision' },
    by: ['parliament'],
    majority: ofEachChamber('>=3/4'),
    deadline: {
      number: 2,
      unit: 'month',
      runsFrom: moments.bringingOfTheAccusation,
      since: ['accused'],
      missed: 'accusation-rejected',
    },
    cites: of1995('Art. 47(2)'),
    basis: 'constitution',
  },
  'accusation-rejected': {
    order: 12,
    from: 'opinions',
    to: 'rejected',
    event: {
      kk: 'төрттен үш жиналмайды немесе екі ай өтіп кетеді',
      ru: 'три четверти не набраны, или два месяца истекли',
      en: 'three quarters not reached, or two months over',
    },
    by: ['parliament'],
    deadline: {
      number: 2,
      unit: 'month',
      runsFrom: moments.bringingOfTheAccusation,
      since: ['accused'],
      missed: 'accusation-rejected',
    },
    cites: of1995('Art. 47(2)'),
    basis: 'constitution',
  },
  'end-mandates': {
    order: 13,
    from: 'rejected',
    to: 'initiators-out',
    event: {
      kk: 'бастамашылардың мандаттары тоқтатылады',
      ru: 'мандаты инициаторов прекращаются',
      en: 'mandates of the initiators end',
    },
    by: ['mazhilis'],
    condition: { kk: 'өздігінен туындайтын салдар', ru: 'наступает автоматически', en: 'automatic consequence' },
    cites: of1995('Art. 47(2)'),
    basis: 'constitution',
  },
} satisfies Steps;

const stepsOf2023 = {
  'confirm-procedure': { ...steps['confirm-procedure'], by: ['constitutional-court'] },
  'deny-procedure': { ...steps['deny-procedure'], by: ['constitutional-court'] },
} satisfies Steps;

const stepsOf2026 = {
  move: { ...steps.move, by: ['kurultai'], majority: ofAll('>=1/3', 'kurultai'), cites: of2026('Art. 50(3)') },
  'bar-applies': { ...steps['bar-applies'], cites: of2026('Art. 50(4)') },
  accuse: { ...steps.accuse, by: ['kurultai'], majority: ofAll('>1/2', 'kurultai'), cites: of2026('Art. 50(3)') },
  drop: { ...steps.drop, by: ['kurultai'], cites: of2026('Art. 50(3)') },
  investigate: {
    ...steps.investigate,
    by: ['kurultai'],
    majority: ofAll('>1/2', 'kurultai'),
    condition: {
      kk: 'тергеуді Құрылтай ұйымдастырады',
      ru: 'расследование организует Курултай',
      en: 'the Kurultai organises the investigation',
    },
    cites: of2026('Art. 50(3)'),
  },
  'drop-after-accusation': { ...steps['drop-after-accusation'], by: ['kurultai'], cites: of2026('Art. 50(3)') },
  'confirm-merits': { ...steps['confirm-merits'], cites: of2026('Art. 50(3)') },
  'deny-merits': { ...steps['deny-merits'], cites: of2026('Art. 50(3)') },
  'confirm-procedure': { ...stepsOf2023['confirm-procedure'], cites: of2026('Art. 73(1)(7), 50(3)') },
  'deny-procedure': { ...stepsOf2023['deny-procedure'], cites: of2026('Art. 73(1)(7), 50(3)') },
  remove: { ...steps.remove, by: ['kurultai'], majority: ofAll('>=3/4', 'kurultai'), cites: of2026('Art. 50(3)') },
  'accusation-rejected': { ...steps['accusation-rejected'], by: ['kurultai'], cites: of2026('Art. 50(3)') },
  'end-mandates': { ...steps['end-mandates'], by: ['kurultai'], cites: of2026('Art. 50(3)') },
} satisfies Steps;

/** Impeachment of the President: its table in each order that has it. */
export const impeachment: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'verified', open: [open] } },
  {
    since: '2023-01-01-constitutional-court',
    is: {
      title,
      states,
      transitions: {
        ...rows(
          steps,
          'move',
          'bar-applies',
          'accuse',
          'drop',
          'investigate',
          'drop-after-accusation',
          'confirm-merits',
          'deny-merits',
          'remove',
          'accusation-rejected',
          'end-mandates',
        ),
        ...stepsOf2023,
      },
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
