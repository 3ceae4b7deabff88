import type { History } from '../histories.ts';
import { moments } from './moments.ts';
import { of1995, of2026, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Мәжіліс немесе Құрылтай сайлауының күнтізбесі',
  ru: 'Календарь выборов Мажилиса или Курултая',
  en: 'Mazhilis or Kurultai election calendar',
};

const note = {
  kk: 'Палата туралы 2022 жылғы маусымдағы нормалар сегізінші сайланған Мәжілістің сайлауынан бастап қолданылады (99(3)-бап); 2023 жылғы 19 наурызда қолданылды.',
  ru: 'Нормы о Палате, принятые в июне 2022 года, применяются с выборов Мажилиса восьмого созыва (ст. 99(3)); применены 19 марта 2023 года.',
  en: 'The rules on the chamber of June 2022 apply from the election of the eighth Mazhilis (Art. 99(3)); used on 19 March 2023.',
};

const states = {
  due: {
    order: 1,
    kind: 'start',
    meaning: {
      kk: 'бес жылдық мерзім аяқталады немесе өкілеттік мерзімінен бұрын тоқтатылды',
      ru: 'пятилетний срок истекает, или полномочия прекращены досрочно',
      en: 'term of five years ends, or powers ended early',
    },
  },
  called: {
    order: 2,
    kind: 'step',
    meaning: { kk: 'сайлау тағайындалды', ru: 'выборы назначены', en: 'election called' },
  },
  voted: {
    order: 3,
    kind: 'step',
    meaning: { kk: 'дауыс беру өткізілді', ru: 'голосование состоялось', en: 'vote held' },
  },
  results: {
    order: 4,
    kind: 'step',
    meaning: { kk: 'нәтижелер жарияланды', ru: 'результаты опубликованы', en: 'results published' },
  },
  disputed: {
    order: 5,
    kind: 'step',
    meaning: { kk: 'дау қаралуда', ru: 'спор на рассмотрении', en: 'dispute pending' },
  },
  seated: {
    order: 6,
    kind: 'final',
    meaning: {
      kk: 'жаңа Мәжіліс сессияға жиналды',
      ru: 'новый Мажилис собрался на сессию',
      en: 'new Mazhilis in session',
    },
  },
} satisfies States;

