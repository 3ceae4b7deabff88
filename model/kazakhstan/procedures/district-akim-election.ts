import type { History } from '../histories.ts';
import { moments } from './moments.ts';
import { cite, of1995, of2026, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Аудандар мен облыстық маңызы бар қалалардың әкімдерін сайлау немесе тағайындау',
  ru: 'Избрание или назначение акимов районов и городов областного значения',
  en: 'Election or appointment of akims of districts and cities of regional significance',
};

const open = {
  kk: '2022 жылғы қарашадағы сайлау туралы заңның қолданысқа енгізілген күні ретінде оның қабылданған күні – 2022 жылғы 5 қараша алынды.',
  ru: 'Днём введения в действие ноябрьского закона 2022 года о выборах принята его дата, 5 ноября 2022 года.',
  en: 'Day of effect of the November 2022 election law is taken as its date, 5 November 2022.',
};

const firstVotes = {
  kk: 'Бұл – заңның күні; алғашқы дауыс беру 2023 жылғы 5 қарашада 45 бөліністе өтті.',
  ru: 'Это день закона; первое голосование прошло 5 ноября 2023 года в 45 единицах.',
  en: 'This is the day of the law; the first votes were held on 5 November 2023 in 45 units.',
};

const open2 = {
  kk: '2026 жылғы заң белгісіз; төте сайлау жалғасады деп есептелді.',
  ru: 'Закон 2026 года неизвестен; принято, что прямые выборы продолжаются.',
  en: '2026 statute unknown; direct election is assumed to go on.',
};

const note = {
  kk: 'Конституцияда тек мынау айтылған: заңда белгіленген тәртіппен тағайындалады не сайланады және босатылады (87(4)-бап).',
  ru: 'В Конституции сказано лишь: назначаются или избираются и освобождаются в порядке, определяемом законом (ст. 87(4)).',
  en: 'The Constitution only says: appointed or elected, and released, as law provides (Art. 87(4)).',
};

const note2 = {
  kk: 'Конституцияда тек мынау айтылған: заңда белгіленген тәртіппен тағайындалады не сайланады және босатылады (89(4)-бап).',
  ru: 'В Конституции сказано лишь: назначаются или избираются и освобождаются в порядке, определяемом законом (ст. 89(4)).',
  en: 'The Constitution only says: appointed or elected, and released, as law provides (Art. 89(4)).',
};

const states = {
  vacant: {
    order: 1,
    kind: 'start',
    meaning: {
      kk: 'аудан немесе облыстық маңызы бар қала әкімінің лауазымы бос',
      ru: 'должность акима района или города областного значения вакантна',
      en: 'office of akim of a district or city of regional significance vacant',
    },
  },
  'in-office': {
    order: 4,
    kind: 'step',
    meaning: { kk: 'әкім қызметінде', ru: 'аким в должности', en: 'akim in office' },
  },
  left: {
    order: 5,
    kind: 'final',
    meaning: { kk: 'лауазымдағы мерзімі аяқталды', ru: 'пребывание в должности закончилось', en: 'office ended' },
  },
} satisfies States;

const statesOfNovember2022 = {
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
} satisfies States;

const steps = {
  appoint: {
    order: 5,
    from: 'vacant',
    to: 'in-office',
    event: {
      kk: 'заңда көзделген тәртіппен тағайындалады',
      ru: 'назначается в порядке, установленном законом',
      en: 'appointed as law provides',
    },
    by: ['regional-akims'],
    condition: {
      kk: 'Конституция тағайындауға да, сайлауға да жол береді; жоғары тұрған әкімнің тағайындауы дереккөз бойынша тексерілмеген',
      ru: 'Конституция допускает и назначение, и избрание; назначение вышестоящим акимом по источнику не проверено',
      en: 'the Constitution allows appointment or election; appointment by the higher akim is background knowledge',
    },
    cites: [],
    basis: 'unread',
  },
  'president-releases': {
    order: 6,
    from: 'in-office',
    to: 'left',
    event: { kk: 'Президент босатады', ru: 'Президент освобождает', en: 'President releases' },
    by: ['president'],
    condition: {
      kk: 'барлық әкімдерге қатысты өз қалауы бойынша',
      ru: 'по своему усмотрению в отношении всех акимов',
      en: 'discretion over all akims',
    },
    cites: of1995('Art. 87(4)'),
    basis: 'constitution',
  },
  release: {
    order: 7,
    from: 'in-office',
    to: 'left',
    event: {
      kk: 'заңда көзделген тәртіппен босату',
      ru: 'освобождение в порядке, установленном законом',
      en: 'release as law provides',
    },
    by: ['regional-akims'],
    condition: {
      kk: 'негіздері мен шешім қабылдайтын адам заңмен белгіленеді',
      ru: 'основания и кто решает, устанавливается законом',
      en: 'grounds and person deciding are statutory',
    },
    cites: [],
    basis: 'unread',
  },
  'release-after-no-confidence': {
    order: 8,
    from: 'in-office',
    to: 'left',
    event: {
      kk: 'сенімсіздік білдірілгеннен кейін босатылады',
      ru: 'освобождается после вотума недоверия',
      en: 'released after no confidence',
    },
    by: ['regional-akims'],
    condition: {
      kk: '«Әкімге сенімсіздік білдіру» рәсімін қараңыз; міндет емес',
      ru: 'см. «Вотум недоверия акиму»; не обязанность',
      en: 'see "No confidence in an akim"; not a duty',
    },
    cites: of1995('Art. 87(5)'),
    basis: 'constitution',
  },
} satisfies Steps;

