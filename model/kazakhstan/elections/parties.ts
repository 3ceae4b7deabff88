import type { Confidence, Localized } from '../../vocabulary.ts';

/** A party under one of its names: a party that changed its name stands once for each, because a ballot belongs to a day. */
export type Party = {
  readonly name: Localized;
  /** A short label for charts. */
  readonly short: Localized;
  /** How sure the spelling in Kazakh and Russian is. */
  readonly confidence: Confidence;
  readonly from?: string;
  readonly until?: string;
};

/** Every party that stood in an election of the data. */
export const parties = {
  amanat: {
    name: { kk: '«AMANAT» партиясы', ru: 'партия «AMANAT»', en: 'Amanat' },
    short: { kk: 'AMANAT', ru: 'AMANAT', en: 'AMANAT' },
    confidence: 'verified',
    from: '2022-03-01',
  },
  'nur-otan': {
    name: { kk: '«Nur Otan» партиясы', ru: 'партия «Nur Otan»', en: 'Nur Otan' },
    short: { kk: 'Nur Otan', ru: 'Nur Otan', en: 'Nur Otan' },
    confidence: 'verified',
    until: '2022-03-01',
  },
  auyl: {
    name: {
      kk: '«Ауыл» халықтық-демократиялық патриоттық партиясы',
      ru: 'Народно-демократическая патриотическая партия «Ауыл»',
      en: "Auyl People's Democratic Patriotic Party",
    },
    short: { kk: 'Ауыл', ru: 'Ауыл', en: 'Auyl' },
    confidence: 'verified',
  },
  'ak-zhol': {
    name: {
      kk: 'Қазақстанның «Ақ жол» демократиялық партиясы',
      ru: 'Демократическая партия Казахстана «Ақ жол»',
      en: 'Ak Zhol Democratic Party',
    },
    short: { kk: 'Ақ жол', ru: 'Ақ жол', en: 'Ak Zhol' },
    confidence: 'verified',
  },
  people: {
    name: { kk: 'Қазақстан Халық партиясы', ru: 'Народная партия Казахстана', en: "People's Party of Kazakhstan" },
    short: { kk: 'ҚХП', ru: 'НПК', en: 'PPK' },
    confidence: 'verified',
  },
  'communist-people': {
    name: {
      kk: 'Қазақстанның Коммунистік халық партиясы',
      ru: 'Коммунистическая народная партия Казахстана',
      en: "Communist People's Party of Kazakhstan",
    },
    short: { kk: 'ҚКХП', ru: 'КНПК', en: 'CPPK' },
    confidence: 'background',
    until: '2020',
  },
  osdp: {
    name: {
      kk: 'Жалпыұлттық социал-демократиялық партия',
      ru: 'Общенациональная социал-демократическая партия',
      en: 'Nationwide Social Democratic Party',
    },
    short: { kk: 'ЖСДП', ru: 'ОСДП', en: 'OSDP' },
    confidence: 'verified',
  },
  respublica: {
    name: { kk: '«Respublica» партиясы', ru: 'партия «Respublica»', en: 'Respublica' },
    short: { kk: 'Respublica', ru: 'Respublica', en: 'Respublica' },
    confidence: 'verified',
  },
  baytaq: {
    name: { kk: '«Байтақ» жасылдар партиясы', ru: 'партия зелёных «Байтақ»', en: 'Baytaq Green Party' },
    short: { kk: 'Байтақ', ru: 'Байтақ', en: 'Baytaq' },
    confidence: 'verified',
  },
  adal: {
    name: { kk: '«ADAL» саяси партиясы', ru: 'Политическая партия «ADAL»', en: 'Adal' },
    short: { kk: 'ADAL', ru: 'ADAL', en: 'ADAL' },
    confidence: 'verified',
    until: '2022-04-26',
  },
  birlik: {
    name: { kk: '«Бірлік» саяси партиясы', ru: 'Политическая партия «Бірлік»', en: 'Birlik' },
    short: { kk: 'Бірлік', ru: 'Бірлік', en: 'Birlik' },
    confidence: 'background',
  },
  patriots: {
    name: { kk: 'Патриоттар партиясы', ru: 'Партия патриотов', en: 'Party of Patriots' },
    short: { kk: 'Патриоттар', ru: 'Патриоты', en: 'Patriots' },
    confidence: 'background',
  },
  adilet: {
    name: { kk: '«Әділет» партиясы', ru: 'Партия «Әділет»', en: 'Adilet' },
    short: { kk: 'Әділет', ru: 'Әділет', en: 'Adilet' },
    confidence: 'background',
  },
} as const satisfies Readonly<Record<string, Party>>;
export type PartyId = keyof typeof parties;
