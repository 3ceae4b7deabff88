import type { LawBody, LawSeries } from '../../elections/law.ts';
import type { Localized } from '../../vocabulary.ts';

const ART_97_1 = [{ source: 'election-law', article: '97-1' }] as const;
const QUOTA_READ_IN = [
  'https://www.te.gob.mx/vota_elections/thesaurus/article/23093/16231/159',
  'https://qmonitor.kz/politics/5001',
  'https://qazaq-stan.press/o-podschete-mandatov-partii-v-novom-majilise.html',
];
const TWO_PARTY_READ_IN = [
  'https://www.te.gob.mx/vota_elections/thesaurus/article/23093/16231/159',
  'http://archive.ipu.org/parline-e/reports/2165_B.htm',
];
const MASLIKHATS_READ_IN = [
  'https://syrboyi.kz/zedelnews/20-zhasqa-tolghan-adam-maeslihat-depwtattyghyna-kandidat-bola-alady-131703/',
  'https://kostanaytany.kz/sajlaw-qorytyndylary-twraly/',
];
const KURULTAI_READ_IN = [
  'https://www.inform.kz/ru/nazvani-sroki-prekrasheniya-polnomochiy-parlamenta-i-provedeniya-viborov-v-kuriltay-3fb44d',
];

const NOT_SEEN: Localized = {
  kk: 'Сайлау туралы жаңа заңның мәтіні көрілген жоқ.',
  ru: 'Текст нового закона о выборах не виден.',
  en: 'The text of the new law on elections was not seen.',
};

const unseen = {
  from: null,
  value: 'unknown',
  confidence: 'background',
  cites: [],
  readIn: [],
  note: NOT_SEEN,
} as const;
const unseenSince2026 = { ...unseen, from: '2026-07-01' } as const;

/** What the list tiers of the Mazhilis and the maslikhats share. */
const lists = {
  formula: [{ from: null, value: 'hare', confidence: 'verified', cites: ART_97_1, readIn: QUOTA_READ_IN }],
  threshold: [
    {
      from: null,
      value: { strict: false, part: 7, whole: 100 },
      confidence: 'verified',
      cites: ART_97_1,
      readIn: [],
      note: {
        kk: '1999 жылдан 2021 жылғы қаңтардағы сайлауға дейін.',
        ru: 'С 1999 года до выборов января 2021 года включительно.',
        en: 'From 1999 up to and including the election of January 2021.',
      },
    },
    {
      from: '2021-05',
      value: { strict: false, part: 5, whole: 100 },
      confidence: 'verified',
      cites: ART_97_1,
      readIn: ['https://diapazon.kz/news/120427-10-novshestv-predstoyashih-viborov'],
      note: {
        kk: 'Алғаш 2023 жылы қолданылды; қабылданған айы — мәтіннен оқылмаған дерек.',
        ru: 'Впервые применён в 2023 году; месяц принятия в тексте не прочитан.',
        en: 'First used in 2023; the month of enactment was not read in a text.',
      },
    },
  ],
  base: [
    {
      from: null,
      value: 'all-ballots',
      confidence: 'inferred',
      cites: [],
      readIn: [],
      note: {
        kk: '1999 жылғы жарияланған дауыстардан шығарылған.',
        ru: 'Выведено из опубликованных голосов 1999 года.',
        en: 'Derived from the published votes of 1999.',
      },
    },
    {
      from: '2007',
      value: 'lists',
      confidence: 'inferred',
      cites: [],
      readIn: [],
      note: {
        kk: '2007–2021 жылдардағы жарияланған пайыздардан шығарылған.',
        ru: 'Выведено из опубликованных процентов 2007–2021 годов.',
        en: 'Derived from the published percentages of 2007 to 2021.',
      },
    },
    {
      from: '2021-05',
      value: 'lists-and-against-all',
      confidence: 'inferred',
      cites: [],
      readIn: [
        'https://www.owpit.com/tokayev-re-elected-president-of-kazakhstan/',
        'https://diapazon.kz/news/120427-10-novshestv-predstoyashih-viborov',
      ],
      note: {
        kk: '2022 және 2023 жылдардағы пайыздардан шығарылған; «бәріне қарсы» жолы 2021 жылғы мамырда қайтарылғаны мәтіннен оқылмаған.',
        ru: 'Выведено из процентов 2022 и 2023 годов; возвращение строки «против всех» в мае 2021 года в тексте не прочитано.',
        en: 'Derived from the percentages of 2022 and 2023; that "against all" came back in May 2021 was not read in a text.',
      },
    },
  ],
  twoParty: [
    {
      from: null,
      value: null,
      confidence: 'verified',
      cites: [],
      readIn: ['http://archive.ipu.org/parline-e/reports/2165_B.htm'],
      note: {
        kk: '2007 жылы қолданыста болған жоқ.',
        ru: 'В 2007 году не действовало.',
        en: 'Not in force in 2007.',
      },
    },
    {
      from: '2009-02-09',
      value: { part: 7, whole: 10, least: 2 },
      confidence: 'background',
      cites: ART_97_1,
      readIn: TWO_PARTY_READ_IN,
      note: {
        kk: 'Мәтін оқылды, 2012 жылы қолданыста болды. Күні, 0,7 коэффициентінің 5 % кезеңінде сақталғаны және босаған орындардың көшбасшыға берілетіні мәтіннен оқылмаған.',
        ru: 'Текст прочитан, в 2012 году действовало. Дата, сохранение коэффициента 0,7 при барьере 5 % и переход освободившихся мест лидеру в тексте не прочитаны.',
        en: 'The text was read, and it was in force in 2012. Its date, whether 0.7 survives under 5 %, and that the freed seats go to the leader were not read in a text.',
      },
    },
  ],
} satisfies Omit<LawSeries, 'composition'>;

