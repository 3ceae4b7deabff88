import type { History } from '../histories.ts';
import { moments } from './moments.ts';
import { cite, of1995, of2026, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = { kk: 'Ауыл әкімдерін сайлау', ru: 'Избрание сельских акимов', en: 'Election of rural akims' };

const open = {
  kk: '2026 жылғы заң белгісіз; екі мерзімнен аспайтын шектеу жарияланған.',
  ru: 'Закон 2026 года неизвестен; объявлено об ограничении двумя сроками.',
  en: '2026 statute unknown; a limit of two terms was announced.',
};

const note = {
  kk: '2021 жылғы мамырдағы заңдар бойынша 2021 жылғы 25 шілдеден бері тікелей сайлау; Конституция бұл мәселені заңға қалдырады (87(4)-бап).',
  ru: 'Прямые выборы с 25 июля 2021 года по законам мая 2021 года; Конституция оставляет вопрос закону (ст. 87(4)).',
  en: 'Direct election since 25 July 2021 by the laws of May 2021; the Constitution leaves the matter to law (Art. 87(4)).',
};

const note2 = {
  kk: '2021 жылғы мамырдағы заңдар бойынша 2021 жылғы 25 шілдеден бері тікелей сайлау; Конституция бұл мәселені заңға қалдырады (89(4)-бап).',
  ru: 'Прямые выборы с 25 июля 2021 года по законам мая 2021 года; Конституция оставляет вопрос закону (ст. 89(4)).',
  en: 'Direct election since 25 July 2021 by the laws of May 2021; the Constitution leaves the matter to law (Art. 89(4)).',
};

const states = {
  vacant: {
    order: 1,
    kind: 'start',
    meaning: {
      kk: 'ауыл, кент, ауылдық округ немесе аудандық маңызы бар қала әкімінің лауазымы бос',
      ru: 'должность акима села, посёлка, сельского округа или города районного значения вакантна',
      en: 'office of akim of a village, settlement, rural district or town of district significance vacant',
    },
  },
  called: {
    order: 2,
    kind: 'step',
    meaning: { kk: 'сайлау тағайындалды', ru: 'выборы назначены', en: 'election called' },
  },
  registered: {
    order: 3,
    kind: 'step',
    meaning: { kk: 'кандидаттар тіркелді', ru: 'кандидаты зарегистрированы', en: 'candidates registered' },
  },
  elected: {
    order: 4,
    kind: 'step',
    meaning: { kk: 'жеңімпаз анықталып, белгіленді', ru: 'победитель установлен', en: 'winner established' },
  },
  'in-office': {
    order: 5,
    kind: 'step',
    meaning: {
      kk: 'төрт жылға сайланған әкім қызметінде',
      ru: 'аким в должности на четыре года',
      en: 'akim in office for four years',
    },
  },
  left: {
    order: 6,
    kind: 'final',
    meaning: { kk: 'лауазымдағы мерзімі аяқталды', ru: 'пребывание в должности закончилось', en: 'office ended' },
  },
} satisfies States;

const statesOf2026 = {
  'in-office': {
    ...states['in-office'],
    meaning: { kk: 'әкім қызметінде', ru: 'аким в должности', en: 'akim in office' },
  },
} satisfies States;

const steps = {
  'call-election': {
    order: 1,
    from: 'vacant',
    to: 'called',
    event: { kk: 'сайлау тағайындалды', ru: 'выборы назначены', en: 'election called' },
    by: ['central-election-commission'],
    condition: {
      kk: 'аумақтық сайлау комиссиясы (сайлау туралы заңның 113-1-бабы, сайлауды тағайындау туралы құжаттарда келтірілген)',
      ru: 'территориальной избирательной комиссией (ст. 113-1 закона о выборах, как приведено в решениях о назначении выборов)',
      en: 'by the territorial election commission (Art. 113-1 of the election law, as cited in calls of elections)',
    },
    cites: cite('election-law: Art. 113-1 [cited in calls of elections]'),
    basis: 'statute',
  },
  register: {
    order: 2,
    from: 'called',
    to: 'registered',
    event: {
      kk: 'кандидаттар ұсынылады және тіркеледі',
      ru: 'кандидаты выдвигаются и регистрируются',
      en: 'candidates nominated and registered',
    },
    by: ['central-election-commission'],
    condition: {
      kk: 'партиялар, кандидаттардың өздері немесе жоғары тұрған әкім ұсынады; шарттары қаралған жоқ',
      ru: 'партиями, самовыдвижением или вышестоящим акимом; условия не изучены',
      en: 'by parties, by themselves, or by the higher akim; conditions not read',
    },
    cites: [],
    basis: 'unread',
  },
  elect: {
    order: 3,
    from: 'registered',
    to: 'elected',
    event: { kk: 'сайлаушылар сайлайды', ru: 'избирают избиратели', en: 'voters elect' },
    by: ['people'],
    condition: {
      kk: 'төте дауыс беру; жеңімпазды анықтау қағидасы қаралған жоқ',
      ru: 'прямое голосование; правило определения победителя не изучено',
      en: 'direct vote; winning rule not read',
    },
    cites: [],
    basis: 'unread',
  },
  'register-akim': {
    order: 4,
    from: 'elected',
    to: 'in-office',
    event: { kk: 'тіркеледі', ru: 'регистрируется', en: 'registered' },
    by: ['central-election-commission'],
    condition: {
      kk: 'нәтижелер үш күн ішінде; тіркеу жеті күн ішінде',
      ru: 'результаты в течение трёх дней; регистрация в течение семи дней',
      en: 'results within three days; registration within seven days',
    },
    deadline: { number: 7, unit: 'day', runsFrom: moments.vote, missed: 'none-stated' },
    cites: cite('election-law [press report, July 2021]'),
    basis: 'statute',
  },
  'term-ends': {
    order: 5,
    from: 'in-office',
    to: 'left',
    event: { kk: 'мерзім аяқталады', ru: 'срок истекает', en: 'term ends' },
    by: ['people'],
    condition: { kk: 'төрт жыл', ru: 'четыре года', en: 'four years' },
    deadline: { number: 4, unit: 'year', runsFrom: moments.startOfOffice, earliest: true, missed: 'term-ends' },
    cites: cite('election-law [press report, July 2021]'),
    basis: 'statute',
  },
  'release-after-no-confidence': {
    order: 6,
    from: 'in-office',
    to: 'left',
    event: {
      kk: 'сенімсіздік білдірілгеннен кейін босатылады',
      ru: 'освобождается после вотума недоверия',
      en: 'released after no confidence',
    },
    by: ['district-akims'],
    condition: {
      kk: '«Әкімге сенімсіздік білдіру» рәсімін қараңыз; міндет емес',
      ru: 'см. «Вотум недоверия акиму»; не обязанность',
      en: 'see "No confidence in an akim"; not a duty',
    },
    cites: of1995('Art. 87(5)'),
    basis: 'constitution',
  },
  'president-releases': {
    order: 7,
    from: 'in-office',
    to: 'left',
    event: { kk: 'Президент босатады', ru: 'Президент освобождает', en: 'President releases' },
    by: ['president'],
    condition: {
      kk: 'бұл редакцияда барлық әкімдерге қатысты өз қалауы бойынша',
      ru: 'в этой редакции по своему усмотрению в отношении всех акимов',
      en: 'discretion over all akims in this edition',
    },
    cites: of1995('Art. 87(4)'),
    basis: 'constitution',
  },
  release: {
    order: 8,
    from: 'in-office',
    to: 'left',
    event: {
      kk: 'заңда көзделген тәртіппен босату',
      ru: 'освобождение в порядке, установленном законом',
      en: 'release as law provides',
    },
    by: ['district-akims'],
    condition: { kk: 'заңмен белгіленеді', ru: 'устанавливается законом', en: 'statutory' },
    cites: [],
    basis: 'unread',
  },
} satisfies Steps;

const stepsOf2026 = {
  'call-election': {
    ...steps['call-election'],
    condition: {
      kk: 'тағайындау нормасы қаралған жоқ',
      ru: 'норма о назначении не изучена',
      en: 'calling rule not read',
    },
    cites: [],
    basis: 'unread',
  },
  'register-akim': {
    order: 4,
    from: 'elected',
    to: 'in-office',
    event: steps['register-akim'].event,
    by: ['central-election-commission'],
    condition: { kk: 'мерзімдері қаралған жоқ', ru: 'сроки не изучены', en: 'terms not read' },
    cites: [],
    basis: 'unread',
  },
  'term-ends': {
    order: 5,
    from: 'in-office',
    to: 'left',
    event: steps['term-ends'].event,
    by: ['people'],
    condition: { kk: 'мерзімі қаралған жоқ', ru: 'срок не изучен', en: 'term not read' },
    cites: [],
    basis: 'unread',
  },
  'release-after-no-confidence': { ...steps['release-after-no-confidence'], cites: of2026('Art. 89(5)') },
} satisfies Steps;

/** Election of rural akims: its table in each order that has it. */
export const ruralAkimElection: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'secondary', note } },
  {
    since: '2022-06-08-referendum',
    is: {
      title,
      states,
      transitions: rows(
        steps,
        'call-election',
        'register',
        'elect',
        'register-akim',
        'term-ends',
        'release-after-no-confidence',
        'release',
      ),
      confidence: 'secondary',
      effectiveFrom: '2022-06-08',
      note,
    },
  },
  {
    since: '2026-07-01-constitution',
    is: {
      title,
      states: { ...rows(states, 'vacant', 'called', 'registered', 'elected', 'left'), ...statesOf2026 },
      transitions: { ...stepsOf2026, ...rows(steps, 'register', 'elect', 'release') },
      confidence: 'secondary',
      effectiveFrom: '2026-07-01',
      open: [open],
      note: note2,
    },
  },
];
