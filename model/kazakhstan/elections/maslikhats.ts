import type { ListElection, MaslikhatTotals } from './types.ts';

/** Elections of single maslikhats whose votes are known. */
export const maslikhatElections: Readonly<Record<string, ListElection>> = {
  'maslikhat-2023-astana': {
    title: {
      kk: 'Астана қаласы мәслихатының 2023 жылғы сайлауы',
      ru: 'Выборы маслихата города Астаны 2023 года',
      en: 'Election of the maslikhat of Astana in 2023',
    },
    date: '2023-03-19',
    body: 'maslikhat-region',
    size: 34,
    unit: 'vote',
    lists: [
      { party: 'amanat', votes: 227307, percent: 68.78, official: { byList: 12, byDistrict: null, total: null } },
      { party: 'ak-zhol', votes: 56045, percent: 16.96, official: { byList: 3, byDistrict: null, total: null } },
      { party: 'people', votes: 18174, percent: 5.5, official: { byList: 1, byDistrict: null, total: null } },
      { party: 'baytaq', votes: 18154, percent: 5.49, official: { byList: 1, byDistrict: null, total: null } },
      { party: 'respublica', votes: 5401, percent: 1.63, official: { byList: 0, byDistrict: null, total: null } },
      { party: 'auyl', votes: 2147, percent: 0.65, official: { byList: 0, byDistrict: null, total: null } },
    ],
    againstAll: 3269,
    votesBase: 330497,
    voted: 332694,
    registered: 788931,
    turnout: null,
    confidence: 'verified',
    sources: [
      'https://bes.media/news/amanat-pervye-s-68-ak-zhol-vtorye-s-16-–-vybory-v-maslihat-astany-956',
      'https://kapital.kz/amp/gosudarstvo/114130/podvedeny-itogi-vyborov-deputatov-maslikhata-astany.html',
      'https://en.inform.kz/news/amanat-party-wins-big-in-2023-local-elections-in-kazakh-capital_a4049365/',
    ],
    notes: [
      {
        kk: 'Бір хабардың сандары (19,96 %, 5,12 %, 2 197 дауыс) дауыстарға сәйкес келмейді; сәйкес келетіндері алынды. Орындарға әсері жоқ. Округтердегі 17 орын тең бөлу ережесінен шығарылған.',
        ru: 'Числа одного сообщения (19,96 %, 5,12 %, 2 197 голосов) не сходятся с голосами; взяты те, что сходятся. На места это не влияет. 17 мест в округах выведены из правила «поровну».',
        en: 'The figures of one report (19.96 %, 5.12 %, 2,197 votes) do not fit the votes; those that fit are used. Seats are not affected. The 17 district seats follow from the rule of halves.',
      },
    ],
  },
  'maslikhat-2021-almaty-city': {
    title: {
      kk: 'Алматы қаласы мәслихатының 2021 жылғы сайлауы',
      ru: 'Выборы маслихата города Алматы 2021 года',
      en: 'Election of the maslikhat of Almaty city in 2021',
    },
    date: '2021-01-10',
    body: 'maslikhat-region',
    size: 39,
    unit: 'hundredth-of-a-percent',
    lists: [
      { party: 'nur-otan', votes: 6811, percent: 68.11, official: { byList: 29, byDistrict: null, total: null } },
      { party: 'ak-zhol', votes: 1011, percent: 10.11, official: { byList: 4, byDistrict: null, total: null } },
      { party: 'auyl', votes: 768, percent: 7.68, official: { byList: 3, byDistrict: null, total: null } },
      { party: 'people', votes: 731, percent: 7.31, official: { byList: 3, byDistrict: null, total: null } },
      { party: 'adal', votes: 679, percent: 6.79, official: { byList: 0, byDistrict: null, total: null } },
    ],
    againstAll: null,
    votesBase: null,
    voted: null,
    registered: null,
    turnout: 30.25,
    confidence: 'verified',
    sources: [
      'https://www.inalmaty.kz/news/2991573/v-maslihat-almaty-prosli-cetyre-partii',
      'https://www.kt.kz/eng/politics/results_of_elections_to_maslikhats_of_almaty_and_shymkent_1377910104.html',
    ],
    notes: [
      {
        kk: 'Дауыстар жарияланбаған, тек пайыздар белгілі: мұнда олар пайыздың жүзден бірімен есептеледі. 39 орын — жарияланған мандаттардың қосындысы.',
        ru: 'Голоса не опубликованы, известны только проценты: здесь они считаются в сотых долях процента. 39 мест — сумма опубликованных мандатов.',
        en: 'Votes were not published, only percentages: they are counted here in hundredths of a per cent. The 39 seats are the sum of the published mandates.',
      },
    ],
  },
};

/** All maslikhats of the country together. The seats of the other parties were not found; those of 2021 are the party's own statement. */
export const maslikhatTotals: Readonly<Record<'2021' | '2023', MaslikhatTotals>> = {
  '2021': {
    date: '2021-01-10',
    bodies: 216,
    seats: 3279,
    listSeats: 3279,
    seatsOf: { 'nur-otan': 2701 },
    confidence: 'verified',
    sources: [
      'https://www.inform.kz/en/82-voted-for-nur-otan-in-maslikhats-elections_a3741022',
      'https://astanatv.kz/ru/news/58835',
      'https://dalanews.kz/news/59499-auyl-men-adal-partiiasy-deputtatyq-or',
    ],
  },
  '2023': {
    date: '2023-03-19',
    bodies: 223,
    seats: 3415,
    listSeats: 334,
    seatsOf: {},
    confidence: 'verified',
    sources: [
      'http://lat.egemen.kz/amp/article/338150-madgiliske-alty-partiya-otti',
      'https://syrboyi.kz/zedelnews/20-zhasqa-tolghan-adam-maeslihat-depwtattyghyna-kandidat-bola-alady-131703/',
      'https://www.info-orda.com/novosti/item/6192-pravyaschaya-partiya-amanat-sohranila-polnyy-kontrol-nad-maslihatami',
      'https://www.election.gov.kz/eng/news/releases/index.php?ID=8937',
    ],
  },
};
