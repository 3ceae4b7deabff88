import type { AmendmentData } from '../types.ts';

/** Mazhilis and maslikhats elected by the new rules. */
export const amendment20230319MazhilisMaslikhats: AmendmentData = {
  id: '2023-03-19-mazhilis-maslikhats',
  title: {
    kk: 'Мәжіліс пен мәслихаттар жаңа ереже бойынша сайланды',
    ru: 'Мажилис и маслихаты избраны по новым правилам',
    en: 'Mazhilis and maslikhats elected by the new rules',
  },
  effective: '2023-03-19',
  from: '2023-03-19',
  enactedBy: [{ source: 'constitution-1995', article: '99', paragraph: '3' }, { source: 'election-law' }],
  changes: {
    provisions: {
      'maz.size': {
        was: {
          value: 107,
          text: { kk: '107 депутат.', ru: '107 депутатов.', en: '107 deputies.' },
          cites: [{ source: 'constitution-1995', article: '50', paragraph: '3' }],
        },
        becomes: {
          value: 98,
          text: { kk: '98 депутат.', ru: '98 депутатов.', en: '98 deputies.' },
          cites: [
            { source: 'constitution-1995', article: '50', paragraph: '3' },
            { source: 'constitution-1995', article: '99', paragraph: '3', note: 'applied from the 8th convocation' },
          ],
          effectiveFrom: '2023-03-19',
        },
      },
      'maz.formula': {
        was: {
          value: { party_list: 98, APK: 9, SMD: 0 },
          text: {
            kk: '98 депутат жалпыға бірдей сайлау құқығы негізінде (сайлау туралы заң бойынша партиялық тізімдермен) сайланады, тоғызын Қазақстан халқы Ассамблеясы сайлайды.',
            ru: '98 избираются всеобщим голосованием (по партийным спискам согласно закону о выборах) и девять — Ассамблеей народа Казахстана.',
            en: '98 elected by universal suffrage (by party lists under the election law) and nine by the Assembly of People.',
          },
          cites: [{ source: 'constitution-1995', article: '51', paragraph: '1' }],
        },
        becomes: {
          value: { party_list: 69, SMD: 29, APK: 0 },
          text: {
            kk: 'Конституция: аралас жүйе; сайлау туралы конституциялық заң: 69 депутат тізімдер бойынша, 29 депутат бірмандаттық аумақтық сайлау округтерінде (70/30).',
            ru: 'Конституция: смешанная избирательная система; конституционный закон о выборах: 69 по спискам, 29 в одномандатных округах (70/30).',
            en: 'Constitution: mixed system; constitutional law on elections: 69 by lists, 29 in single-mandate districts (70/30).',
          },
          cites: [
            { source: 'constitution-1995', article: '50', paragraph: '3' },
            { source: 'election-law', note: 'split 69/29' },
          ],
          effectiveFrom: '2023-03-19',
        },
      },
      'mas.system_region': {
        was: {
          value: { party_list_pct: 100, SMD_pct: 0 },
          text: {
            kk: 'Партиялық тізімдер; мәслихатқа кіру үшін партиялық тізімде болу керек еді.',
            ru: 'Партийные списки; чтобы войти в маслихат, нужно было состоять в партийном списке.',
            en: 'Party lists; one had to be on a party list to enter a maslikhat.',
          },
        },
        becomes: {
          value: { party_list_pct: 50, SMD_pct: 50 },
          text: {
            kk: 'Жартысы тізімдер бойынша, жартысы бірмандаттық аумақтық сайлау округтерінде.',
            ru: 'Половина по спискам и половина в одномандатных округах.',
            en: 'Half by lists and half in single-mandate districts.',
          },
          effectiveFrom: '2023-03-19',
        },
      },
      'mas.system_district': {
        was: {
          value: { party_list_pct: 100, SMD_pct: 0 },
          text: { kk: 'Партиялық тізімдер.', ru: 'Партийные списки.', en: 'Party lists.' },
        },
        becomes: {
          value: { party_list_pct: 0, SMD_pct: 100 },
          text: {
            kk: 'Барлығы бірмандаттық аумақтық сайлау округтерінде.',
            ru: 'Все депутаты — в одномандатных округах.',
            en: 'All in single-mandate districts.',
          },
          effectiveFrom: '2023-03-19',
        },
      },
    },
    powers: {
      'people-elect-mazhilis': {
        was: {
          params: {
            of: 107,
            system: {
              kk: 'партиялық тізімдер (конституциялық заң бойынша)',
              ru: 'партийные списки (по конституционному закону)',
              en: 'party lists (by constitutional law)',
            },
            term_years: 5,
          },
        },
        becomes: {
          params: {
            of: 98,
            system: {
              kk: 'аралас: біртұтас жалпыұлттық сайлау округі және бірмандаттық аумақтық сайлау округтері',
              ru: 'смешанная: единый общенациональный избирательный округ и одномандатные округа',
              en: 'mixed: one nationwide constituency and single-mandate districts',
            },
            term_years: 5,
          },
          effectiveFrom: '2023-03-19',
          note: {
            kk: '99(3)-бап: сегізінші сайланған Мәжілісті сайлаудан бастап қолданылды. Тізім бойынша 69 / округтер бойынша 29 болып бөлінуі сайлау туралы конституциялық заңда белгіленген.',
            ru: 'Ст. 99(3): применяется с выборов Мажилиса восьмого созыва. Распределение «69 мандатов по спискам, 29 по округам» установлено конституционным законом о выборах.',
            en: 'Art. 99(3): applied from the election of the 8th Mazhilis. The split 69 lists / 29 districts is in the constitutional law on elections.',
          },
        },
      },
    },
    bodies: {
      mazhilis: {
        was: {
          size: 107,
          seats: {
            'seat-1': {
              order: 1,
              count: 98,
              role: {
                kk: 'жалпыға бірдей сайлауда сайланған депутаттар (партиялық тізімдер – конституциялық заң бойынша)',
                ru: 'депутаты, избранные всеобщим голосованием (партийные списки по конституционному закону)',
                en: 'deputies elected by universal vote (party lists by constitutional law)',
              },
              how: 'elected',
              by: 'people',
              needs: [],
              cites: [{ source: 'constitution-1995', article: '51', paragraph: '1' }],
            },
            'seat-2': {
              order: 2,
              count: 9,
              role: { kk: 'Ассамблея депутаттары', ru: 'депутаты от Ассамблеи', en: 'deputies of the Assembly' },
              how: 'elected',
              by: 'assembly-of-people',
              needs: [],
              cites: [{ source: 'constitution-1995', article: '51', paragraph: '1' }],
            },
          },
        },
        becomes: {
          size: 98,
          seats: {
            'seat-1': {
              order: 1,
              count: 69,
              role: { kk: 'тізім бойынша орындар', ru: 'мандаты по партийным спискам', en: 'list seats' },
              how: 'elected',
              by: 'people',
              needs: [],
              cites: [{ source: 'constitution-1995', article: '50', paragraph: '3' }, { source: 'election-law' }],
              note: {
                kk: 'тізім бойынша орындар саны заңмен белгіленген',
                ru: 'число мандатов по спискам установлено законом',
                en: 'number of list seats is statutory',
              },
            },
            'seat-2': {
              order: 2,
              count: 29,
              role: { kk: 'бірмандаттық орындар', ru: 'мандаты по одномандатным округам', en: 'single-mandate seats' },
              how: 'elected',
              by: 'people',
              needs: [],
              cites: [{ source: 'constitution-1995', article: '50', paragraph: '3' }, { source: 'election-law' }],
              note: {
                kk: 'округтер саны заңмен белгіленген',
                ru: 'число округов установлено законом',
                en: 'number of districts is statutory',
              },
            },
          },
          note: {
            kk: 'сегізінші сайланған Мәжілістен (2023 жылғы 19 наурызда сайланды) бастап қолданылды (99(3)-бап)',
            ru: 'применяется с Мажилиса восьмого созыва, избранного 19 марта 2023 года (ст. 99(3))',
            en: 'applied from the 8th Mazhilis, elected 19 March 2023 (Art. 99(3))',
          },
        },
      },
    },
  },
};
