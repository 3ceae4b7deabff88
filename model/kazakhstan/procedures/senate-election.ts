import type { History } from '../histories.ts';
import { is } from './guards.ts';
import { moments } from './moments.ts';
import { of1995, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Сенат депутаттарын сайлау және тағайындау',
  ru: 'Выборы и назначение депутатов Сената',
  en: 'Senate election and appointment',
};

const open = {
  kk: 'Таңдаушылардың нақты кімдер екені (бөліністің барлық мәслихаттары) және сайлануға қажетті көпшілік заңда белгіленеді, мәтіні қаралған жоқ.',
  ru: 'Кто именно выборщики (все маслихаты единицы) и какое большинство нужно для избрания, установлено законом, текст не изучен.',
  en: 'Who the electors are exactly (all maslikhats of the unit) and the winning majority: statute, not read.',
};

const note = {
  kk: 'Іс жүзінде он орындық квота алғаш рет 2023 жылғы 24 қаңтарда толтырылды.',
  ru: 'На практике квота из десяти мест впервые заполнена 24 января 2023 года.',
  en: 'In practice the quota of ten was first filled on 24 January 2023.',
};

const states = {
  due: {
    order: 1,
    kind: 'start',
    meaning: {
      kk: 'сайланған Сенат депутаттары жартысының алты жылдық мерзімі аяқталуға жақын (үш жыл сайын жаңартылады) немесе Парламент өкілеттігі мерзімінен бұрын тоқтатылды',
      ru: 'шестилетний срок половины избранных депутатов Сената подходит к концу (обновление каждые три года), или полномочия Парламента прекращены досрочно',
      en: 'half of the elected senators near the end of their six years (rotation every three years), or Parliament ended early',
    },
  },
  called: {
    order: 2,
    kind: 'step',
    meaning: { kk: 'сайлау тағайындалды', ru: 'выборы назначены', en: 'election called' },
  },
  electors: {
    order: 3,
    kind: 'step',
    meaning: {
      kk: 'облыс немесе қала мәслихаттарының депутаттары таңдаушы ретінде дауыс береді',
      ru: 'депутаты маслихатов области или города голосуют как выборщики',
      en: 'maslikhat deputies of a region or city vote as electors',
    },
  },
  elected: {
    order: 4,
    kind: 'step',
    meaning: {
      kk: 'әр облыстан, республикалық маңызы бар қаладан және астанадан екі Сенат депутаты',
      ru: 'по два депутата Сената от каждой области, города республиканского значения и столицы',
      en: 'two senators for each region, city of republican significance and the capital',
    },
  },
  presidential: {
    order: 5,
    kind: 'step',
    meaning: {
      kk: 'Президент квотасындағы орындар бос',
      ru: 'места в квоте Президента свободны',
      en: "seats in the President's quota open",
    },
  },
  'quota-senator': {
    order: 6,
    kind: 'step',
    meaning: {
      kk: 'Президент тағайындаған Сенат депутаты',
      ru: 'депутат Сената, назначенный Президентом',
      en: 'senator appointed by the President',
    },
  },
  seated: {
    order: 7,
    kind: 'final',
    meaning: {
      kk: 'Сенат депутаты алты жылдық мерзімін толық өтейді',
      ru: 'депутат Сената исполняет полномочия полные шесть лет',
      en: 'senator serves the full term of six years',
    },
  },
  ended: {
    order: 8,
    kind: 'final',
    meaning: {
      kk: 'тағайындалған Сенат депутатының өкілеттігін Президент тоқтатты',
      ru: 'полномочия назначенного депутата Сената прекращены Президентом',
      en: "appointed senator's powers ended by the President",
    },
  },
} satisfies States;

