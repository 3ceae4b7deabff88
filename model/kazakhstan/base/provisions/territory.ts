import type { Provisions } from '../../types.ts';

/** Provisions on 1 January 2022: territory. */
export const territoryProvisions: Provisions = {
  'terr.units': {
    topic: 'territory',
    place: 'acts',
    title: {
      kk: 'Облыстар және республикалық маңызы бар қалалар',
      ru: 'Области и города республиканского значения',
      en: 'Regions and cities of republican significance',
    },
    value: { regions: 14, cities_and_capital: 3 },
    text: {
      kk: '14 облыс; Нұр-Сұлтан, Алматы, Шымкент.',
      ru: '14 областей; Нур-Султан, Алматы, Шымкент.',
      en: '14 regions; Nur-Sultan, Almaty, Shymkent.',
    },
    cites: [{ source: 'list-of-referendums' }],
    confidence: 'verified',
    readIn: { 'pre-2022': 'inform-3941115', 'post-2022': 'inform-3929668' },
    note: {
      kk: 'Референдуммен емес, Президенттің жарлығымен құрылған. The Astana Times жазбасында Қонаев Жетісу облысының орталығы деп қате көрсетілген. Дәлірек айтқанда, республикалық маңызы бар екі қала және астана бар.',
      ru: 'Созданы указом Президента, а не референдумом. В материале The Astana Times Конаев ошибочно назван центром области Жетісу. Строго говоря, есть два города республиканского значения и столица.',
      en: 'Created by presidential decree, not by the referendum. The Astana Times item wrongly gives Konayev as centre of Zhetysu. Strictly there are two cities of republican significance plus the capital.',
    },
  },
  'terr.special_regime': {
    topic: 'territory',
    place: 'acts',
    title: { kk: 'Ерекше құқықтық режимдер', ru: 'Особые правовые режимы', en: 'Special legal regimes' },
    value: ['financial regime within the capital'],
    text: { kk: 'Көрсетілгендей.', ru: 'Как указано.', en: 'As stated.' },
    cites: [{ source: 'constitution-1995', article: '2', paragraph: '3-1' }],
    confidence: 'verified',
    readIn: { 'pre-2022': 'constitute-2017', 'post-2022': 'akorda-2022', '2026': 'constitution-2026' },
  },
};
