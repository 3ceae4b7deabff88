import type { ChangesOf } from '../../types.ts';

/** What the Constitution of 2026 changes: bodies. */
export const bodies: ChangesOf<'bodies'> = {
  president: {
    was: {
      cites: [{ source: 'constitution-1995', article: '41', paragraph: '1' }],
      seats: {
        'seat-1': {
          order: 1,
          count: 1,
          role: { kk: 'Президент', ru: 'Президент', en: 'President' },
          how: 'elected',
          by: 'people',
          needs: [],
          cites: [
            { source: 'constitution-1995', article: '41', paragraph: '1' },
            { source: 'constitution-1995', article: '41', paragraph: '5' },
          ],
        },
      },
    },
    becomes: {
      cites: [{ source: 'constitution-2026', article: '43', paragraph: '1' }],
      seats: {
        'seat-1': {
          order: 1,
          count: 1,
          role: { kk: 'Президент', ru: 'Президент', en: 'President' },
          how: 'elected',
          by: 'people',
          needs: [],
          cites: [
            { source: 'constitution-2026', article: '43', paragraph: '1' },
            { source: 'constitution-2026', article: '43', paragraph: '4' },
          ],
        },
      },
    },
  },
  'vice-president': {
    was: null,
    becomes: {
      size: 1,
      cites: [{ source: 'constitution-2026', article: '49', paragraph: '1' }],
      seats: {
        'seat-1': {
          order: 1,
          count: 1,
          role: { kk: 'Вице-Президент', ru: 'Вице-Президент', en: 'Vice-President' },
          how: 'appointed',
          by: 'president',
          needs: [
            {
              kind: 'consent',
              by: 'kurultai',
              majority: {
                share: '>1/2',
                of: {
                  kk: 'Құрылтай депутаттарының жалпы саны',
                  ru: 'общее число депутатов Курултая',
                  en: 'all deputies of the Kurultai',
                },
              },
            },
          ],
          cites: [
            { source: 'constitution-2026', article: '46', paragraph: '2' },
            { source: 'constitution-2026', article: '49', paragraph: '1' },
          ],
        },
      },
      note: {
        kk: 'мерзімі көрсетілмеген; Президент қызметтен босата алады',
        ru: 'срок не указан; Президент может освободить от должности',
        en: 'no term stated; President may release',
      },
    },
  },
  'state-counsellor': {
    was: {
      size: 1,
      cites: [{ source: 'constitution-1995', article: '44', paragraph: '19' }],
      seats: {
        'seat-1': {
          order: 1,
          count: 1,
          role: { kk: 'Мемлекеттік кеңесші', ru: 'Государственный советник', en: 'State Counsellor' },
          how: 'appointed',
          by: 'president',
          needs: [],
          cites: [{ source: 'constitution-1995', article: '44', paragraph: '19' }],
        },
      },
    },
    becomes: null,
  },
  senate: {
    was: {
      size: 50,
      termYears: 6,
      cites: [{ source: 'constitution-1995', article: '50', paragraph: '2' }],
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
          role: { kk: 'тағайындалатын Сенат депутаттары', ru: 'назначаемые депутаты Сената', en: 'appointed senators' },
          how: 'appointed',
          by: 'president',
          needs: [],
          cites: [{ source: 'constitution-1995', article: '50', paragraph: '2' }],
        },
        'seat-3': {
          order: 3,
          count: 5,
          role: { kk: 'тағайындалатын Сенат депутаттары', ru: 'назначаемые депутаты Сената', en: 'appointed senators' },
          how: 'appointed',
          by: 'president',
          needs: [{ kind: 'proposal', by: 'assembly-of-people' }],
          cites: [{ source: 'constitution-1995', article: '50', paragraph: '2' }],
        },
      },
      note: {
        kk: 'сайланған Сенат депутаттарының жартысы әр үш жыл сайын; жалпы саны 20 бөлініс бойынша есептелген',
        ru: 'половина избираемых депутатов Сената каждые три года; общее число рассчитано по 20 единицам',
        en: 'half of elected senators every three years; total computed from 20 units',
      },
    },
    becomes: null,
  },
  mazhilis: {
    was: {
      size: 98,
      termYears: 5,
      cites: [{ source: 'constitution-1995', article: '50', paragraph: '3' }],
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
    becomes: null,
  },
  kurultai: {
    was: null,
    becomes: {
      size: 145,
      termYears: 5,
      cites: [{ source: 'constitution-2026', article: '53', paragraph: '1' }],
      seats: {
        'seat-1': {
          order: 1,
          count: 145,
          role: {
            kk: 'партиялық тізім депутаттары, біртұтас жалпыұлттық сайлау округі',
            ru: 'депутаты по партийным спискам, единый общенациональный избирательный округ',
            en: 'list deputies, one nationwide constituency',
          },
          how: 'elected',
          by: 'people',
          needs: [],
          cites: [
            { source: 'constitution-2026', article: '53', paragraph: '1' },
            { source: 'constitution-2026', article: '54', paragraph: '1' },
          ],
        },
      },
    },
  },
  government: {
    was: {
      cites: [{ source: 'constitution-1995', article: '65', paragraph: '1' }],
      seats: {
        'seat-1': {
          order: 1,
          count: 1,
          role: { kk: 'Премьер-Министр', ru: 'Премьер-Министр', en: 'Prime Minister' },
          how: 'appointed',
          by: 'president',
          needs: [
            { kind: 'consultation', by: 'parties' },
            {
              kind: 'consent',
              by: 'mazhilis',
              majority: {
                share: '>1/2',
                of: {
                  kk: 'Мәжіліс депутаттарының жалпы саны',
                  ru: 'общее число депутатов Мажилиса',
                  en: 'all deputies of the Mazhilis',
                },
              },
            },
          ],
          cites: [
            { source: 'constitution-1995', article: '44', paragraph: '3' },
            { source: 'constitution-1995', article: '56', paragraph: '1', item: '2' },
          ],
        },
        'seat-2': {
          order: 2,
          count: 3,
          role: {
            kk: 'сыртқы істер, қорғаныс, ішкі істер',
            ru: 'иностранные дела, оборона, внутренние дела',
            en: 'foreign affairs, defence, internal affairs',
          },
          how: 'appointed',
          by: 'president',
          needs: [],
          cites: [{ source: 'constitution-1995', article: '44', paragraph: '3' }],
        },
        'seat-3': {
          order: 3,
          count: null,
          role: { kk: 'қалған мүшелер', ru: 'другие члены', en: 'other members' },
          how: 'appointed',
          by: 'president',
          needs: [
            { kind: 'proposal', by: 'prime-minister' },
            { kind: 'consultation', by: 'mazhilis' },
          ],
          cites: [{ source: 'constitution-1995', article: '44', paragraph: '3' }],
        },
      },
    },
    becomes: {
      cites: [{ source: 'constitution-2026', article: '64', paragraph: '1' }],
      seats: {
        'seat-1': {
          order: 1,
          count: 1,
          role: { kk: 'Премьер-Министр', ru: 'Премьер-Министр', en: 'Prime Minister' },
          how: 'appointed',
          by: 'president',
          needs: [
            { kind: 'consultation', by: 'parties' },
            {
              kind: 'consent',
              by: 'kurultai',
              majority: {
                share: '>1/2',
                of: {
                  kk: 'Құрылтай депутаттарының жалпы саны',
                  ru: 'общее число депутатов Курултая',
                  en: 'all deputies of the Kurultai',
                },
              },
            },
          ],
          cites: [
            { source: 'constitution-2026', article: '46', paragraph: '4' },
            { source: 'constitution-2026', article: '56', paragraph: '8' },
          ],
        },
        'seat-2': {
          order: 2,
          count: 3,
          role: {
            kk: 'сыртқы істер, қорғаныс, ішкі істер',
            ru: 'иностранные дела, оборона, внутренние дела',
            en: 'foreign affairs, defence, internal affairs',
          },
          how: 'appointed',
          by: 'president',
          needs: [],
          cites: [{ source: 'constitution-2026', article: '46', paragraph: '4' }],
        },
        'seat-3': {
          order: 3,
          count: null,
          role: { kk: 'қалған мүшелер', ru: 'другие члены', en: 'other members' },
          how: 'appointed',
          by: 'president',
          needs: [
            { kind: 'proposal', by: 'prime-minister' },
            { kind: 'consultation', by: 'kurultai' },
          ],
          cites: [{ source: 'constitution-2026', article: '46', paragraph: '4' }],
        },
      },
    },
  },
  'constitutional-court': {
    was: {
      cites: [{ source: 'constitution-1995', article: '71', paragraph: '1' }],
      seats: {
        'seat-1': {
          order: 1,
          count: 1,
          role: { kk: 'Төраға', ru: 'Председатель', en: 'Chair' },
          how: 'appointed',
          by: 'president',
          needs: [{ kind: 'consent', by: 'senate' }],
          cites: [
            { source: 'constitution-1995', article: '44', paragraph: '4' },
            { source: 'constitution-1995', article: '71', paragraph: '2' },
          ],
        },
        'seat-2': {
          order: 2,
          count: 4,
          role: { kk: 'судьялар', ru: 'судьи', en: 'judges' },
          how: 'appointed',
          by: 'president',
          needs: [],
          cites: [{ source: 'constitution-1995', article: '71', paragraph: '3' }],
        },
        'seat-3': {
          order: 3,
          count: 3,
          role: { kk: 'судьялар', ru: 'судьи', en: 'judges' },
          how: 'appointed',
          by: 'senate',
          needs: [{ kind: 'proposal', by: 'senate-chair' }],
          cites: [
            { source: 'constitution-1995', article: '57', paragraph: '1' },
            { source: 'constitution-1995', article: '71', paragraph: '3' },
          ],
        },
        'seat-4': {
          order: 4,
          count: 3,
          role: { kk: 'судьялар', ru: 'судьи', en: 'judges' },
          how: 'appointed',
          by: 'mazhilis',
          needs: [{ kind: 'proposal', by: 'mazhilis-chair' }],
          cites: [
            { source: 'constitution-1995', article: '57', paragraph: '1' },
            { source: 'constitution-1995', article: '71', paragraph: '3' },
          ],
        },
      },
    },
    becomes: {
      cites: [{ source: 'constitution-2026', article: '72', paragraph: '2' }],
      seats: {
        'seat-1': {
          order: 1,
          count: 1,
          role: { kk: 'Төраға', ru: 'Председатель', en: 'Chair' },
          how: 'appointed',
          by: 'president',
          needs: [],
          cites: [
            { source: 'constitution-2026', article: '46', paragraph: '5' },
            { source: 'constitution-2026', article: '72', paragraph: '3' },
          ],
        },
        'seat-2': {
          order: 2,
          count: 10,
          role: { kk: 'судьялар', ru: 'судьи', en: 'judges' },
          how: 'appointed',
          by: 'president',
          needs: [
            {
              kind: 'consent',
              by: 'kurultai',
              majority: {
                share: '>1/2',
                of: {
                  kk: 'Құрылтай депутаттарының жалпы саны',
                  ru: 'общее число депутатов Курултая',
                  en: 'all deputies of the Kurultai',
                },
              },
            },
          ],
          cites: [
            { source: 'constitution-2026', article: '46', paragraph: '8' },
            { source: 'constitution-2026', article: '72', paragraph: '4' },
          ],
        },
      },
    },
  },
  'supreme-court': {
    was: {
      cites: [{ source: 'constitution-1995', article: '82', paragraph: '1' }],
      seats: {
        'seat-1': {
          order: 1,
          count: 1,
          role: { kk: 'Төраға', ru: 'Председатель', en: 'Chair' },
          how: 'elected',
          by: 'senate',
          needs: [
            { kind: 'proposal', by: 'president' },
            { kind: 'recommendation', by: 'supreme-judicial-council' },
          ],
          cites: [
            { source: 'constitution-1995', article: '55', paragraph: '1' },
            { source: 'constitution-1995', article: '82', paragraph: '1' },
          ],
        },
        'seat-2': {
          order: 2,
          count: null,
          role: { kk: 'судьялар', ru: 'судьи', en: 'judges' },
          how: 'elected',
          by: 'senate',
          needs: [
            { kind: 'proposal', by: 'president' },
            { kind: 'recommendation', by: 'supreme-judicial-council' },
          ],
          cites: [
            { source: 'constitution-1995', article: '55', paragraph: '1' },
            { source: 'constitution-1995', article: '82', paragraph: '1' },
          ],
        },
      },
    },
    becomes: {
      cites: [{ source: 'constitution-2026', article: '83', paragraph: '1' }],
      seats: {
        'seat-1': {
          order: 1,
          count: 1,
          role: {
            kk: 'Төраға, алты жыл, бір рет',
            ru: 'Председатель, шесть лет, один раз',
            en: 'Chair, six years, once',
          },
          how: 'appointed',
          by: 'president',
          needs: [{ kind: 'recommendation', by: 'supreme-judicial-council' }],
          cites: [
            { source: 'constitution-2026', article: '46', paragraph: '5' },
            { source: 'constitution-2026', article: '83', paragraph: '1' },
          ],
        },
        'seat-2': {
          order: 2,
          count: null,
          role: { kk: 'судьялар', ru: 'судьи', en: 'judges' },
          how: 'elected',
          by: 'kurultai',
          needs: [
            { kind: 'proposal', by: 'president' },
            { kind: 'recommendation', by: 'supreme-judicial-council' },
          ],
          cites: [
            { source: 'constitution-2026', article: '56', paragraph: '10' },
            { source: 'constitution-2026', article: '83', paragraph: '1' },
          ],
        },
      },
    },
  },
  'local-courts': {
    was: {
      cites: [{ source: 'constitution-1995', article: '82', paragraph: '2' }],
      seats: {
        'seat-1': {
          order: 1,
          count: null,
          role: { kk: 'төрағалар мен судьялар', ru: 'председатели и судьи', en: 'chairs and judges' },
          how: 'appointed',
          by: 'president',
          needs: [{ kind: 'recommendation', by: 'supreme-judicial-council' }],
          cites: [{ source: 'constitution-1995', article: '82', paragraph: '2' }],
        },
      },
    },
    becomes: {
      cites: [{ source: 'constitution-2026', article: '83', paragraph: '2' }],
      seats: {
        'seat-1': {
          order: 1,
          count: null,
          role: { kk: 'судьялар', ru: 'судьи', en: 'judges' },
          how: 'appointed',
          by: 'president',
          needs: [{ kind: 'recommendation', by: 'supreme-judicial-council' }],
          cites: [{ source: 'constitution-2026', article: '83', paragraph: '2' }],
        },
      },
      note: {
        kk: 'сот төрағаларын тағайындау аталмаған',
        ru: 'назначение председателей судов не упомянуто',
        en: 'appointment of court chairs is not mentioned',
      },
    },
  },
  'supreme-judicial-council': {
    was: {
      cites: [{ source: 'constitution-1995', article: '82', paragraph: '4', through: '5' }],
      seats: {
        'seat-1': {
          order: 1,
          count: 1,
          role: { kk: 'Төраға', ru: 'Председатель', en: 'Chair' },
          how: 'appointed',
          by: 'president',
          needs: [{ kind: 'consent', by: 'senate' }],
          cites: [
            { source: 'constitution-1995', article: '44', paragraph: '4' },
            { source: 'constitution-1995', article: '82', paragraph: '4' },
          ],
        },
        'seat-2': {
          order: 2,
          count: null,
          role: {
            kk: 'лауазымы бойынша мүшелер және Президент тағайындаған мүшелер',
            ru: 'члены по должности и члены, назначаемые Президентом',
            en: 'members by office and members appointed by the President',
          },
          how: 'by-law',
          by: 'president',
          needs: [],
          cites: [{ source: 'supreme-judicial-council-law', article: '4' }],
        },
      },
    },
    becomes: {
      cites: [{ source: 'constitution-2026', article: '83', paragraph: '4', through: '5' }],
      seats: {
        'seat-1': {
          order: 1,
          count: 1,
          role: { kk: 'Төраға', ru: 'Председатель', en: 'Chair' },
          how: 'appointed',
          by: 'president',
          needs: [],
          cites: [
            { source: 'constitution-2026', article: '46', paragraph: '5' },
            { source: 'constitution-2026', article: '83', paragraph: '4' },
          ],
        },
        'seat-2': {
          order: 2,
          count: null,
          role: { kk: 'қалған мүшелер', ru: 'другие члены', en: 'other members' },
          how: 'by-law',
          needs: [],
          cites: [{ source: 'constitution-2026', article: '83', paragraph: '5' }],
          note: { kk: 'заң қаралған жоқ', ru: 'закон не изучен', en: 'law not examined' },
        },
      },
    },
  },
  'central-election-commission': {
    was: {
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '7' },
        { source: 'constitution-1995', article: '57', paragraph: '1' },
      ],
      seats: {
        'seat-1': {
          order: 1,
          count: 1,
          role: { kk: 'Төраға', ru: 'Председатель', en: 'Chair' },
          how: 'appointed',
          by: 'president',
          needs: [],
          cites: [{ source: 'constitution-1995', article: '44', paragraph: '7' }],
        },
        'seat-2': {
          order: 2,
          count: 2,
          role: { kk: 'мүшелер', ru: 'члены', en: 'members' },
          how: 'appointed',
          by: 'president',
          needs: [],
          cites: [{ source: 'constitution-1995', article: '44', paragraph: '7' }],
        },
        'seat-3': {
          order: 3,
          count: 2,
          role: { kk: 'мүшелер', ru: 'члены', en: 'members' },
          how: 'appointed',
          by: 'senate',
          needs: [{ kind: 'proposal', by: 'senate-chair' }],
          cites: [{ source: 'constitution-1995', article: '57', paragraph: '1' }],
        },
        'seat-4': {
          order: 4,
          count: 2,
          role: { kk: 'мүшелер', ru: 'члены', en: 'members' },
          how: 'appointed',
          by: 'mazhilis',
          needs: [{ kind: 'proposal', by: 'mazhilis-chair' }],
          cites: [{ source: 'constitution-1995', article: '57', paragraph: '1' }],
        },
      },
      note: {
        kk: 'жалпы саны – тағайындаулардың қосындысы',
        ru: 'общее число — сумма назначений',
        en: 'total is the sum of the appointments',
      },
    },
    becomes: {
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '5' },
        { source: 'constitution-2026', article: '46', paragraph: '8' },
      ],
      seats: {
        'seat-1': {
          order: 1,
          count: 1,
          role: { kk: 'Төраға', ru: 'Председатель', en: 'Chair' },
          how: 'appointed',
          by: 'president',
          needs: [],
          cites: [{ source: 'constitution-2026', article: '46', paragraph: '5' }],
        },
        'seat-2': {
          order: 2,
          count: 6,
          role: { kk: 'мүшелер', ru: 'члены', en: 'members' },
          how: 'appointed',
          by: 'president',
          needs: [
            {
              kind: 'consent',
              by: 'kurultai',
              majority: {
                share: '>1/2',
                of: {
                  kk: 'Құрылтай депутаттарының жалпы саны',
                  ru: 'общее число депутатов Курултая',
                  en: 'all deputies of the Kurultai',
                },
              },
            },
          ],
          cites: [
            { source: 'constitution-2026', article: '46', paragraph: '8' },
            { source: 'constitution-2026', article: '56', paragraph: '9' },
          ],
        },
      },
      note: {
        kk: 'бес жыл тек мүшелер үшін көрсетілген; жалпы саны – тағайындаулардың қосындысы',
        ru: 'срок в пять лет указан только для членов; общее число — сумма назначений',
        en: 'five years stated for members only; total is the sum of the appointments',
      },
    },
  },
  'supreme-audit-chamber': {
    was: {
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '7' },
        { source: 'constitution-1995', article: '57', paragraph: '1' },
      ],
      seats: {
        'seat-1': {
          order: 1,
          count: 1,
          role: { kk: 'Төраға', ru: 'Председатель', en: 'Chair' },
          how: 'appointed',
          by: 'president',
          needs: [],
          cites: [{ source: 'constitution-1995', article: '44', paragraph: '7' }],
        },
        'seat-2': {
          order: 2,
          count: 2,
          role: { kk: 'мүшелер', ru: 'члены', en: 'members' },
          how: 'appointed',
          by: 'president',
          needs: [],
          cites: [{ source: 'constitution-1995', article: '44', paragraph: '7' }],
        },
        'seat-3': {
          order: 3,
          count: 3,
          role: { kk: 'мүшелер', ru: 'члены', en: 'members' },
          how: 'appointed',
          by: 'senate',
          needs: [{ kind: 'proposal', by: 'senate-chair' }],
          cites: [{ source: 'constitution-1995', article: '57', paragraph: '1' }],
        },
        'seat-4': {
          order: 4,
          count: 3,
          role: { kk: 'мүшелер', ru: 'члены', en: 'members' },
          how: 'appointed',
          by: 'mazhilis',
          needs: [{ kind: 'proposal', by: 'mazhilis-chair' }],
          cites: [{ source: 'constitution-1995', article: '57', paragraph: '1' }],
        },
      },
      note: {
        kk: 'жалпы саны – тағайындаулардың қосындысы',
        ru: 'общее число — сумма назначений',
        en: 'total is the sum of the appointments',
      },
    },
    becomes: {
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '5' },
        { source: 'constitution-2026', article: '46', paragraph: '8' },
      ],
      seats: {
        'seat-1': {
          order: 1,
          count: 1,
          role: { kk: 'Төраға', ru: 'Председатель', en: 'Chair' },
          how: 'appointed',
          by: 'president',
          needs: [],
          cites: [{ source: 'constitution-2026', article: '46', paragraph: '5' }],
        },
        'seat-2': {
          order: 2,
          count: 8,
          role: { kk: 'мүшелер', ru: 'члены', en: 'members' },
          how: 'appointed',
          by: 'president',
          needs: [
            {
              kind: 'consent',
              by: 'kurultai',
              majority: {
                share: '>1/2',
                of: {
                  kk: 'Құрылтай депутаттарының жалпы саны',
                  ru: 'общее число депутатов Курултая',
                  en: 'all deputies of the Kurultai',
                },
              },
            },
          ],
          cites: [
            { source: 'constitution-2026', article: '46', paragraph: '8' },
            { source: 'constitution-2026', article: '56', paragraph: '9' },
          ],
        },
      },
      note: {
        kk: 'бес жыл тек мүшелер үшін көрсетілген; жалпы саны – тағайындаулардың қосындысы',
        ru: 'срок в пять лет указан только для членов; общее число — сумма назначений',
        en: 'five years stated for members only; total is the sum of the appointments',
      },
    },
  },
  'prosecutor-general': {
    was: {
      termYears: 5,
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '4' },
        { source: 'constitution-1995', article: '55', paragraph: '2' },
        { source: 'constitution-1995', article: '83', paragraph: '3' },
      ],
      seats: {
        'seat-1': {
          order: 1,
          count: 1,
          role: { kk: 'Бас Прокурор', ru: 'Генеральный Прокурор', en: 'Prosecutor General' },
          how: 'appointed',
          by: 'president',
          needs: [{ kind: 'consent', by: 'senate' }],
          cites: [
            { source: 'constitution-1995', article: '44', paragraph: '4' },
            { source: 'constitution-1995', article: '55', paragraph: '2' },
            { source: 'constitution-1995', article: '83', paragraph: '3' },
          ],
        },
      },
    },
    becomes: {
      termYears: 6,
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '5' },
        { source: 'constitution-2026', article: '84', paragraph: '3' },
      ],
      seats: {
        'seat-1': {
          order: 1,
          count: 1,
          role: { kk: 'Бас Прокурор', ru: 'Генеральный Прокурор', en: 'Prosecutor General' },
          how: 'appointed',
          by: 'president',
          needs: [],
          cites: [
            { source: 'constitution-2026', article: '46', paragraph: '5' },
            { source: 'constitution-2026', article: '84', paragraph: '3' },
          ],
        },
      },
    },
  },
  'national-bank': {
    was: {
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '4' },
        { source: 'constitution-1995', article: '55', paragraph: '2' },
      ],
      seats: {
        'seat-1': {
          order: 1,
          count: 1,
          role: { kk: 'Төраға', ru: 'Председатель', en: 'Chair' },
          how: 'appointed',
          by: 'president',
          needs: [{ kind: 'consent', by: 'senate' }],
          cites: [
            { source: 'constitution-1995', article: '44', paragraph: '4' },
            { source: 'constitution-1995', article: '55', paragraph: '2' },
          ],
        },
      },
    },
    becomes: {
      cites: [{ source: 'constitution-2026', article: '46', paragraph: '5' }],
      seats: {
        'seat-1': {
          order: 1,
          count: 1,
          role: { kk: 'Төраға', ru: 'Председатель', en: 'Chair' },
          how: 'appointed',
          by: 'president',
          needs: [],
          cites: [{ source: 'constitution-2026', article: '46', paragraph: '5' }],
        },
      },
    },
  },
  'national-security-committee': {
    was: {
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '4' },
        { source: 'constitution-1995', article: '55', paragraph: '2' },
      ],
      seats: {
        'seat-1': {
          order: 1,
          count: 1,
          role: { kk: 'Төраға', ru: 'Председатель', en: 'Chair' },
          how: 'appointed',
          by: 'president',
          needs: [{ kind: 'consent', by: 'senate' }],
          cites: [
            { source: 'constitution-1995', article: '44', paragraph: '4' },
            { source: 'constitution-1995', article: '55', paragraph: '2' },
          ],
        },
      },
    },
    becomes: {
      cites: [{ source: 'constitution-2026', article: '46', paragraph: '5' }],
      seats: {
        'seat-1': {
          order: 1,
          count: 1,
          role: { kk: 'Төраға', ru: 'Председатель', en: 'Chair' },
          how: 'appointed',
          by: 'president',
          needs: [],
          cites: [{ source: 'constitution-2026', article: '46', paragraph: '5' }],
        },
      },
    },
  },
  'state-guard-service': {
    was: null,
    becomes: {
      size: 1,
      cites: [{ source: 'constitution-2026', article: '46', paragraph: '5' }],
      seats: {
        'seat-1': {
          order: 1,
          count: 1,
          role: { kk: 'Бастық', ru: 'Начальник', en: 'Head' },
          how: 'appointed',
          by: 'president',
          needs: [],
          cites: [{ source: 'constitution-2026', article: '46', paragraph: '5' }],
        },
      },
    },
  },
  ombudsman: {
    was: {
      termYears: 5,
      cites: [{ source: 'constitution-1995', article: '55', paragraph: '1-1' }],
      seats: {
        'seat-1': {
          order: 1,
          count: 1,
          role: { kk: 'Уәкіл', ru: 'Уполномоченный', en: 'Commissioner' },
          how: 'elected',
          by: 'senate',
          needs: [{ kind: 'proposal', by: 'president' }],
          cites: [{ source: 'constitution-1995', article: '55', paragraph: '1-1' }],
        },
      },
    },
    becomes: {
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '5' },
        { source: 'constitution-2026', article: '85', paragraph: '2' },
      ],
      seats: {
        'seat-1': {
          order: 1,
          count: 1,
          role: { kk: 'Уәкіл', ru: 'Уполномоченный', en: 'Commissioner' },
          how: 'appointed',
          by: 'president',
          needs: [],
          cites: [
            { source: 'constitution-2026', article: '46', paragraph: '5' },
            { source: 'constitution-2026', article: '85', paragraph: '2' },
          ],
        },
      },
    },
  },
  'senate-chair': {
    was: {
      size: 1,
      cites: [{ source: 'constitution-1995', article: '58', paragraph: '1' }],
      seats: {
        'seat-1': {
          order: 1,
          count: 1,
          role: { kk: 'Сенат Төрағасы', ru: 'Председатель Сената', en: 'Chair of the Senate' },
          how: 'elected',
          by: 'senate',
          needs: [{ kind: 'proposal', by: 'president' }],
          cites: [{ source: 'constitution-1995', article: '58', paragraph: '1' }],
        },
      },
    },
    becomes: null,
  },
  'mazhilis-chair': {
    was: {
      size: 1,
      cites: [{ source: 'constitution-1995', article: '58', paragraph: '1' }],
      seats: {
        'seat-1': {
          order: 1,
          count: 1,
          role: { kk: 'Мәжіліс Төрағасы', ru: 'Председатель Мажилиса', en: 'Chair of the Mazhilis' },
          how: 'elected',
          by: 'mazhilis',
          needs: [{ kind: 'proposal', by: 'deputies' }],
          cites: [{ source: 'constitution-1995', article: '58', paragraph: '1' }],
        },
      },
    },
    becomes: null,
  },
  'kurultai-chair': {
    was: null,
    becomes: {
      size: 1,
      cites: [{ source: 'constitution-2026', article: '57', paragraph: '1' }],
      seats: {
        'seat-1': {
          order: 1,
          count: 1,
          role: { kk: 'Құрылтай Төрағасы', ru: 'Председатель Курултая', en: 'Chair of the Kurultai' },
          how: 'elected',
          by: 'kurultai',
          needs: [{ kind: 'proposal', by: 'president' }],
          cites: [{ source: 'constitution-2026', article: '57', paragraph: '1' }],
        },
      },
    },
  },
  'security-council': {
    was: {
      cites: [{ source: 'constitution-1995', article: '44', paragraph: '20' }],
      seats: {
        'seat-1': {
          order: 1,
          count: 1,
          role: { kk: 'Төраға: Президент', ru: 'Председатель: Президент', en: 'Chair: the President' },
          how: 'by-office',
          by: 'president',
          needs: [],
          cites: [{ source: 'security-council-law', article: '1', paragraph: '2' }],
        },
        'seat-2': {
          order: 2,
          count: null,
          role: { kk: 'мүшелер', ru: 'члены', en: 'members' },
          how: 'appointed',
          by: 'president',
          needs: [],
          cites: [{ source: 'security-council-law', article: '1', paragraph: '3' }],
        },
      },
    },
    becomes: {
      cites: [{ source: 'constitution-2026', article: '46', paragraph: '21' }],
      seats: {
        'seat-1': {
          order: 1,
          count: null,
          role: { kk: 'Президент жасақтайды', ru: 'формируется Президентом', en: 'formed by the President' },
          how: 'appointed',
          by: 'president',
          needs: [],
          cites: [{ source: 'constitution-2026', article: '46', paragraph: '21' }],
        },
      },
    },
  },
  'assembly-of-people': {
    was: {
      size: null,
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '20' },
        { source: 'constitution-1995', article: '50', paragraph: '2' },
      ],
      seats: {
        'seat-1': {
          order: 1,
          count: null,
          role: {
            kk: 'құрамы заң бойынша; Президент құрады',
            ru: 'состав определяется законом; образуется Президентом',
            en: 'composition by law; set up by the President',
          },
          how: 'by-law',
          by: 'president',
          needs: [],
          cites: [{ source: 'constitution-1995', article: '44', paragraph: '20' }],
        },
      },
    },
    becomes: null,
  },
  'halyk-kenesi': {
    was: null,
    becomes: {
      size: null,
      cites: [{ source: 'constitution-2026', article: '70', paragraph: '2', through: '3' }],
      seats: {
        'seat-1': {
          order: 1,
          count: null,
          role: {
            kk: 'азаматтар арасынан, конституциялық заң бойынша',
            ru: 'из числа граждан, по конституционному закону',
            en: 'from among citizens, by constitutional law',
          },
          how: 'by-law',
          needs: [],
          cites: [{ source: 'constitution-2026', article: '70', paragraph: '2', through: '3' }],
          note: {
            kk: 'жарияланған: 42 адамнан үш топта 126 мүше, барлығын Президент тағайындайды, төрағаны мүшелер сайлайды; заң қаралған жоқ',
            ru: 'объявлено: 126 членов, три группы по 42, всех назначает Президент, председателя избирают члены; закон не изучен',
            en: 'announced: 126 members in three groups of 42, all appointed by the President, chair elected by members; law not examined',
          },
        },
      },
    },
  },
  maslikhats: {
    was: {
      cites: [{ source: 'constitution-1995', article: '86', paragraph: '2' }],
      seats: {
        'seat-1': {
          order: 1,
          count: null,
          role: { kk: 'депутаттар', ru: 'депутаты', en: 'deputies' },
          how: 'elected',
          by: 'people',
          needs: [],
          cites: [{ source: 'constitution-1995', article: '86', paragraph: '2' }],
        },
      },
    },
    becomes: {
      cites: [{ source: 'constitution-2026', article: '88', paragraph: '2' }],
      seats: {
        'seat-1': {
          order: 1,
          count: null,
          role: { kk: 'депутаттар', ru: 'депутаты', en: 'deputies' },
          how: 'elected',
          by: 'people',
          needs: [],
          cites: [{ source: 'constitution-2026', article: '88', paragraph: '2' }],
        },
      },
    },
  },
  'regional-akims': {
    was: {
      cites: [{ source: 'constitution-1995', article: '87', paragraph: '4' }],
      seats: {
        'seat-1': {
          order: 1,
          count: 20,
          role: {
            kk: '17 облыс пен 3 қаланың әкімдері',
            ru: 'акимы 17 областей и 3 городов',
            en: 'akims of 17 regions and 3 cities',
          },
          how: 'appointed',
          by: 'president',
          needs: [{ kind: 'consent', by: 'maslikhats' }],
          cites: [{ source: 'constitution-1995', article: '87', paragraph: '4' }],
        },
      },
    },
    becomes: {
      cites: [{ source: 'constitution-2026', article: '89', paragraph: '4' }],
      seats: {
        'seat-1': {
          order: 1,
          count: 20,
          role: {
            kk: '17 облыс пен 3 қаланың әкімдері',
            ru: 'акимы 17 областей и 3 городов',
            en: 'akims of 17 regions and 3 cities',
          },
          how: 'appointed',
          by: 'president',
          needs: [{ kind: 'consent', by: 'maslikhats' }],
          cites: [{ source: 'constitution-2026', article: '89', paragraph: '4' }],
        },
      },
      note: {
        kk: 'бөліністер саны 2022 жылғы тізім бойынша; аумақ конституциялық заңмен белгіленеді',
        ru: 'число единиц по перечню 2022 года; территориальное устройство определяется конституционным законом',
        en: 'number of units from the list of 2022; territory is set by constitutional law',
      },
    },
  },
};
