import type { History } from '../histories.ts';
import { is } from './guards.ts';
import { ofAll, ofEachChamber } from './majorities.ts';
import { moments } from './moments.ts';
import { of1995, of2026, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = { kk: 'Конституциялық заң', ru: 'Конституционный закон', en: 'Constitutional law' };

const open = {
  kk: '2022 жылдан кейінгі редакция: конституциялық заңдарды Президентке жіберу мерзімі көрсетілмеген.',
  ru: 'Редакция после 2022 года: срок направления Президенту для конституционных законов не указан.',
  en: 'Text after 2022: term for sending to the President is not stated for constitutional laws.',
};

const states = {
  tabled: {
    order: 1,
    kind: 'start',
    meaning: {
      kk: 'конституциялық заң жобасы енгізілді',
      ru: 'проект конституционного закона внесён',
      en: 'draft constitutional law brought',
    },
  },
  'mazhilis-review': {
    order: 2,
    kind: 'step',
    meaning: { kk: 'Мәжілістің қарауында', ru: 'на рассмотрении Мажилиса', en: 'before the Mazhilis' },
  },
  'senate-review': {
    order: 3,
    kind: 'step',
    meaning: { kk: 'Сенаттың қарауында', ru: 'на рассмотрении Сената', en: 'before the Senate' },
  },
  'mazhilis-on-changes': {
    order: 4,
    kind: 'step',
    meaning: {
      kk: 'Сенаттың өзгерістері Мәжілістің қарауында',
      ru: 'изменения, внесённые Сенатом, рассматривает Мажилис',
      en: 'Senate changes before the Mazhilis',
    },
  },
  conciliation: {
    order: 5,
    kind: 'step',
    meaning: {
      kk: 'Палаталар арасындағы келісу рәсімдері',
      ru: 'согласительные процедуры между Палатами',
      en: 'conciliation between the chambers',
    },
  },
  'senate-alone': {
    order: 8,
    kind: 'step',
    meaning: {
      kk: 'Мәжіліс болмаған кезде заңдарды Сенат жалғыз өзі қабылдайды',
      ru: 'в отсутствие Мажилиса законы принимает один Сенат',
      en: 'Senate legislates alone while the Mazhilis is absent',
    },
  },
  adopted: {
    order: 11,
    kind: 'final',
    meaning: {
      kk: 'конституциялық заң қабылданды және Президентке жіберілді',
      ru: 'конституционный закон принят и направлен Президенту',
      en: 'constitutional law adopted and sent to the President',
    },
  },
  rejected: {
    order: 12,
    kind: 'final',
    meaning: { kk: 'жоба қабылданбады', ru: 'проект отклонён', en: 'draft rejected' },
  },
} satisfies States;

const statesOf2023 = {
  'joint-first': {
    order: 6,
    kind: 'step',
    meaning: {
      kk: 'бірлескен отырыстағы бірінші оқылым',
      ru: 'первое чтение на совместном заседании',
      en: 'first reading at a joint sitting',
    },
  },
  'joint-second': {
    order: 7,
    kind: 'step',
    meaning: {
      kk: 'бірлескен отырыстағы екінші (немесе соңғы) оқылым',
      ru: 'второе (или последнее) чтение на совместном заседании',
      en: 'second (or last) reading at a joint sitting',
    },
  },
  adopted: {
    ...states.adopted,
    meaning: {
      kk: 'конституциялық заң қабылданды',
      ru: 'конституционный закон принят',
      en: 'constitutional law adopted',
    },
  },
  rejected: {
    ...states.rejected,
    meaning: { kk: 'жоба қабылданған жоқ', ru: 'проект не принят', en: 'draft not adopted' },
  },
} satisfies States;

const statesOf2026 = {
  'kurultai-review': {
    order: 9,
    kind: 'step',
    meaning: { kk: 'Құрылтайдың қарауында', ru: 'на рассмотрении Курултая', en: 'before the Kurultai' },
  },
  'kurultai-absent': {
    order: 10,
    kind: 'step',
    meaning: {
      kk: 'өкілеттігі мерзімінен бұрын тоқтатылғаннан кейін Құрылтай жоқ',
      ru: 'Курултая нет после досрочного прекращения его полномочий',
      en: 'no Kurultai after early termination',
    },
  },
  'decree-law': {
    order: 13,
    kind: 'final',
    meaning: {
      kk: 'Президенттің конституциялық заң күші бар жарлығы',
      ru: 'указ Президента, имеющий силу конституционного закона',
      en: 'presidential decree with the force of a constitutional law',
    },
  },
} satisfies States;

const steps = {
  'table-bill': {
    order: 1,
    from: 'tabled',
    to: 'mazhilis-review',
    event: { kk: 'жоба қарауға қабылданады', ru: 'проект принимается к рассмотрению', en: 'draft accepted' },
    by: ['president', 'government', 'mazhilis', 'senate'],
    condition: {
      kk: 'Конституция конституциялық заңдарға қалдырған мәселелер бойынша; бастаманы екі Палатаның да депутаттары пайдалана алады',
      ru: 'по вопросам, отнесённым Конституцией к конституционным законам; инициативой могут воспользоваться депутаты обеих Палат',
      en: 'on subjects the Constitution reserves to constitutional laws; deputies of either chamber may use the initiative',
    },
    cites: of1995('Art. 61(1), 62(4), 56(1)(1)'),
    basis: 'constitution',
  },
  'senate-takes-up': {
    order: 2,
    from: 'tabled',
    to: 'senate-alone',
    event: {
      kk: 'жоба Мәжіліс жоқ кезде қарауға алынады',
      ru: 'проект принимается к рассмотрению в отсутствие Мажилиса',
      en: 'draft taken up while the Mazhilis is absent',
    },
    by: ['senate'],
    condition: {
      kk: 'өкілеттігі мерзімінен бұрын тоқтатылғандықтан Мәжіліс болмаған кезде ғана',
      ru: 'только пока Мажилиса нет из-за досрочного прекращения его полномочий',
      en: 'only while the Mazhilis is missing because its powers ended early',
    },
    when: is('parliament.lower-house-absent'),
    cites: of1995('Art. 55(5)'),
    basis: 'constitution',
  },
  adopt: {
    order: 6,
    from: 'mazhilis-review',
    to: 'senate-review',
    event: { kk: 'Мәжіліс мақұлдайды', ru: 'Мажилис одобряет', en: 'Mazhilis approves' },
    by: ['mazhilis'],
    majority: ofAll('>=2/3', 'mazhilis'),
    cites: of1995('Art. 61(5-1), 62(4)'),
    basis: 'constitution',
  },
  reject: {
    order: 7,
    from: 'mazhilis-review',
    to: 'rejected',
    event: { kk: 'Мәжіліс тұтас қабылдамайды', ru: 'Мажилис отклоняет в целом', en: 'Mazhilis rejects as a whole' },
    by: ['mazhilis'],
    majority: ofAll('>1/2', 'mazhilis'),
    cites: of1995('Art. 61(5-1)'),
    basis: 'constitution',
  },
  'senate-approves': {
    order: 8,
    from: 'senate-review',
    to: 'adopted',
    event: { kk: 'Сенат қабылдайды', ru: 'Сенат принимает', en: 'Senate adopts' },
    by: ['senate'],
    majority: ofAll('>=2/3', 'senate'),
    condition: {
      kk: 'он күн ішінде Президентке жіберіледі',
      ru: 'в течение десяти дней направляется Президенту',
      en: 'goes to the President within ten days',
    },
    deadline: { number: 60, unit: 'day', runsFrom: moments.transferToTheSenate, missed: 'none-stated' },
    cites: of1995('Art. 61(5-1)'),
    basis: 'constitution',
  },
  'senate-refuses': {
    order: 9,
    from: 'senate-review',
    to: 'rejected',
    event: { kk: 'Сенат тұтас қабылдамайды', ru: 'Сенат отклоняет в целом', en: 'Senate rejects as a whole' },
    by: ['senate'],
    majority: ofAll('>1/2', 'senate'),
    condition: {
      kk: 'Мәжілісте қайтадан дауысқа салу көзделмеген',
      ru: 'повторное голосование в Мажилисе не предусмотрено',
      en: 'no re-vote in the Mazhilis is provided',
    },
    cites: of1995('Art. 61(5-1)'),
    basis: 'constitution',
  },
  'senate-changes': {
    order: 10,
    from: 'senate-review',
    to: 'mazhilis-on-changes',
    event: { kk: 'Сенат өзгерістер енгізеді', ru: 'Сенат вносит изменения', en: 'Senate makes changes' },
    by: ['senate'],
    majority: ofAll('>=2/3', 'senate'),
    deadline: { number: 60, unit: 'day', runsFrom: moments.transferToTheSenate, missed: 'none-stated' },
    cites: of1995('Art. 61(5-1)'),
    basis: 'constitution',
  },
  'mazhilis-accepts-changes': {
    order: 11,
    from: 'mazhilis-on-changes',
    to: 'adopted',
    event: { kk: 'Мәжіліс келіседі', ru: 'Мажилис соглашается', en: 'Mazhilis agrees' },
    by: ['mazhilis'],
    majority: ofAll('>=2/3', 'mazhilis'),
    cites: of1995('Art. 61(5-1)'),
    basis: 'constitution',
  },
  'mazhilis-objects': {
    order: 12,
    from: 'mazhilis-on-changes',
    to: 'conciliation',
    event: { kk: 'Мәжіліс келіспейді', ru: 'Мажилис не соглашается', en: 'Mazhilis disagrees' },
    by: ['mazhilis'],
    majority: ofAll('>=2/3', 'mazhilis'),
    cites: of1995('Art. 61(5-1)'),
    basis: 'constitution',
  },
  conciliate: {
    order: 13,
    from: 'conciliation',
    to: 'adopted',
    event: { kk: 'келісілген мәтін қабылданады', ru: 'принимается согласованный текст', en: 'agreed text adopted' },
    by: ['mazhilis', 'senate'],
    together: true,
    condition: {
      kk: 'заң мен регламентке қалдырылған',
      ru: 'оставлено закону и регламенту',
      en: 'left to statute and rules of procedure',
    },
    cites: [],
    basis: 'unread',
  },
  'conciliation-fails': {
    order: 14,
    from: 'conciliation',
    to: 'rejected',
    event: { kk: 'келісімге қол жеткізілмейді', ru: 'согласие не достигнуто', en: 'no agreement' },
    by: ['mazhilis', 'senate'],
    together: true,
    condition: {
      kk: 'заң мен регламентке қалдырылған',
      ru: 'оставлено закону и регламенту',
      en: 'left to statute and rules of procedure',
    },
    cites: [],
    basis: 'unread',
  },
  'senate-adopts-alone': {
    order: 16,
    from: 'senate-alone',
    to: 'adopted',
    event: { kk: 'Сенат оны қабылдайды', ru: 'Сенат принимает его', en: 'Senate passes it' },
    by: ['senate'],
    majority: ofAll('>=2/3', 'senate'),
    cites: of1995('Art. 55(5), 62(4)'),
    basis: 'constitution',
  },
  'senate-rejects-alone': {
    order: 17,
    from: 'senate-alone',
    to: 'rejected',
    event: { kk: 'Сенат заңды қабылдамайды', ru: 'Сенат не принимает закон', en: 'Senate does not pass it' },
    by: ['senate'],
    condition: { kk: 'үштен екі жиналмады', ru: 'две трети не набраны', en: 'two thirds not reached' },
    cites: of1995('Art. 55(5), 62(4)'),
    basis: 'implied',
  },
} satisfies Steps;

const stepsOf2023 = {
  'table-bill': {
    ...steps['table-bill'],
    to: 'joint-first',
    event: {
      kk: 'жоба қарауға қабылданып, бірлескен отырысқа шығарылады',
      ru: 'проект принимается к рассмотрению и выносится на совместное заседание',
      en: 'draft accepted and put to a joint sitting',
    },
    condition: {
      kk: 'жобаларды қарауға қабылдайтын Мәжіліс арқылы енгізіледі; бастаманы екі Палатаның да депутаттары пайдалана алады',
      ru: 'вносится через Мажилис, который принимает проекты к рассмотрению; инициативой могут воспользоваться депутаты обеих Палат',
      en: 'brought through the Mazhilis, which accepts drafts for consideration; deputies of either chamber may use the initiative',
    },
    cites: of1995('Art. 61(1), 56(1)(1), 53(1-1)'),
  },
  'pass-first-reading': {
    order: 3,
    from: 'joint-first',
    to: 'joint-second',
    event: { kk: 'бірінші оқылымнан өтеді', ru: 'проходит первое чтение', en: 'first reading passed' },
    by: ['parliament'],
    condition: {
      kk: 'кемінде екі оқылым міндетті; бірінші оқылымға қажетті дауыс саны Конституцияда көрсетілмеген',
      ru: 'обязательны не менее двух чтений; число голосов, нужное в первом чтении, в Конституции не указано',
      en: 'at least two readings are obligatory; the vote needed in the first reading is not in the Constitution',
    },
    cites: of1995('Art. 62(6)'),
    basis: 'constitution',
  },
  'fail-first-reading': {
    order: 4,
    from: 'joint-first',
    to: 'rejected',
    event: {
      kk: 'жоба бірінші оқылымнан өтпейді',
      ru: 'проект не проходит первое чтение',
      en: 'draft fails in the first reading',
    },
    by: ['parliament'],
    condition: {
      kk: 'бірінші оқылымға қажетті дауыс саны Конституцияда көрсетілмеген',
      ru: 'число голосов, нужное в первом чтении, в Конституции не указано',
      en: 'vote needed in the first reading is not in the Constitution',
    },
    cites: [],
    basis: 'unread',
  },
  adopt: {
    ...steps.adopt,
    from: 'joint-second',
    to: 'adopted',
    event: { kk: 'Парламент қабылдайды', ru: 'Парламент принимает', en: 'Parliament adopts' },
    by: ['parliament'],
    majority: ofEachChamber('>=2/3'),
    condition: {
      kk: 'конституциялық заңды Президентке жіберу мерзімі көрсетілмеген',
      ru: 'срок направления конституционного закона Президенту не указан',
      en: 'no term for sending a constitutional law to the President is stated',
    },
    cites: of1995('Art. 53(1-1), 62(4), 62(6)'),
  },
  'two-thirds-missed': {
    order: 15,
    from: 'joint-second',
    to: 'rejected',
    event: {
      kk: 'әр Палатада үштен екі жиналмайды',
      ru: 'две трети в каждой Палате не набраны',
      en: 'two thirds of each chamber not reached',
    },
    by: ['parliament'],
    cites: of1995('Art. 62(4)'),
    basis: 'implied',
  },
} satisfies Steps;

const stepsOf2026 = {
  'table-bill': {
    ...steps['table-bill'],
    to: 'kurultai-review',
    event: { kk: 'жоба енгізіледі', ru: 'проект вносится', en: 'draft brought' },
    by: ['president', 'government', 'kurultai', 'halyk-kenesi'],
    condition: {
      kk: 'Конституция конституциялық заңдарға қалдырған мәселелер бойынша',
      ru: 'по вопросам, отнесённым Конституцией к конституционным законам',
      en: 'on subjects the Constitution reserves to constitutional laws',
    },
    cites: of2026('Art. 60(1), 61(3)'),
  },
  'president-takes-over': {
    order: 5,
    from: 'tabled',
    to: 'kurultai-absent',
    event: {
      kk: 'мәселе Құрылтай жоқ кезде туындайды',
      ru: 'вопрос возникает в отсутствие Курултая',
      en: 'matter arises while the Kurultai is absent',
    },
    by: ['president'],
    condition: {
      kk: 'өкілеттігі мерзімінен бұрын тоқтатылғандықтан Құрылтай болмаған кезде ғана',
      ru: 'только пока Курултая нет из-за досрочного прекращения его полномочий',
      en: 'only while the Kurultai is missing because its powers ended early',
    },
    when: is('parliament.lower-house-absent'),
    cites: of2026('Art. 47(2)'),
    basis: 'constitution',
  },
  adopt: {
    ...steps.adopt,
    from: 'kurultai-review',
    to: 'adopted',
    event: { kk: 'Құрылтай қабылдайды', ru: 'Курултай принимает', en: 'Kurultai adopts' },
    by: ['kurultai'],
    majority: ofAll('>=2/3', 'kurultai'),
    deadline: {
      number: 10,
      unit: 'day',
      runsFrom: moments.adoptionOfTheLaw,
      since: ['adopted'],
      missed: 'none-stated',
    },
    cites: of2026('Art. 56(1), 61(3), 60(5)'),
  },
  reject: {
    ...steps.reject,
    from: 'kurultai-review',
    event: { kk: 'Құрылтай тұтас қабылдамайды', ru: 'Курултай отклоняет в целом', en: 'Kurultai rejects as a whole' },
    by: ['kurultai'],
    majority: ofAll('>1/2', 'kurultai'),
    condition: {
      kk: 'жоба бастамашысына қайтарылады',
      ru: 'проект возвращается инициатору',
      en: 'draft returns to its initiator',
    },
    cites: of2026('Art. 60(5)'),
  },
  'two-thirds-missed': {
    ...stepsOf2023['two-thirds-missed'],
    from: 'kurultai-review',
    event: { kk: 'үштен екі жиналмады', ru: 'две трети не набраны', en: 'two thirds not reached' },
    by: ['kurultai'],
    cites: of2026('Art. 61(3)'),
  },
  'issue-decree-law': {
    order: 18,
    from: 'kurultai-absent',
    to: 'decree-law',
    event: {
      kk: 'Президент конституциялық заң күші бар жарлық шығарады',
      ru: 'Президент издаёт указ, имеющий силу конституционного закона',
      en: 'President issues a decree with the force of a constitutional law',
    },
    by: ['president'],
    cites: of2026('Art. 47(2)'),
    basis: 'constitution',
  },
} satisfies Steps;

/** Constitutional law: its table in each order that has it. */
export const constitutionalLaw: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'secondary' } },
  {
    since: '2023-01-01-constitutional-court',
    is: {
      title,
      states: { ...rows(states, 'tabled', 'senate-alone'), ...statesOf2023 },
      transitions: { ...stepsOf2023, ...rows(steps, 'senate-takes-up', 'senate-adopts-alone', 'senate-rejects-alone') },
      confidence: 'secondary',
      effectiveFrom: '2023-01-01',
      open: [open],
    },
  },
  {
    since: '2026-07-01-constitution',
    is: {
      title,
      states: { ...rows(states, 'tabled', 'adopted'), ...statesOf2026, ...rows(statesOf2023, 'rejected') },
      transitions: stepsOf2026,
      confidence: 'secondary',
      effectiveFrom: '2026-07-01',
    },
  },
];
