import type { Provisions } from '../../types.ts';

/** Provisions on 1 January 2022: parties. */
export const partiesProvisions: Provisions = {
  'party.members': {
    topic: 'parties',
    place: 'people',
    title: {
      kk: 'Тіркелу үшін қажетті мүшелер саны',
      ru: 'Число членов, необходимое для регистрации',
      en: 'Members needed for registration',
    },
    value: 20000,
    text: {
      kk: '20 000 (2020 жылға дейін 40 000).',
      ru: '20 000 (до 2020 года — 40 000).',
      en: '20,000 (40,000 before 2020).',
    },
    cites: [{ source: 'party-law', article: '10' }],
    confidence: 'verified',
    readIn: {
      'pre-2022': 'astanatimes-threshold-for-party-registration-should',
      'post-2022': 'baytaq-an-ecological-party-baytak-appeared-in-k',
    },
  },
  'party.branch': {
    topic: 'parties',
    place: 'people',
    title: {
      kk: 'Әр өңірлік филиал үшін қажетті мүшелер саны',
      ru: 'Число членов, необходимое для регионального филиала',
      en: 'Members needed per regional branch',
    },
    value: 600,
    text: { kk: '600.', ru: '600.', en: '600.' },
    cites: [{ source: 'party-law' }],
    confidence: 'verified',
    readIn: {
      'pre-2022': 'astanatimes-threshold-for-party-registration-should',
      'post-2022': 'baytaq-an-ecological-party-baytak-appeared-in-k',
    },
    note: {
      kk: 'baytaq.kz мұны «өңірлік кеңселер» саны деп жазады, бұл қате; бұл – әр филиалдағы мүшелер саны.',
      ru: 'На baytaq.kz это изложено как число «региональных отделений», что неверно; речь идёт о числе членов в филиале.',
      en: 'baytaq.kz words it as number of "regional offices", which is wrong; it is members per branch.',
    },
  },
  'party.initiative_group': {
    topic: 'parties',
    place: 'people',
    title: { kk: 'Бастамашыл топ', ru: 'Инициативная группа', en: 'Initiative group' },
    value: 1000,
    text: { kk: '1 000 азамат.', ru: '1000 граждан.', en: '1,000 citizens.' },
    cites: [{ source: 'party-law' }],
    confidence: 'verified',
    readIn: {
      'pre-2022': 'astanatimes-threshold-for-party-registration-should',
      'post-2022': 'baytaq-an-ecological-party-baytak-appeared-in-k',
    },
  },
  'party.deadlines': {
    topic: 'parties',
    place: 'people',
    title: {
      kk: 'Құрылтай съезі және филиалдар: мерзімдер (ай)',
      ru: 'Учредительный съезд и филиалы: сроки (месяцев)',
      en: 'Founding congress and branches: time limits (months)',
    },
    value: { congress: 2, branches: 6 },
    text: { kk: 'Екі және алты ай.', ru: 'Два и шесть месяцев.', en: 'Two and six months.' },
    cites: [{ source: 'party-law' }],
    confidence: 'verified',
    readIn: {
      'pre-2022': 'baytaq-an-ecological-party-baytak-appeared-in-k',
      'post-2022': 'baytaq-an-ecological-party-baytak-appeared-in-k',
    },
  },
  'party.bans': {
    topic: 'parties',
    place: 'people',
    title: {
      kk: 'Партия мүшесі бола алмайтын лауазымды адамдар',
      ru: 'Должностные лица, которые не могут состоять в партиях',
      en: 'Officials who may not be party members',
    },
    value: ['military', 'national security staff', 'law-enforcement staff', 'judges'],
    text: {
      kk: 'Кәсіптік одақтарда да болмауға және қандай да бір партияны қолдап сөйлемеуге тиіс.',
      ru: 'Также не могут состоять в профсоюзах и выступать в поддержку партии.',
      en: 'Nor in trade unions nor in support of a party.',
    },
    cites: [{ source: 'constitution-1995', article: '23', paragraph: '2' }],
    confidence: 'verified',
    readIn: { 'pre-2022': 'constitute-2017', 'post-2022': 'akorda-2022', '2026': 'constitution-2026' },
  },
  'party.foreign': {
    topic: 'parties',
    place: 'people',
    title: {
      kk: 'Діни және шетелдік партиялар, шетелден қаржыландыру',
      ru: 'Религиозные и иностранные партии, иностранное финансирование',
      en: 'Religious and foreign parties, foreign funding',
    },
    value: 'forbidden',
    text: { kk: 'Көрсетілгендей.', ru: 'Как указано.', en: 'As stated.' },
    cites: [{ source: 'constitution-1995', article: '5', paragraph: '4' }],
    confidence: 'verified',
    readIn: { 'pre-2022': 'constitute-2017', 'post-2022': 'akorda-2022', '2026': 'constitution-2026' },
  },
};