const steps = {
  'call-regular': {
    order: 1,
    from: 'due',
    to: 'called',
    event: { kk: 'кезекті сайлау тағайындалады', ru: 'назначаются очередные выборы', en: 'regular election called' },
    by: ['president'],
    deadline: {
      number: 2,
      unit: 'month',
      runsFrom: moments.endOfTermBeforeVote,
      anchor: 'senate.term-ends',
      before: true,
      missed: 'none-stated',
    },
    cites: of1995('Art. 44(2), 51(2)'),
    basis: 'constitution',
  },
  'call-early': {
    order: 2,
    from: 'due',
    to: 'called',
    event: {
      kk: 'Парламенттің кезектен тыс сайлауы тағайындалады',
      ru: 'назначаются внеочередные выборы Парламента',
      en: 'early election of Parliament called',
    },
    by: ['president'],
    condition: {
      kk: 'тек бүкіл Парламент таратылған болса',
      ru: 'только если распущен весь Парламент',
      en: 'only if the whole Parliament was dissolved',
    },
    when: is('parliament.dissolved-whole'),
    deadline: { number: 2, unit: 'month', runsFrom: moments.earlyEndOfThePowers, missed: 'none-stated' },
    cites: of1995('Art. 44(2), 51(3)'),
    basis: 'constitution',
  },
  'electors-meet': {
    order: 3,
    from: 'called',
    to: 'electors',
    event: { kk: 'таңдаушылар жиналады', ru: 'собираются выборщики', en: 'electors meet' },
    by: ['regional-maslikhats', 'district-maslikhats'],
    together: true,
    condition: {
      kk: 'жанама, жасырын дауыс беру; бөліністегі таңдаушылар жиналысының тәртібі заңмен белгіленеді',
      ru: 'косвенное, тайное голосование; порядок собрания выборщиков единицы устанавливается законом',
      en: 'indirect, secret vote; meeting of electors of the unit is statutory',
    },
    cites: of1995('Art. 51(2), 50(2)'),
    basis: 'constitution',
  },
  'electors-elect': {
    order: 4,
    from: 'electors',
    to: 'elected',
    event: { kk: 'кандидат сайланады', ru: 'кандидат избран', en: 'candidate elected' },
    by: ['regional-maslikhats'],
    condition: {
      kk: 'қажетті көпшілік пен екінші тур заңмен белгіленеді',
      ru: 'большинство и второй тур устанавливаются законом',
      en: 'majority and second round statutory',
    },
    cites: [],
    basis: 'unread',
  },
  'seat-elected': {
    order: 5,
    from: 'elected',
    to: 'seated',
    event: { kk: 'тіркеу және ант беру', ru: 'регистрация и присяга', en: 'registration and oath' },
    by: ['central-election-commission'],
    condition: {
      kk: '30 жас, жоғары білімі, бес жылдық жұмыс өтілі бар, өңірде үш жыл тұрған',
      ru: 'возраст 30 лет, высшее образование, стаж работы пять лет, три года проживания в регионе',
      en: 'age 30, higher education, five years of work, three years in the region',
    },
    cites: of1995('Art. 51(4), 51(6)'),
    basis: 'constitution',
  },
  'open-quota': {
    order: 6,
    from: 'due',
    to: 'presidential',
    event: { kk: 'квотадағы орындар босайды', ru: 'освобождаются места квоты', en: 'quota seats open' },
    by: ['president'],
    condition: { kk: 'он бес Сенат депутаты', ru: 'пятнадцать депутатов Сената', en: 'fifteen senators' },
    cites: of1995('Art. 50(2)'),
    basis: 'constitution',
  },
  appoint: {
    order: 7,
    from: 'presidential',
    to: 'quota-senator',
    event: { kk: 'Президент тағайындайды', ru: 'Президент назначает', en: 'President appoints' },
    by: ['president'],
    condition: {
      kk: 'қоғамның ұлттық-мәдени және өзге де елеулі мүдделері ескеріледі',
      ru: 'с учётом национально-культурных и иных значимых интересов общества',
      en: 'regard to national-cultural and other significant interests of society',
    },
    cites: of1995('Art. 50(2)'),
    basis: 'constitution',
  },
  'end-powers': {
    order: 9,
    from: 'quota-senator',
    to: 'ended',
    event: {
      kk: 'Президент өкілеттікті тоқтатады',
      ru: 'Президент прекращает полномочия',
      en: 'President ends the powers',
    },
    by: ['president'],
    condition: { kk: 'негіздері көрсетілмеген', ru: 'основания не указаны', en: 'no grounds stated' },
    cites: of1995('Art. 52(5)'),
    basis: 'constitution',
  },
  'seat-appointed': {
    order: 10,
    from: 'quota-senator',
    to: 'seated',
    event: {
      kk: 'ант беріледі; мерзімін өтейді',
      ru: 'присяга; исполнение полномочий в течение срока',
      en: 'oath; serves the term',
    },
    by: ['senate'],
    cites: of1995('Art. 50(5), 51(6)'),
    basis: 'constitution',
  },
} satisfies Steps;

const stepsOfJune2022 = {
  'open-quota': {
    ...steps['open-quota'],
    condition: { kk: 'он Сенат депутаты', ru: 'десять депутатов Сената', en: 'ten senators' },
  },
  appoint: {
    ...steps.appoint,
    condition: {
      kk: 'бесеуі Қазақстан халқы Ассамблеясының ұсынысы бойынша',
      ru: 'пять по предложению Ассамблеи народа Казахстана',
      en: 'five on the proposal of the Assembly of the People',
    },
  },
  'assembly-proposes': {
    order: 8,
    from: 'presidential',
    to: 'presidential',
    event: {
      kk: 'Қазақстан халқы Ассамблеясы бес кандидат ұсынады',
      ru: 'Ассамблея народа Казахстана предлагает пятерых',
      en: 'Assembly of the People proposes five',
    },
    by: ['assembly-of-people'],
    cites: of1995('Art. 50(2)'),
    basis: 'constitution',
  },
} satisfies Steps;

/** Senate election and appointment: its table in each order that has it. */
export const senateElection: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'secondary', open: [open] } },
  {
    since: '2022-06-08-referendum',
    is: {
      title,
      states,
      transitions: {
        ...rows(
          steps,
          'call-regular',
          'call-early',
          'electors-meet',
          'electors-elect',
          'seat-elected',
          'end-powers',
          'seat-appointed',
        ),
        ...stepsOfJune2022,
      },
      confidence: 'secondary',
      effectiveFrom: '2022-06-08',
      open: [open],
      note,
    },
  },
  { since: '2026-07-01-constitution', is: null },
];