const statesOf2026 = {
  seated: {
    ...states.seated,
    meaning: {
      kk: 'жаңа Құрылтай сессияға жиналды',
      ru: 'новый Курултай собрался на сессию',
      en: 'new Kurultai in session',
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
      anchor: 'parliament.lower-house-term-ends',
      before: true,
      missed: 'none-stated',
    },
    cites: of1995('Art. 44(2), 51(1)'),
    basis: 'constitution',
  },
  'call-early': {
    order: 2,
    from: 'due',
    to: 'called',
    event: { kk: 'кезектен тыс сайлау тағайындалды', ru: 'внеочередные выборы назначены', en: 'early election called' },
    by: ['president'],
    condition: {
      kk: 'өкілеттік мерзімінен бұрын тоқтатылғаннан кейін',
      ru: 'после досрочного прекращения полномочий',
      en: 'after early end of powers',
    },
    deadline: { number: 2, unit: 'month', runsFrom: moments.earlyEndOfThePowers, missed: 'none-stated' },
    cites: of1995('Art. 44(2), 51(3)'),
    basis: 'constitution',
  },
  vote: {
    order: 3,
    from: 'called',
    to: 'voted',
    event: { kk: 'дауыс беру', ru: 'голосование', en: 'vote' },
    by: ['people'],
    condition: {
      kk: 'партиялық тізімдер бойынша төте дауыс берумен 98 орын',
      ru: '98 мест прямым голосованием по партийным спискам',
      en: '98 seats by direct vote on party lists',
    },
    cites: of1995('Art. 51(1)'),
    basis: 'constitution',
  },
  'assembly-elects': {
    order: 4,
    from: 'called',
    to: 'voted',
    event: {
      kk: 'Қазақстан халқы Ассамблеясы тоғыз депутат сайлайды',
      ru: 'Ассамблея народа Казахстана избирает девять депутатов',
      en: 'Assembly of the People elects nine deputies',
    },
    by: ['assembly-of-people'],
    condition: { kk: 'тәртібі заңмен белгіленеді', ru: 'порядок устанавливается законом', en: 'order statutory' },
    cites: of1995('Art. 51(1)'),
    basis: 'constitution',
  },
  'establish-results': {
    order: 5,
    from: 'voted',
    to: 'results',
    event: { kk: 'нәтижелер белгіленеді', ru: 'устанавливаются результаты', en: 'results established' },
    by: ['central-election-commission'],
    condition: {
      kk: 'мандаттарды бөлу тәртібі заңмен белгіленеді',
      ru: 'порядок распределения мандатов устанавливается законом',
      en: 'allocation of seats statutory',
    },
    cites: [],
    basis: 'unread',
  },
  dispute: {
    order: 6,
    from: 'results',
    to: 'disputed',
    event: {
      kk: 'сайлаудың дұрыс өткізілгені туралы өтініш',
      ru: 'обращение о правильности проведения выборов',
      en: 'petition on the correctness of the election',
    },
    by: ['president'],
    condition: {
      kk: 'Президент, заң шығарушы органның төрағалары, депутаттардың бестен бірі немесе Премьер-Министр; депутаттарды тіркеу тоқтатыла тұрады',
      ru: 'Президент, председатели законодательного органа, одна пятая депутатов или Премьер-Министр; регистрация депутатов приостанавливается',
      en: 'President, chairs of the legislature, one fifth of deputies or Prime Minister; registration of deputies suspended',
    },
    cites: of1995('Art. 72(1)(1), 73(1)'),
    basis: 'constitution',
  },
  'find-correct': {
    order: 7,
    from: 'disputed',
    to: 'results',
    event: {
      kk: 'сайлау дұрыс өткізілген деп танылады',
      ru: 'выборы признаны правильными',
      en: 'election found correct',
    },
    by: ['constitutional-council'],
    cites: of1995('Art. 72(1)(1), 73(1)'),
    basis: 'constitution',
  },
  'find-incorrect': {
    order: 8,
    from: 'disputed',
    to: 'due',
    event: {
      kk: 'сайлау дұрыс өткізілмеген деп танылады',
      ru: 'выборы признаны неправильными',
      en: 'election found incorrect',
    },
    by: ['constitutional-council'],
    condition: {
      kk: 'салдары заңмен белгіленеді',
      ru: 'последствия устанавливаются законом',
      en: 'consequence statutory',
    },
    cites: [],
    basis: 'unread',
  },
  convene: {
    order: 9,
    from: 'results',
    to: 'seated',
    event: {
      kk: 'бірінші сессия шақырылады, ант беріледі',
      ru: 'созывается первая сессия, приносится присяга',
      en: 'first session convened, oath taken',
    },
    by: ['president'],
    condition: {
      kk: 'Үкімет жаңа Мәжіліс алдында өкілеттігін доғарады',
      ru: 'Правительство слагает полномочия перед новым Мажилисом',
      en: 'Government lays down its powers before the new Mazhilis',
    },
    deadline: { number: 30, unit: 'day', runsFrom: moments.publicationOfTheResults, missed: 'none-stated' },
    cites: of1995('Art. 59(2), 44(2), 51(6)'),
    basis: 'constitution',
  },
} satisfies Steps;

const stepsOfJune2022 = {
  vote: {
    ...steps.vote,
    condition: {
      kk: '98 орын: бір бөлігі біртұтас жалпыұлттық округтегі тізімдер бойынша, бір бөлігі бірмандаттық округтерде (заң бойынша 69 және 29)',
      ru: '98 мест: часть по спискам в едином общенациональном округе, часть в одномандатных округах (по закону 69 и 29)',
      en: '98 seats, partly lists in one nationwide district, partly single-member districts (69 and 29 by statute)',
    },
    cites: of1995('Art. 50(3), 51(1)'),
  },
} satisfies Steps;

