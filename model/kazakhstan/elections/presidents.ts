import type { PresidentialElection } from './types.ts';

/** Presidential elections, the latest first. Names in Kazakh and Russian are spelt from general knowledge. */
export const presidentialElections: Readonly<Record<string, PresidentialElection>> = {
  'president-2022': {
    title: {
      kk: '2022 жылғы Президент сайлауы',
      ru: 'Выборы Президента 2022 года',
      en: 'Presidential election of 2022',
    },
    date: '2022-11-20',
    candidates: [
      {
        id: 'tokayev',
        name: { kk: 'Қасым-Жомарт Тоқаев', ru: 'Касым-Жомарт Токаев', en: 'Kassym-Jomart Tokayev' },
        votes: 6456393,
        percent: 81.31,
      },
      {
        id: 'dairabayev',
        name: { kk: 'Жигули Дайрабаев', ru: 'Жигули Дайрабаев', en: 'Zhiguli Dairabayev' },
        votes: 271641,
        percent: 3.42,
        party: 'auyl',
      },
      {
        id: 'abden',
        name: { kk: 'Қарақат Әбден', ru: 'Каракат Абден', en: 'Karakat Abden' },
        votes: 206206,
        percent: 2.6,
      },
      {
        id: 'kazhyken',
        name: { kk: 'Мейрам Қажыкен', ru: 'Мейрам Кажыкен', en: 'Meiram Kazhyken' },
        votes: 200907,
        percent: 2.53,
      },
      {
        id: 'auesbayev',
        name: { kk: 'Нұрлан Әуесбаев', ru: 'Нурлан Ауесбаев', en: 'Nurlan Auesbayev' },
        votes: 176116,
        percent: 2.22,
        party: 'osdp',
      },
      {
        id: 'tursynbekova',
        name: { kk: 'Салтанат Тұрсынбекова', ru: 'Салтанат Турсынбекова', en: 'Saltanat Tursynbekova' },
        votes: 168731,
        percent: 2.12,
      },
    ],
    againstAll: 460484,
    votesBase: 7940478,
    voted: 8300046,
    registered: null,
    turnout: 69.44,
    confidence: 'verified',
    sources: [
      'https://www.inform.kz/en/cec-announces-final-results-of-nov-20-presidential-election_a4004726',
      'https://www.owpit.com/tokayev-re-elected-president-of-kazakhstan/',
    ],
    notes: [
      {
        kk: '«Бәріне қарсы» дауыстар пайыз базасына кіреді. 8 300 046 — бюллетень алғандар саны; базаға кірмеген 359 568 бюллетеньнің не екені белгісіз.',
        ru: 'Голоса «против всех» входят в базу процентов. 8 300 046 — число получивших бюллетени; что такое 359 568 вне базы, не видно.',
        en: '"Against all" is in the base of the percentages. 8,300,046 received ballots; what the 359,568 outside the base are was not seen.',
      },
    ],
  },
  'president-2019': {
    title: {
      kk: '2019 жылғы Президент сайлауы',
      ru: 'Выборы Президента 2019 года',
      en: 'Presidential election of 2019',
    },
    date: '2019-06-09',
    candidates: [
      {
        id: 'tokayev',
        name: { kk: 'Қасым-Жомарт Тоқаев', ru: 'Касым-Жомарт Токаев', en: 'Kassym-Jomart Tokayev' },
        votes: 6539715,
        percent: 70.96,
        party: 'nur-otan',
      },
      {
        id: 'kosanov',
        name: { kk: 'Әміржан Қосанов', ru: 'Амиржан Косанов', en: 'Amirzhan Kosanov' },
        votes: 1495401,
        percent: 16.23,
      },
      {
        id: 'yespayeva',
        name: { kk: 'Дания Еспаева', ru: 'Дания Еспаева', en: 'Daniya Yespayeva' },
        votes: 465714,
        percent: 5.05,
        party: 'ak-zhol',
      },
      {
        id: 'rakhimbekov',
        name: { kk: 'Төлеутай Рахымбеков', ru: 'Толеутай Рахимбеков', en: 'Toleutai Rakhimbekov' },
        votes: 280451,
        percent: 3.04,
        party: 'auyl',
      },
      {
        id: 'taspikhov',
        name: { kk: 'Амангелді Таспихов', ru: 'Амангельды Таспихов', en: 'Amangeldy Taspikhov' },
        votes: 182898,
        percent: 1.98,
      },
      {
        id: 'akhmetbekov',
        name: { kk: 'Жамбыл Ахметбеков', ru: 'Жамбыл Ахметбеков', en: 'Zhambyl Akhmetbekov' },
        votes: 167649,
        percent: 1.82,
        party: 'communist-people',
      },
      {
        id: 'tugel',
        name: { kk: 'Садыбек Түгел', ru: 'Садыбек Тугел', en: 'Sadybek Tugel' },
        votes: 84582,
        percent: 0.92,
      },
    ],
    againstAll: null,
    votesBase: 9216410,
    voted: null,
    registered: 11960364,
    turnout: 77.5,
    confidence: 'verified',
    sources: [
      'https://clever-geek.imtqy.com/articles/7846249/index.html',
      'https://www.deccanchronicle.com/world/asia/110619/kazakhstan-ec-says-tokayev-has-won-presidential-election-with-7076-pe.html',
    ],
    notes: [
      {
        kk: 'Түпкілікті сандар; тіркелгендер саны алдын ала хабардан.',
        ru: 'Окончательные данные; число избирателей взято из предварительного сообщения.',
        en: 'Final figures; the number of registered voters is from the preliminary report.',
      },
    ],
  },
};