/** The rules of each body, parameter by parameter, with the day from which each applies. */
export const laws: Readonly<Record<LawBody, LawSeries>> = {
  mazhilis: {
    ...lists,
    composition: [
      {
        from: '2012-01-15',
        value: { kind: 'fixed', lists: 98, districts: 0, assembly: 9 },
        confidence: 'verified',
        cites: [{ source: 'constitution-1995', article: '51', paragraph: '1' }],
        readIn: ['https://www.constituteproject.org/constitution/Kazakhstan_2017?lang=en'],
        note: {
          kk: 'Деректер 2012 жылғы сайлаудан басталады.',
          ru: 'Данные начинаются с выборов 2012 года.',
          en: 'The data begin with the election of 2012.',
        },
      },
      {
        from: '2023-03-19',
        value: { kind: 'fixed', lists: 69, districts: 29, assembly: 0 },
        confidence: 'verified',
        cites: [{ source: 'constitution-1995', article: '50', paragraph: '3' }, { source: 'election-law' }],
        readIn: ['https://qazinform.com/news/what-to-expect-from-kazakhstan-s-political-life-in-2023_a4026746'],
      },
      {
        ...unseenSince2026,
        note: {
          kk: 'Бұл күннен бастап Мәжіліс жоқ; оның орнына — Құрылтай.',
          ru: 'С этого дня Мажилиса нет; его сменил Курултай.',
          en: 'From this day there is no Mazhilis; the Kurultai has taken its place.',
        },
      },
    ],
  },
  kurultai: {
    composition: [
      {
        from: '2026-07-01',
        value: { kind: 'fixed', lists: 145, districts: 0, assembly: 0 },
        confidence: 'verified',
        cites: [{ source: 'constitution-2026', article: '53', paragraph: '1' }],
        readIn: KURULTAI_READ_IN,
      },
    ],
    formula: [unseen],
    threshold: [unseen],
    base: [unseen],
    twoParty: [unseen],
  },
  'maslikhat-region': {
    ...lists,
    composition: [
      {
        from: '2021',
        value: { kind: 'parts', lists: 1, districts: 0 },
        confidence: 'verified',
        cites: [{ source: 'election-law' }],
        readIn: MASLIKHATS_READ_IN,
      },
      {
        from: '2023-03-19',
        value: { kind: 'parts', lists: 1, districts: 1 },
        confidence: 'verified',
        cites: [{ source: 'election-law' }],
        readIn: MASLIKHATS_READ_IN,
      },
      unseenSince2026,
    ],
  },
  'maslikhat-district': {
    ...lists,
    composition: [
      {
        from: '2021',
        value: { kind: 'parts', lists: 1, districts: 0 },
        confidence: 'verified',
        cites: [{ source: 'election-law' }],
        readIn: MASLIKHATS_READ_IN,
      },
      {
        from: '2023-03-19',
        value: { kind: 'parts', lists: 0, districts: 1 },
        confidence: 'verified',
        cites: [{ source: 'election-law' }],
        readIn: MASLIKHATS_READ_IN,
      },
      unseenSince2026,
    ],
  },
};
