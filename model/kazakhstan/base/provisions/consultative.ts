import type { Provisions } from '../../types.ts';

/** Provisions on 1 January 2022: consultative. */
export const consultativeProvisions: Provisions = {
  'apk.seats': {
    topic: 'consultative',
    place: 'assembly',
    title: {
      kk: 'Парламенттегі кепілдік берілген орындар',
      ru: 'Гарантированные места в Парламенте',
      en: 'Guaranteed seats in Parliament',
    },
    value: { mazhilis_elected: 9, senate_proposed: 0 },
    text: {
      kk: 'Ассамблея сайлайтын тоғыз Мәжіліс депутаты.',
      ru: 'Девять депутатов Мажилиса, избираемых Ассамблеей.',
      en: 'Nine Mazhilis deputies elected by the Assembly.',
    },
    cites: [{ source: 'constitution-1995', article: '51', paragraph: '1' }],
    confidence: 'verified',
    readIn: { 'pre-2022': 'constitute-2017', 'post-2022': 'akorda-2022', '2026': 'constitution-2026' },
    note: {
      kk: 'Мәжілістегі тоғыз орын 2023 жылғы 19 қаңтарда жетінші сайланған Мәжіліспен бірге тоқтатылды; Сенаттағы бес орын алғаш рет 2023 жылғы 24 қаңтарда толтырылды (99(3)-бап).',
      ru: 'Девять мест в Мажилисе прекратили существование вместе с Мажилисом 7-го созыва 19 января 2023 года; пять мест в Сенате впервые замещены 24 января 2023 года (ст. 99(3)).',
      en: 'The nine Mazhilis seats ended with the 7th Mazhilis on 19 Jan 2023; the five Senate seats were first filled on 24 Jan 2023 (Art. 99(3)).',
    },
  },
  'apk.chair': {
    topic: 'consultative',
    place: 'assembly',
    title: { kk: 'Төраға', ru: 'Председатель', en: 'Chair' },
    value: 'First President for life until 2022; in fact Tokayev since 28.04.2021',
    text: {
      kk: 'Ассамблеяның және Қауіпсіздік Кеңесінің өмір бойғы төрағасы туралы ереже 2022 жылғы 7 ақпанда қол қойылған заңдармен заңнан алып тасталды.',
      ru: 'Пожизненное председательство в Ассамблее и Совете Безопасности исключено из законодательства законами, подписанными 7 февраля 2022 года.',
      en: 'The lifelong chair of the Assembly and of the Security Council was struck from statute by laws signed 7 Feb 2022.',
    },
    cites: [{ source: 'first-president-law' }],
    confidence: 'verified',
    readIn: {
      'pre-2022': 'pledgetimes-tokayev-canceled-the-law-on-the-coordina',
      'post-2022': 'astanatimes-64853',
      '2026': 'constitution-2026',
    },
  },
  'hk.status': {
    topic: 'consultative',
    place: 'assembly',
    title: { kk: 'Мәртебесі мен өкілеттіктері', ru: 'Статус и полномочия', en: 'Status and powers' },
    value: null,
    text: { kk: 'Мұндай орган жоқ.', ru: 'Такого органа нет.', en: 'No such body.' },
    cites: [{ source: 'constitution-1995', note: 'whole text' }],
    confidence: 'verified',
    readIn: { 'pre-2022': 'constitute-2017', 'post-2022': 'akorda-2022', '2026': 'constitution-2026' },
    note: {
      kk: '2022–2026 жылдардағы консультативтік-кеңесші Ұлттық құрылтайды заң шығарушы орган болып табылатын 2026 жылғы Құрылтаймен шатастырмау керек.',
      ru: 'Не следует смешивать консультативно-совещательный Национальный курултай 2022–2026 годов с Курултаем 2026 года, который является законодательным органом.',
      en: 'Do not confuse the advisory National Kurultai (Ulttyq Qurultay) of 2022-2026 with the Kurultai of 2026, which is the legislature.',
    },
  },
  'hk.composition': {
    topic: 'consultative',
    place: 'assembly',
    title: { kk: 'Құрамы', ru: 'Состав', en: 'Composition' },
    value: null,
    text: { kk: 'Мұндай орган жоқ.', ru: 'Такого органа нет.', en: 'No such body.' },
    cites: [{ source: 'constitution-1995', note: 'whole text' }],
    confidence: 'verified',
    readIn: { 'pre-2022': 'constitute-2017', 'post-2022': 'akorda-2022', '2026': 'gov-27655-lang-en' },
    note: {
      kk: 'Filmogaz 42+42+42 деп көрсетеді. Қабылданған конституциялық заң табылған жоқ.',
      ru: 'Filmogaz приводит 42+42+42. Принятый конституционный закон не найден.',
      en: 'Filmogaz gives 42+42+42. The enacted constitutional law was not found.',
    },
  },
};