const stepsOfNovember2022 = {
  'call-election': {
    order: 1,
    from: 'vacant',
    to: 'called',
    event: { kk: 'сайлау тағайындалды', ru: 'выборы назначены', en: 'election called' },
    by: ['regional-maslikhats'],
    condition: {
      kk: 'пилоттық сайлау: облыстық мәслихаттар 45 бөліністің тізбесін және 2023 жылғы 5 қарашаны белгіледі; тағайындаудың жалпы нормасы қаралған жоқ',
      ru: 'пилотные выборы: областные маслихаты определили перечень из 45 единиц и дату 5 ноября 2023 года; общая норма о назначении не изучена',
      en: 'pilot: regional maslikhats fixed the list of 45 units and the date 5 November 2023; general calling rule not read',
    },
    cites: cite('election-law [press reports, pilot of 5 November 2023]'),
    basis: 'statute',
  },
  nominate: {
    order: 2,
    from: 'called',
    to: 'registered',
    event: {
      kk: 'партиялардың ұсынуы немесе өзін-өзі ұсыну',
      ru: 'выдвижение партиями или самовыдвижение',
      en: 'nomination by parties or by oneself',
    },
    by: ['parties', 'citizens'],
    condition: {
      kk: 'өзін-өзі ұсынған кандидатқа бөлініс сайлаушыларының кемінде 1%-ының қолдауы қажет; әр партиядан бір кандидат',
      ru: 'самовыдвиженцу нужна поддержка не менее 1% избирателей единицы; по одному кандидату от партии',
      en: 'self-nomination needs support of at least 1% of the voters of the unit; one candidate per party',
    },
    deadline: {
      number: 30,
      unit: 'day',
      runsFrom: moments.voteAhead,
      anchor: 'election.day',
      before: true,
      missed: 'closed',
    },
    cites: cite('election-law [press reports, pilot of 5 November 2023]'),
    basis: 'statute',
  },
  'add-candidates': {
    order: 3,
    from: 'called',
    to: 'registered',
    event: {
      kk: 'жоғары тұрған әкім кандидаттар қосады',
      ru: 'вышестоящий аким добавляет кандидатов',
      en: 'higher akim adds candidates',
    },
    by: ['regional-akims'],
    condition: {
      kk: 'екіден аз кандидат ұсынылған болса ғана',
      ru: 'только если выдвинуто менее двух кандидатов',
      en: 'only if fewer than two candidates came forward',
    },
    cites: cite('election-law [press reports, pilot of 5 November 2023]'),
    basis: 'statute',
  },
  elect: {
    order: 4,
    from: 'registered',
    to: 'in-office',
    event: { kk: 'сайлаушылар сайлайды', ru: 'избирают избиратели', en: 'voters elect' },
    by: ['people'],
    condition: {
      kk: 'төте дауыс беру; жеңімпазды анықтау қағидасы мен «бәріне қарсы» дауыстардың салдары қаралған жоқ',
      ru: 'прямое голосование; правило определения победителя и последствия голосов «против всех» не изучены',
      en: 'direct vote; winning rule and "against all" effects not read',
    },
    cites: [],
    basis: 'unread',
  },
  appoint: {
    ...steps.appoint,
    condition: {
      kk: 'төте сайлау әлі қамтымаған бөліністер',
      ru: 'единицы, где прямых выборов ещё нет',
      en: 'units not yet covered by direct election',
    },
  },
} satisfies Steps;

const stepsOf2026 = {
  'call-election': { ...stepsOfNovember2022['call-election'], cites: [], basis: 'unread' },
  nominate: { ...stepsOfNovember2022.nominate, cites: [], basis: 'unread' },
  'add-candidates': { ...stepsOfNovember2022['add-candidates'], cites: [], basis: 'unread' },
  appoint: {
    ...steps.appoint,
    condition: {
      kk: 'заңда тағайындау көзделсе',
      ru: 'если закон предусматривает назначение',
      en: 'if law provides appointment',
    },
  },
  'release-after-no-confidence': { ...steps['release-after-no-confidence'], cites: of2026('Art. 89(5)') },
} satisfies Steps;

/** Election or appointment of akims of districts and cities of regional significance: its table in each order that has it. */
export const districtAkimElection: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'background', note } },
  {
    since: '2022-06-08-referendum',
    is: {
      title,
      states,
      transitions: rows(steps, 'appoint', 'release', 'release-after-no-confidence'),
      confidence: 'background',
      effectiveFrom: '2022-06-08',
      open: [open],
      note,
    },
  },
  {
    since: '2022-11-statutes',
    is: {
      title,
      states: { ...states, ...statesOfNovember2022 },
      transitions: { ...stepsOfNovember2022, ...rows(steps, 'release', 'release-after-no-confidence') },
      confidence: 'background',
      effectiveFrom: '2022-11-05',
      open: [open, firstVotes],
      note,
    },
  },
  {
    since: '2026-07-01-constitution',
    is: {
      title,
      states: { ...states, ...statesOfNovember2022 },
      transitions: { ...stepsOf2026, ...rows(stepsOfNovember2022, 'elect'), ...rows(steps, 'release') },
      confidence: 'background',
      effectiveFrom: '2026-07-01',
      open: [open2],
      note: note2,
    },
  },
];
