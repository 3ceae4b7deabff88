import type { History } from '../histories.ts';
import { ofVoters } from './majorities.ts';
import { moments } from './moments.ts';
import { cite, of1995, of2026, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Президент сайлауы (екі тур)',
  ru: 'Выборы Президента (два тура)',
  en: 'Presidential election (two rounds)',
};

const open = {
  kk: 'Кезектен тыс сайлаудан кейін ант берілетін күн 1995 жылғы мәтін редакцияларында заңға қалдырылған (2022 жылы ант қарашада берілді).',
  ru: 'Дата присяги после внеочередных выборов в редакциях 1995 года оставлена закону (в 2022 году присяга принесена в ноябре).',
  en: 'After an early election the oath date of the 1995 editions is statutory (the 2022 oath was taken in November).',
};

const open2 = {
  kk: 'Екінші турда дауыстардың тең түсуі Конституцияда реттелмеген.',
  ru: 'Равенство голосов во втором туре Конституцией не урегулировано.',
  en: 'A tie in the second round is not regulated in the Constitution.',
};

const states = {
  'term-ending': {
    order: 1,
    kind: 'start',
    meaning: {
      kk: 'бес жылдық мерзім аяқталуға жақын',
      ru: 'пятилетний срок подходит к концу',
      en: 'term of five years nears its end',
    },
  },
  announced: {
    order: 2,
    kind: 'step',
    meaning: { kk: 'кезекті сайлау жарияланды', ru: 'очередные выборы объявлены', en: 'regular election announced' },
  },
  registered: {
    order: 3,
    kind: 'step',
    meaning: { kk: 'кандидаттар тіркелді', ru: 'кандидаты зарегистрированы', en: 'candidates registered' },
  },
  'first-round': {
    order: 4,
    kind: 'step',
    meaning: { kk: 'бірінші тур өткізілді', ru: 'первый тур состоялся', en: 'first round held' },
  },
  runoff: {
    order: 5,
    kind: 'step',
    meaning: {
      kk: 'алда тұрған екі кандидат арасындағы екінші тур',
      ru: 'второй тур между двумя лидирующими кандидатами',
      en: 'second round between the two leading candidates',
    },
  },
  result: {
    order: 6,
    kind: 'step',
    meaning: { kk: 'жеңімпаз анықталды', ru: 'победитель определён', en: 'winner determined' },
  },
  disputed: {
    order: 7,
    kind: 'step',
    meaning: {
      kk: 'дау қаралуда; қызметке кірісу тоқтатыла тұрады',
      ru: 'спор на рассмотрении; вступление в должность приостановлено',
      en: 'dispute pending; inauguration suspended',
    },
  },
  repeat: {
    order: 8,
    kind: 'step',
    meaning: { kk: 'жаңа сайлау қажет', ru: 'нужны новые выборы', en: 'new election needed' },
  },
  'in-office': {
    order: 9,
    kind: 'final',
    meaning: { kk: 'Президент ант берді', ru: 'Президент принёс присягу', en: 'President sworn in' },
  },
} satisfies States;

const statesOfSeptember2022 = {
  'term-ending': {
    ...states['term-ending'],
    meaning: {
      kk: 'жеті жылдық мерзім аяқталуға жақын',
      ru: 'семилетний срок подходит к концу',
      en: 'term of seven years nears its end',
    },
  },
} satisfies States;