const stepsOf2023 = {
  'find-correct': { ...steps['find-correct'], by: ['constitutional-court'] },
  'find-incorrect': { ...steps['find-incorrect'], by: ['constitutional-court'] },
} satisfies Steps;

const stepsOf2026 = {
  'call-regular': { ...steps['call-regular'], cites: of2026('Art. 46(3), 54(1)') },
  'call-early': { ...steps['call-early'], cites: of2026('Art. 46(3), 54(2)') },
  vote: {
    ...steps.vote,
    condition: {
      kk: 'біртұтас жалпыұлттық округтегі пропорционалды тізімдер бойынша 145 орын; межесі мен есептеу формуласы заңмен белгіленеді',
      ru: '145 мест по пропорциональным спискам в едином общенациональном округе; барьер и формула устанавливаются законом',
      en: '145 seats by proportional lists in one nationwide district; threshold and formula statutory',
    },
    cites: of2026('Art. 53(1)'),
  },
  dispute: { ...steps.dispute, cites: of2026('Art. 73(1)(1), 74(1)') },
  'find-correct': { ...stepsOf2023['find-correct'], cites: of2026('Art. 73(1)(1), 74(1)') },
  convene: {
    ...steps.convene,
    condition: {
      kk: 'Үкімет жаңа Құрылтай алдында өкілеттігін доғарады',
      ru: 'Правительство слагает полномочия перед новым Курултаем',
      en: 'Government lays down its powers before the new Kurultai',
    },
    cites: of2026('Art. 58(2), 46(3), 54(5)'),
  },
  'call-first': {
    order: 10,
    from: 'due',
    to: 'called',
    event: { kk: 'Құрылтайдың бірінші сайлауы', ru: 'первые выборы Курултая', en: 'first election of the Kurultai' },
    by: ['president'],
    condition: {
      kk: 'өтпелі норма: 2026 жылғы 1 шілдеден бастап бір ай ішінде тағайындалады және екі ай ішінде өткізіледі',
      ru: 'переходная норма: назначаются в течение месяца и проводятся в течение двух месяцев с 1 июля 2026 года',
      en: 'transitional rule: called within one month and held within two months of 1 July 2026',
    },
    deadline: {
      number: 1,
      unit: 'month',
      runsFrom: moments.entryIntoForceOfTheConstitution,
      anchor: 'constitution.in-force',
      missed: 'none-stated',
    },
    cites: of2026('Art. 95(1)'),
    basis: 'constitution',
  },
} satisfies Steps;

/** Mazhilis or Kurultai election calendar: its table in each order that has it. */
export const lowerHouseElection: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'secondary' } },
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
          'establish-results',
          'dispute',
          'find-correct',
          'find-incorrect',
          'convene',
        ),
        ...stepsOfJune2022,
      },
      confidence: 'secondary',
      effectiveFrom: '2022-06-08',
      note,
    },
  },
  {
    since: '2023-01-01-constitutional-court',
    is: {
      title,
      states,
      transitions: {
        ...rows(steps, 'call-regular', 'call-early', 'establish-results', 'dispute', 'convene'),
        ...stepsOfJune2022,
        ...stepsOf2023,
      },
      confidence: 'secondary',
      effectiveFrom: '2023-01-01',
      note,
    },
  },
  {
    since: '2026-07-01-constitution',
    is: {
      title,
      states: { ...rows(states, 'due', 'called', 'voted', 'results', 'disputed'), ...statesOf2026 },
      transitions: { ...stepsOf2026, ...rows(steps, 'establish-results'), ...rows(stepsOf2023, 'find-incorrect') },
      confidence: 'secondary',
      effectiveFrom: '2026-07-01',
    },
  },
];
