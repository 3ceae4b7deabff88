import type { AmendmentData } from '../types.ts';

/** The President’s quota in the Senate; seats of the Assembly. */
export const amendment20230124SenateQuota: AmendmentData = {
  id: '2023-01-24-senate-quota',
  title: {
    kk: 'Президенттің Сенаттағы квотасы; Ассамблея орындары',
    ru: 'Квота Президента в Сенате; места Ассамблеи',
    en: 'The President’s quota in the Senate; seats of the Assembly',
  },
  effective: '2023-01-24',
  from: '2023-01-24',
  enactedBy: [{ source: 'referendum-law-2022' }, { source: 'constitution-1995', article: '99', paragraph: '3' }],
  note: {
    kk: 'Мәтінде 2022 жылғы 8 маусымнан бері бар; сегізінші сайланған Парламентті құру кезінде қолданылды (99(3)-бап).',
    ru: 'В тексте с 8 июня 2022 года; применено при формировании Парламента восьмого созыва (ст. 99(3)).',
    en: 'In the text since 8 June 2022; applied from the formation of the 8th Parliament (Art. 99(3)).',
  },
  changes: {
    provisions: {
      'pres.senators': {
        was: {
          value: 15,
          text: {
            kk: 'Он бес, ұлттық-мәдени және өзге де елеулі мүдделер ескеріліп.',
            ru: 'Пятнадцать, с учётом национально-культурных и иных значимых интересов.',
            en: 'Fifteen, with regard to national-cultural and other significant interests.',
          },
        },
        becomes: {
          value: { total: 10, on_proposal_of_APK: 5 },
          text: {
            kk: 'Он, оның бесеуін Қазақстан халқы Ассамблеясы ұсынады; алғашқы он депутат 2023 жылғы 24 қаңтарда тағайындалды.',
            ru: 'Десять, пять из них — по предложению Ассамблеи народа Казахстана; первые десять названы 24 января 2023 года.',
            en: 'Ten, five of them proposed by the Assembly of People; first ten named 24 Jan 2023.',
          },
          effectiveFrom: '2023-01-24',
        },
      },
      'sen.size': {
        was: {
          value: { elected: 40, appointed: 15, total: 55 },
          text: {
            kk: 'Жаңа үш облыс алты сенатор сайлағаннан кейін сайланатын 40 орын және бұрынғыдай тағайындалатын 15 орынға дейін.',
            ru: '40 выборных мест после того, как три новые области избрали шестерых сенаторов, и по-прежнему до 15 назначаемых.',
            en: '40 elected seats after the three new regions had elected six senators, and still up to 15 appointed ones.',
          },
          confidence: 'inferred',
          effectiveFrom: '2022-08-24',
        },
        becomes: {
          value: { elected: 40, appointed: 10, total: 50 },
          text: {
            kk: '17 облыстың және үш қаланың әрқайсысынан екі адамнан, оған қоса он тағайындалған депутат.',
            ru: 'По два от каждой из 17 областей и трёх городов, а также десять назначаемых.',
            en: 'Two from each of 17 regions and three cities, plus ten appointed.',
          },
          confidence: 'verified',
          effectiveFrom: '2023-01-24',
        },
      },
      'apk.seats': {
        was: {
          value: { mazhilis_elected: 9, senate_proposed: 0 },
          text: {
            kk: 'Ассамблея сайлайтын тоғыз Мәжіліс депутаты.',
            ru: 'Девять депутатов Мажилиса, избираемых Ассамблеей.',
            en: 'Nine Mazhilis deputies elected by the Assembly.',
          },
          cites: [{ source: 'constitution-1995', article: '51', paragraph: '1' }],
        },
        becomes: {
          value: { mazhilis_elected: 0, senate_proposed: 5 },
          text: {
            kk: 'Президентке ұсынылатын бес Сенат депутаты.',
            ru: 'Пять депутатов Сената, предлагаемых Президенту.',
            en: 'Five senators proposed to the President.',
          },
          cites: [{ source: 'constitution-1995', article: '50', paragraph: '2' }],
          effectiveFrom: '2023-01-24',
        },
      },
    },
    powers: {
      'president-appoints-senators': {
        was: {
          sole: true,
          needs: [],
          count: 15,
          params: { of: 49 },
          note: {
            kk: 'ұлттық-мәдени және өзге де елеулі мүдделер ескеріледі',
            ru: 'с учётом национально-культурных и иных значимых интересов',
            en: 'with regard to national-cultural and other significant interests',
          },
        },
        becomes: {
          sole: false,
          needs: [{ kind: 'proposal', by: 'assembly-of-people', seats: 5 }],
          count: 10,
          params: { of: 50 },
          note: {
            kk: '2022 жылғы 8 маусымнан бастап күшінде; 99(3)-бап мұны сегізінші сайланған Мәжіліспен байланыстырады; алғаш рет 2023 жылғы 24 қаңтарда қолданылды',
            ru: 'действует с 8 июня 2022 года; ст. 99(3) связывает это с Мажилисом восьмого созыва; впервые применено 24 января 2023 года',
            en: 'in force 8 June 2022; Art. 99(3) ties it to the 8th Mazhilis; first used on 24 January 2023',
          },
          effectiveFrom: '2023-01-24',
        },
      },
      'maslikhats-elect-senators': {
        was: { params: { of: 55, term_years: 6 }, effectiveFrom: '2022-08-24' },
        becomes: { params: { of: 50, term_years: 6 }, effectiveFrom: '2023-01-24' },
      },
      'apk-elects-deputies': {
        was: {
          kind: 'elects',
          from: 'assembly-of-people',
          to: 'mazhilis',
          about: { kk: 'тоғыз депутат', ru: 'девять депутатов', en: 'nine deputies' },
          text: {
            kk: 'Ассамблея Мәжілістің тоғыз депутатын сайлайтын.',
            ru: 'Ассамблея избирала девять депутатов Мажилиса.',
            en: 'The Assembly elected nine deputies of the Mazhilis.',
          },
          sole: true,
          needs: [],
          count: 9,
          params: { of: 107 },
          level: 'constitution',
          confidence: 'verified',
          cites: [{ source: 'constitution-1995', article: '51', paragraph: '1' }],
        },
        becomes: null,
      },
      'apk-proposes-senators': {
        was: null,
        becomes: {
          kind: 'nominates',
          from: 'assembly-of-people',
          to: 'senate',
          about: {
            kk: 'тағайындалатын он Сенат депутатының бесеуі',
            ru: 'пять из десяти назначаемых депутатов Сената',
            en: 'five of the ten appointed senators',
          },
          text: {
            kk: 'Президент Ассамблеяның ұсынысы бойынша бес Сенат депутатын тағайындайды.',
            ru: 'Президент назначает пять депутатов Сената по предложению Ассамблеи.',
            en: "The President appoints five senators on the Assembly's proposal.",
          },
          sole: true,
          needs: [],
          count: 5,
          params: { of: 50 },
          level: 'constitution',
          confidence: 'verified',
          cites: [{ source: 'constitution-1995', article: '50', paragraph: '2' }],
          effectiveFrom: '2023-01-24',
          note: {
            kk: '2022 жылғы 8 маусымнан бастап күшінде; алғаш рет 2023 жылғы 24 қаңтарда қолданылды',
            ru: 'действует с 8 июня 2022 года; впервые применено 24 января 2023 года',
            en: 'in force 8 June 2022; first used 24 January 2023',
          },
        },
      },
    },
    bodies: {
      senate: {
        was: {
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
        },
        becomes: {
          size: 50,
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
              count: 5,
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
            'seat-3': {
              order: 3,
              count: 5,
              role: {
                kk: 'тағайындалатын Сенат депутаттары',
                ru: 'назначаемые депутаты Сената',
                en: 'appointed senators',
              },
              how: 'appointed',
              by: 'president',
              needs: [{ kind: 'proposal', by: 'assembly-of-people' }],
              cites: [{ source: 'constitution-1995', article: '50', paragraph: '2' }],
            },
          },
        },
      },
    },
  },
};