const steps = {
  announce: {
    order: 1,
    from: 'term-ending',
    to: 'announced',
    event: { kk: 'сайлау жарияланды', ru: 'выборы объявлены', en: 'election announced' },
    by: ['mazhilis'],
    condition: {
      kk: 'жариялау күні заңмен белгіленеді',
      ru: 'день объявления устанавливается законом',
      en: 'day of the announcement statutory',
    },
    cites: of1995('Art. 41(3), 56(1)(3)'),
    basis: 'constitution',
  },
  register: {
    order: 2,
    from: 'announced',
    to: 'registered',
    event: {
      kk: 'кандидаттар ұсынылады және тіркеледі',
      ru: 'кандидаты выдвигаются и регистрируются',
      en: 'candidates nominated and registered',
    },
    by: ['central-election-commission'],
    condition: {
      kk: '40 жас, туғаннан Қазақстан азаматы, мемлекеттік тілді еркін меңгерген, елде 15 жыл тұрған, жоғары білімі бар; қатарынан екі реттен артық емес (Тұңғыш Президентке бұл қолданылмайды, 42(5)-бап); тіркеу тәртібі заңмен белгіленеді',
      ru: 'возраст 40 лет, гражданин по рождению, свободное владение государственным языком, 15 лет проживания, высшее образование; не более двух раз подряд (на Первого Президента не распространяется, ст. 42(5)); порядок регистрации устанавливается законом',
      en: 'age 40, citizen by birth, fluent in the state language, 15 years of residence, higher education; not more than twice in a row (First President exempt, Art. 42(5)); registration procedure statutory',
    },
    cites: of1995('Art. 41(2)'),
    basis: 'constitution',
  },
  vote: {
    order: 3,
    from: 'registered',
    to: 'first-round',
    event: { kk: 'дауыс беру', ru: 'голосование', en: 'vote' },
    by: ['people'],
    condition: {
      kk: 'желтоқсанның бірінші жексенбісі; жаңа Парламентті сайлаумен тұспа-тұс келмеуге тиіс',
      ru: 'первое воскресенье декабря; не должны совпадать по срокам с выборами нового Парламента',
      en: 'first Sunday of December; not at the same time as the election of a new Parliament',
    },
    deadline: {
      number: null,
      unit: 'fixed-date',
      runsFrom: moments.firstSundayOfDecemberOfTheLastYear,
      missed: 'none-stated',
    },
    cites: of1995('Art. 41(3), 41(5)'),
    basis: 'constitution',
  },
  'win-first-round': {
    order: 4,
    from: 'first-round',
    to: 'result',
    event: {
      kk: 'бір кандидат жартысынан астам дауыс алады',
      ru: 'один из кандидатов получает более половины',
      en: 'a candidate exceeds half',
    },
    by: ['people'],
    majority: ofVoters('>1/2'),
    cites: of1995('Art. 41(5)'),
    basis: 'constitution',
  },
  'go-to-runoff': {
    order: 5,
    from: 'first-round',
    to: 'runoff',
    event: {
      kk: 'ешкім жартысынан астам дауыс алмайды',
      ru: 'никто не получает более половины',
      en: 'nobody exceeds half',
    },
    by: ['central-election-commission'],
    condition: {
      kk: 'ең көп дауыс алған екі кандидат; екінші турдың күні заңмен белгіленеді',
      ru: 'два кандидата с наибольшим числом голосов; дата второго тура устанавливается законом',
      en: 'two candidates with most votes; date of the second round statutory',
    },
    cites: of1995('Art. 41(5)'),
    basis: 'constitution',
  },
  'win-runoff': {
    order: 6,
    from: 'runoff',
    to: 'result',
    event: {
      kk: 'екінші кандидаттан көп дауыс алады',
      ru: 'получает больше голосов, чем другой кандидат',
      en: 'more votes than the other',
    },
    by: ['people'],
    condition: { kk: 'екеуінің ішінде дауысы көбі', ru: 'большее число голосов из двух', en: 'plurality of two' },
    cites: of1995('Art. 41(5)'),
    basis: 'constitution',
  },
  'election-fails': {
    order: 7,
    from: 'runoff',
    to: 'repeat',
    event: {
      kk: 'жеңімпаз жоқ немесе сайлау жарамсыз деп танылды',
      ru: 'победителя нет, или выборы признаны недействительными',
      en: 'no winner, or election invalid',
    },
    by: ['central-election-commission'],
    condition: {
      kk: 'сайлау туралы заңның ескі редакциясы: жаңа сайлау алғашқысынан кейін екі ай ішінде',
      ru: 'прежняя редакция закона о выборах: новые выборы в течение двух месяцев после первоначальных',
      en: 'older wording of the election law: new election within two months of the first',
    },
    deadline: { number: 2, unit: 'month', runsFrom: moments.initialElection, since: ['first-round'], missed: 'unread' },
    cites: cite('election-law: Art. 64 [older wording, excerpt]'),
    basis: 'statute',
  },
  'set-new-election': {
    order: 8,
    from: 'repeat',
    to: 'announced',
    event: { kk: 'жаңа сайлау тағайындалады', ru: 'назначаются новые выборы', en: 'new election set' },
    by: ['central-election-commission'],
    cites: cite('election-law: Art. 64 [older wording, excerpt]'),
    basis: 'statute',
  },
  dispute: {
    order: 9,
    from: 'result',
    to: 'disputed',
    event: {
      kk: 'сайлаудың дұрыс өткізілгені туралы өтініш',
      ru: 'обращение о правильности проведения выборов',
      en: 'petition on the correctness of the election',
    },
    by: ['president'],
    condition: {
      kk: 'Президент, заң шығарушы органның төрағалары, депутаттардың бестен бірі немесе Премьер-Министр',
      ru: 'Президент, председатели законодательного органа, одна пятая депутатов или Премьер-Министр',
      en: 'President, chairs of the legislature, one fifth of deputies or Prime Minister',
    },
    cites: of1995('Art. 72(1)(1), 73(1)'),
    basis: 'constitution',
  },
  'find-correct': {
    order: 10,
    from: 'disputed',
    to: 'result',
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
    order: 11,
    from: 'disputed',
    to: 'repeat',
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
  'swear-in': {
    order: 12,
    from: 'result',
    to: 'in-office',
    event: { kk: 'ант беру', ru: 'присяга', en: 'oath' },
    by: ['president'],
    condition: {
      kk: 'жаңадан сайланған Президент; бұрынғысының өкілеттігі тоқтатылады',
      ru: 'вновь избранный Президент; полномочия прежнего прекращаются',
      en: 'newly elected President; powers of the old one end',
    },
    deadline: { number: null, unit: 'fixed-date', runsFrom: moments.secondWednesdayOfJanuary, missed: 'none-stated' },
    cites: of1995('Art. 42(1), 42(2)'),
    basis: 'constitution',
  },
} satisfies Steps;

const stepsOfJune2022 = {
  register: {
    ...steps.register,
    condition: {
      kk: '40 жас, туғаннан Қазақстан азаматы, мемлекеттік тілді еркін меңгерген, елде 15 жыл тұрған, жоғары білімі бар; қатарынан екі реттен артық емес (42(5)-бап); тіркеу тәртібі заңмен белгіленеді',
      ru: 'возраст 40 лет, гражданин по рождению, свободное владение государственным языком, 15 лет проживания, высшее образование; не более двух раз подряд (ст. 42(5)); порядок регистрации устанавливается законом',
      en: 'age 40, citizen by birth, fluent in the state language, 15 years of residence, higher education; not more than twice in a row (Art. 42(5)); registration procedure statutory',
    },
  },
} satisfies Steps;

const stepsOfSeptember2022 = {
  register: {
    ...steps.register,
    condition: {
      kk: '40 жас, туғаннан Қазақстан азаматы, мемлекеттік тілді еркін меңгерген, елде 15 жыл тұрған, жоғары білімі бар; тек бір рет (42(5), 94-2-баптар); тіркеу тәртібі заңмен белгіленеді',
      ru: 'возраст 40 лет, гражданин по рождению, свободное владение государственным языком, 15 лет проживания, высшее образование; только один раз (ст. 42(5), 94-2); порядок регистрации устанавливается законом',
      en: 'age 40, citizen by birth, fluent in the state language, 15 years of residence, higher education; only once (Art. 42(5), 94-2); registration procedure statutory',
    },
  },
} satisfies Steps;

const stepsOf2023 = {
  'find-correct': { ...steps['find-correct'], by: ['constitutional-court'] },
  'find-incorrect': { ...steps['find-incorrect'], by: ['constitutional-court'] },
} satisfies Steps;

const stepsOf2026 = {
  announce: { ...steps.announce, by: ['kurultai'], cites: of2026('Art. 56(5), 43(3)') },
  register: {
    ...steps.register,
    condition: {
      kk: '40 жас, туғаннан Қазақстан азаматы, мемлекеттік тілді еркін меңгерген, елде 15 жыл тұрған, жоғары білімі бар, мемлекеттік қызметте немесе сайланбалы лауазымда бес жыл; осы Конституция бойынша тек бір рет (43(1)-бап); тіркеу тәртібі заңмен белгіленеді',
      ru: 'возраст 40 лет, гражданин по рождению, свободное владение государственным языком, 15 лет проживания, высшее образование, пять лет на государственной службе или выборной должности; по этой Конституции только один раз (ст. 43(1)); порядок регистрации устанавливается законом',
      en: 'age 40, citizen by birth, fluent in the state language, 15 years of residence, higher education, five years in public service or elected office; only once under this Constitution (Art. 43(1)); registration procedure statutory',
    },
    cites: of2026('Art. 43(2)'),
  },
  vote: {
    ...steps.vote,
    condition: {
      kk: 'жаңа Құрылтайды сайлаумен тұспа-тұс келмеуге тиіс',
      ru: 'не должны совпадать по срокам с выборами нового Курултая',
      en: 'not at the same time as the election of a new Kurultai',
    },
    deadline: {
      number: 2,
      unit: 'month',
      runsFrom: moments.endOfTerm,
      anchor: 'president.term-ends',
      before: true,
      missed: 'none-stated',
    },
    cites: of2026('Art. 43(3), 43(4)'),
  },
  'win-first-round': { ...steps['win-first-round'], cites: of2026('Art. 43(4)') },
  'go-to-runoff': { ...steps['go-to-runoff'], cites: of2026('Art. 43(4)') },
  'win-runoff': { ...steps['win-runoff'], cites: of2026('Art. 43(4)') },
  'election-fails': { ...steps['election-fails'], cites: [], basis: 'unread' },
  'set-new-election': { ...steps['set-new-election'], cites: [], basis: 'unread' },
  dispute: { ...steps.dispute, cites: of2026('Art. 73(1)(1), 74(1)') },
  'find-correct': { ...stepsOf2023['find-correct'], cites: of2026('Art. 73(1)(1), 74(1)') },
  'swear-in': {
    ...steps['swear-in'],
    deadline: { number: 1, unit: 'month', runsFrom: moments.publicationOfTheResults, missed: 'none-stated' },
    cites: of2026('Art. 44(1), 44(2)'),
  },
} satisfies Steps;

/** Presidential election (two rounds): its table in each order that has it. */
export const presidentialElection: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'secondary', open: [open, open2] } },
  {
    since: '2022-06-08-referendum',
    is: {
      title,
      states,
      transitions: {
        ...rows(
          steps,
          'announce',
          'vote',
          'win-first-round',
          'go-to-runoff',
          'win-runoff',
          'election-fails',
          'set-new-election',
          'dispute',
          'find-correct',
          'find-incorrect',
          'swear-in',
        ),
        ...stepsOfJune2022,
      },
      confidence: 'secondary',
      effectiveFrom: '2022-06-08',
      open: [open, open2],
    },
  },
  {
    since: '2022-09-17-single-term',
    is: {
      title,
      states: {
        ...statesOfSeptember2022,
        ...rows(
          states,
          'announced',
          'registered',
          'first-round',
          'runoff',
          'result',
          'disputed',
          'repeat',
          'in-office',
        ),
      },
      transitions: {
        ...rows(
          steps,
          'announce',
          'vote',
          'win-first-round',
          'go-to-runoff',
          'win-runoff',
          'election-fails',
          'set-new-election',
          'dispute',
          'find-correct',
          'find-incorrect',
          'swear-in',
        ),
        ...stepsOfSeptember2022,
      },
      confidence: 'secondary',
      effectiveFrom: '2022-09-17',
      open: [open, open2],
    },
  },
  {
    since: '2023-01-01-constitutional-court',
    is: {
      title,
      states: {
        ...statesOfSeptember2022,
        ...rows(
          states,
          'announced',
          'registered',
          'first-round',
          'runoff',
          'result',
          'disputed',
          'repeat',
          'in-office',
        ),
      },
      transitions: {
        ...rows(
          steps,
          'announce',
          'vote',
          'win-first-round',
          'go-to-runoff',
          'win-runoff',
          'election-fails',
          'set-new-election',
          'dispute',
          'swear-in',
        ),
        ...stepsOfSeptember2022,
        ...stepsOf2023,
      },
      confidence: 'secondary',
      effectiveFrom: '2023-01-01',
      open: [open, open2],
    },
  },
  {
    since: '2026-07-01-constitution',
    is: {
      title,
      states: {
        ...statesOfSeptember2022,
        ...rows(
          states,
          'announced',
          'registered',
          'first-round',
          'runoff',
          'result',
          'disputed',
          'repeat',
          'in-office',
        ),
      },
      transitions: { ...stepsOf2026, ...rows(stepsOf2023, 'find-incorrect') },
      confidence: 'secondary',
      effectiveFrom: '2026-07-01',
      open: [open2],
    },
  },
];
