import type { AmendmentData } from '../types.ts';

/** Six senators of the three new regions. */
export const amendment20220824NewRegionsSenators: AmendmentData = {
  id: '2022-08-24-new-regions-senators',
  title: {
    kk: 'Жаңа үш облыстың алты сенаторы',
    ru: 'Шесть сенаторов от трёх новых областей',
    en: 'Six senators of the three new regions',
  },
  effective: '2022-08-24',
  from: '2022-08-24',
  enactedBy: [{ source: 'constitution-1995', article: '50', paragraph: '2' }],
  note: {
    kk: 'Түзету емес, сайлау: формула бойынша әр жаңа облысқа екі орын тиді.',
    ru: 'Выборы, а не поправка: по формуле каждая новая область получила два места.',
    en: 'An election, not an amendment: the formula gave two seats to each new region.',
  },
  changes: {
    provisions: {
      'sen.size': {
        was: {
          value: { elected: 34, appointed: 15, total: 49 },
          text: {
            kk: '14 облыстың, екі қаланың және астананың әрқайсысынан екі адамнан, оған қоса он бес тағайындалған депутат.',
            ru: 'По два от каждой из 14 областей, двух городов и столицы, а также пятнадцать назначаемых.',
            en: 'Two from each of 14 regions, two cities and the capital, plus fifteen appointed.',
          },
          confidence: 'verified',
        },
        becomes: {
          value: { elected: 40, appointed: 15, total: 55 },
          text: {
            kk: 'Жаңа үш облыс алты сенатор сайлағаннан кейін сайланатын 40 орын және бұрынғыдай тағайындалатын 15 орынға дейін.',
            ru: '40 выборных мест после того, как три новые области избрали шестерых сенаторов, и по-прежнему до 15 назначаемых.',
            en: '40 elected seats after the three new regions had elected six senators, and still up to 15 appointed ones.',
          },
          confidence: 'inferred',
          effectiveFrom: '2022-08-24',
        },
      },
    },
    powers: {
      'maslikhats-elect-senators': {
        was: {
          count: 34,
          params: { of: 49, term_years: 6 },
          note: {
            kk: 'Конституцияда жанама сайлау құқығы туралы айтылған; таңдаушылар сайлау туралы конституциялық заңда аталған',
            ru: 'в Конституции говорится о косвенном избирательном праве; выборщики названы в конституционном законе о выборах',
            en: 'the Constitution says indirect suffrage; the electors are named in the constitutional law on elections',
          },
        },
        becomes: {
          count: 40,
          params: { of: 55, term_years: 6 },
          note: {
            kk: '99(3)-бап; үш жаңа облыс алты орын қосады; таңдаушылар сайлау туралы конституциялық заңда аталған',
            ru: 'ст. 99(3); три новые области добавляют шесть мест; выборщики названы в конституционном законе о выборах',
            en: 'Art. 99(3); three new regions add six seats; electors named in the constitutional law on elections',
          },
          effectiveFrom: '2022-08-24',
        },
      },
    },
    bodies: {
      senate: {
        was: {
          size: 49,
          seats: {
            'seat-1': {
              order: 1,
              count: 34,
              role: {
                kk: 'әр облыстан, республикалық маңызы бар қаладан және астанадан екеуден (17 бөлініс)',
                ru: 'по два от каждой области, города республиканского значения и столицы (17 единиц)',
                en: 'two per region, city of republican significance and capital (17 units)',
              },
              how: 'elected-indirectly',
              by: 'maslikhats',
              needs: [],
              cites: [
                { source: 'constitution-1995', article: '50', paragraph: '2' },
                { source: 'constitution-1995', article: '51', paragraph: '2' },
              ],
              note: {
                kk: 'таңдаушылар конституциялық заңда аталған',
                ru: 'выборщики названы в конституционном законе',
                en: 'electors named by constitutional law',
              },
            },
            'seat-2': {
              order: 2,
              count: 15,
              role: {
                kk: 'тағайындалатын Сенат депутаттары',
                ru: 'назначаемые депутаты Сената',
                en: 'appointed senators',
              },
              how: 'appointed',
              by: 'president',
              needs: [],
              cites: [{ source: 'constitution-1995', article: '50', paragraph: '2' }],
            },
          },
          note: {
            kk: 'сайланған Сенат депутаттарының жартысы әр үш жыл сайын; жалпы саны 17 бөлініс бойынша есептелген',
            ru: 'половина избираемых депутатов Сената каждые три года; общее число рассчитано по 17 единицам',
            en: 'half of elected senators every three years; total computed from 17 units',
          },
        },
        becomes: {
          size: 55,
          seats: {
            'seat-1': {
              order: 1,
              count: 40,
              role: {
                kk: 'әр облыстан, республикалық маңызы бар қаладан және астанадан екеуден (20 бөлініс)',
                ru: 'по два от каждой области, города республиканского значения и столицы (20 единиц)',
                en: 'two per region, city of republican significance and capital (20 units)',
              },
              how: 'elected-indirectly',
              by: 'maslikhats',
              needs: [],
              cites: [
                { source: 'constitution-1995', article: '50', paragraph: '2' },
                { source: 'constitution-1995', article: '51', paragraph: '2' },
              ],
              note: {
                kk: 'таңдаушылар конституциялық заңда аталған',
                ru: 'выборщики названы в конституционном законе',
                en: 'electors named by constitutional law',
              },
            },
            'seat-2': {
              order: 2,
              count: 15,
              role: {
                kk: 'тағайындалатын Сенат депутаттары',
                ru: 'назначаемые депутаты Сената',
                en: 'appointed senators',
              },
              how: 'appointed',
              by: 'president',
              needs: [],
              cites: [{ source: 'constitution-1995', article: '50', paragraph: '2' }],
            },
          },
          note: {
            kk: 'сайланған Сенат депутаттарының жартысы әр үш жыл сайын; жалпы саны 20 бөлініс бойынша есептелген',
            ru: 'половина избираемых депутатов Сената каждые три года; общее число рассчитано по 20 единицам',
            en: 'half of elected senators every three years; total computed from 20 units',
          },
        },
      },
    },
  },
};
