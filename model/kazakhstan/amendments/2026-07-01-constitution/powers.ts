import type { ChangesOf } from '../../types.ts';

/** What the Constitution of 2026 changes: powers. */
export const powers: ChangesOf<'powers'> = {
  'people-elect-president': {
    was: {
      params: { term_years: 7, max_terms: { kk: 'бір мерзім', ru: 'один', en: 'one' } },
      cites: [
        { source: 'constitution-1995', article: '41', paragraph: '1' },
        { source: 'constitution-1995', article: '41', paragraph: '5' },
        { source: 'constitution-1995', article: '42', paragraph: '5' },
      ],
      effectiveFrom: '2022-09-17',
    },
    becomes: {
      params: {
        term_years: 7,
        max_terms: {
          kk: 'осы Конституция бойынша бір мерзім',
          ru: 'один по этой Конституции',
          en: 'one under this Constitution',
        },
      },
      cites: [
        { source: 'constitution-2026', article: '43', paragraph: '1' },
        { source: 'constitution-2026', article: '43', paragraph: '4' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'people-elect-mazhilis': {
    was: {
      to: 'mazhilis',
      count: 98,
      params: {
        of: 98,
        system: {
          kk: 'аралас: біртұтас жалпыұлттық сайлау округі және бірмандаттық аумақтық сайлау округтері',
          ru: 'смешанная: единый общенациональный избирательный округ и одномандатные округа',
          en: 'mixed: one nationwide constituency and single-mandate districts',
        },
        term_years: 5,
      },
      cites: [
        { source: 'constitution-1995', article: '50', paragraph: '3' },
        { source: 'constitution-1995', article: '51', paragraph: '1' },
      ],
      effectiveFrom: '2023-03-19',
      note: {
        kk: '99(3)-бап: сегізінші сайланған Мәжілісті сайлаудан бастап қолданылды. Тізім бойынша 69 / округтер бойынша 29 болып бөлінуі сайлау туралы конституциялық заңда белгіленген.',
        ru: 'Ст. 99(3): применяется с выборов Мажилиса восьмого созыва. Распределение «69 мандатов по спискам, 29 по округам» установлено конституционным законом о выборах.',
        en: 'Art. 99(3): applied from the election of the 8th Mazhilis. The split 69 lists / 29 districts is in the constitutional law on elections.',
      },
    },
    becomes: {
      to: 'kurultai',
      count: 145,
      params: {
        of: 145,
        system: {
          kk: 'пропорционалды, біртұтас жалпыұлттық сайлау округі',
          ru: 'пропорциональная, единый общенациональный избирательный округ',
          en: 'proportional, one nationwide constituency',
        },
        term_years: 5,
      },
      cites: [
        { source: 'constitution-2026', article: '53', paragraph: '1' },
        { source: 'constitution-2026', article: '54', paragraph: '1' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'people-recall-deputies': {
    was: {
      kind: 'recalls',
      from: 'people',
      to: 'deputies',
      about: {
        kk: 'бірмандаттық аумақтық сайлау округінен сайланған Мәжіліс депутаты',
        ru: 'депутат Мажилиса от одномандатного округа',
        en: 'a Mazhilis deputy of a single-mandate district',
      },
      text: {
        kk: 'Бірмандаттық аумақтық сайлау округінің сайлаушылары өздері сайлаған депутатты кері шақырып ала алады.',
        ru: 'Избиратели одномандатного округа могут отозвать избранного ими депутата.',
        en: 'Voters of a single-mandate district may recall the deputy they elected.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '52', paragraph: '5' }],
      effectiveFrom: '2022-06-08',
      note: {
        kk: 'екінші тізбе, 3-тармақша; рәсімі конституциялық заңмен белгіленеді',
        ru: 'второй перечень, подпункт 3; порядок — конституционным законом',
        en: 'second list, item 3; procedure by constitutional law',
      },
    },
    becomes: null,
  },
  'people-elect-maslikhats': {
    was: { cites: [{ source: 'constitution-1995', article: '86', paragraph: '2' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '88', paragraph: '2' }], effectiveFrom: '2026-07-01' },
  },
  'people-vote-referendum': {
    was: { cites: [{ source: 'constitution-1995', article: '3', paragraph: '2' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '4', paragraph: '2' }], effectiveFrom: '2026-07-01' },
  },
  'people-amend-constitution': {
    was: {
      cites: [
        { source: 'constitution-1995', article: '91', paragraph: '1' },
        { source: 'constitution-1995', article: '91', paragraph: '3' },
      ],
      effectiveFrom: '2023-01-01',
      note: {
        kk: 'осы күннен бастап қорытындыны Сот береді',
        ru: 'с этой даты заключение даёт Суд',
        en: 'from that date the conclusion is given by the Court',
      },
    },
    becomes: {
      cites: [
        { source: 'constitution-2026', article: '92' },
        { source: 'constitution-2026', article: '93' },
      ],
      effectiveFrom: '2026-07-01',
      note: {
        kk: 'өзгерістер енгізудің жалғыз жолы',
        ru: 'единственный способ изменения',
        en: 'the only way to amend',
      },
    },
  },
  'citizens-petition-court': {
    was: { cites: [{ source: 'constitution-1995', article: '72', paragraph: '3' }], effectiveFrom: '2023-01-01' },
    becomes: { cites: [{ source: 'constitution-2026', article: '73', paragraph: '3' }], effectiveFrom: '2026-07-01' },
  },
  'citizens-petition-state': {
    was: { cites: [{ source: 'constitution-1995', article: '33', paragraph: '1' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '35', paragraph: '1' }], effectiveFrom: '2026-07-01' },
  },
  'president-represents-state': {
    was: {
      cites: [
        { source: 'constitution-1995', article: '3', paragraph: '3' },
        { source: 'constitution-1995', article: '40', paragraph: '1' },
      ],
    },
    becomes: {
      cites: [
        { source: 'constitution-2026', article: '4', paragraph: '3' },
        { source: 'constitution-2026', article: '42', paragraph: '1' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-directs-policy': {
    was: {
      cites: [
        { source: 'constitution-1995', article: '40', paragraph: '1' },
        { source: 'constitution-1995', article: '40', paragraph: '3' },
        { source: 'constitution-1995', article: '44', paragraph: '1' },
      ],
    },
    becomes: {
      cites: [
        { source: 'constitution-2026', article: '42', paragraph: '1' },
        { source: 'constitution-2026', article: '42', paragraph: '3' },
        { source: 'constitution-2026', article: '46', paragraph: '1' },
      ],
      effectiveFrom: '2026-07-01',
      note: {
        kk: 'жолдаулар бұдан былай жыл сайынғы деп сипатталмайды',
        ru: 'послания больше не названы ежегодными',
        en: 'messages no longer described as annual',
      },
    },
  },
  'president-immunity': {
    was: {
      cites: [
        { source: 'constitution-1995', article: '46', paragraph: '1' },
        { source: 'constitution-1995', article: '47', paragraph: '2' },
      ],
    },
    becomes: {
      cites: [
        { source: 'constitution-2026', article: '48', paragraph: '1' },
        { source: 'constitution-2026', article: '50', paragraph: '3' },
      ],
      effectiveFrom: '2026-07-01',
      note: {
        kk: 'лауазымдағы әрекеттері үшін қылмыстық және әкімшілік жауаптылықтан босатылуы қосылды (мемлекетке опасыздықтан басқа)',
        ru: 'добавлено освобождение от уголовной и административной ответственности за действия при исполнении обязанностей, кроме государственной измены',
        en: 'adds freedom from criminal and administrative liability for acts in office, except high treason',
      },
    },
  },
  'president-nominates-pm': {
    was: { cites: [{ source: 'constitution-1995', article: '44', paragraph: '3' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '46', paragraph: '4' }], effectiveFrom: '2026-07-01' },
  },
  'president-appoints-pm': {
    was: {
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
    becomes: {
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
      effectiveFrom: '2026-07-01',
    },
  },
  'president-dismisses-pm': {
    was: {
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '3' },
        { source: 'constitution-1995', article: '70', paragraph: '7' },
      ],
    },
    becomes: {
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '4' },
        { source: 'constitution-2026', article: '69', paragraph: '7' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-appoints-ministers': {
    was: {
      needs: [
        { kind: 'proposal', by: 'prime-minister' },
        { kind: 'consultation', by: 'mazhilis' },
      ],
      cites: [{ source: 'constitution-1995', article: '44', paragraph: '3' }],
    },
    becomes: {
      needs: [
        { kind: 'proposal', by: 'prime-minister' },
        { kind: 'consultation', by: 'kurultai' },
      ],
      cites: [{ source: 'constitution-2026', article: '46', paragraph: '4' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-appoints-power-ministers': {
    was: { cites: [{ source: 'constitution-1995', article: '44', paragraph: '3' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '46', paragraph: '4' }], effectiveFrom: '2026-07-01' },
  },
  'president-dismisses-ministers': {
    was: {
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '3' },
        { source: 'constitution-1995', article: '70', paragraph: '7' },
      ],
    },
    becomes: {
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '4' },
        { source: 'constitution-2026', article: '69', paragraph: '7' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-forms-government': {
    was: {
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '3' },
        { source: 'constitution-1995', article: '65', paragraph: '1' },
      ],
    },
    becomes: {
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '4' },
        { source: 'constitution-2026', article: '64', paragraph: '1' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-chairs-government': {
    was: { cites: [{ source: 'constitution-1995', article: '44', paragraph: '3' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '46', paragraph: '4' }], effectiveFrom: '2026-07-01' },
  },
  'president-oath-government': {
    was: {
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '3' },
        { source: 'constitution-1995', article: '65', paragraph: '3' },
      ],
    },
    becomes: {
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '4' },
        { source: 'constitution-2026', article: '64', paragraph: '3' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-dismisses-government': {
    was: { cites: [{ source: 'constitution-1995', article: '70', paragraph: '7' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '69', paragraph: '7' }], effectiveFrom: '2026-07-01' },
  },
  'president-decides-government-resignation': {
    was: { cites: [{ source: 'constitution-1995', article: '70', paragraph: '2', through: '6' }] },
    becomes: {
      cites: [{ source: 'constitution-2026', article: '69', paragraph: '2', through: '6' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-consents-pay-system': {
    was: { cites: [{ source: 'constitution-1995', article: '66', paragraph: '9-1' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '65', paragraph: '8' }], effectiveFrom: '2026-07-01' },
  },
  'president-consents-state-programmes': {
    was: {
      kind: 'consents',
      from: 'president',
      to: 'executive-acts',
      about: {
        kk: 'Үкіметтің мемлекеттік бағдарламалары',
        ru: 'государственные программы Правительства',
        en: 'state programmes of the Government',
      },
      text: {
        kk: 'Мемлекеттік бағдарламаларды Үкімет Президентпен келісіп бекітеді.',
        ru: 'Правительство утверждает государственные программы по согласованию с Президентом.',
        en: 'The Government approves state programmes in agreement with the President.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '66', paragraph: '1' }],
    },
    becomes: null,
  },
  'president-appoints-national-bank-chair': {
    was: {
      sole: false,
      needs: [{ kind: 'consent', by: 'senate' }],
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '4' },
        { source: 'constitution-1995', article: '55', paragraph: '2' },
      ],
    },
    becomes: {
      sole: true,
      needs: [],
      cites: [{ source: 'constitution-2026', article: '46', paragraph: '5' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-dismisses-national-bank-chair': {
    was: { cites: [{ source: 'constitution-1995', article: '44', paragraph: '4' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '46', paragraph: '5' }], effectiveFrom: '2026-07-01' },
  },
  'president-appoints-prosecutor-general': {
    was: {
      sole: false,
      needs: [{ kind: 'consent', by: 'senate' }],
      params: { term_years: 5 },
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '4' },
        { source: 'constitution-1995', article: '55', paragraph: '2' },
        { source: 'constitution-1995', article: '83', paragraph: '3' },
      ],
    },
    becomes: {
      sole: true,
      needs: [],
      params: { term_years: 6, max_terms: { kk: 'бір мерзім', ru: 'один', en: 'one' } },
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '5' },
        { source: 'constitution-2026', article: '84', paragraph: '3' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-dismisses-prosecutor-general': {
    was: { cites: [{ source: 'constitution-1995', article: '44', paragraph: '4' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '46', paragraph: '5' }], effectiveFrom: '2026-07-01' },
  },
  'president-appoints-knb-chair': {
    was: {
      sole: false,
      needs: [{ kind: 'consent', by: 'senate' }],
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '4' },
        { source: 'constitution-1995', article: '55', paragraph: '2' },
      ],
    },
    becomes: {
      sole: true,
      needs: [],
      cites: [{ source: 'constitution-2026', article: '46', paragraph: '5' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-dismisses-knb-chair': {
    was: { cites: [{ source: 'constitution-1995', article: '44', paragraph: '4' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '46', paragraph: '5' }], effectiveFrom: '2026-07-01' },
  },
  'president-appoints-cc-chair': {
    was: {
      sole: false,
      needs: [{ kind: 'consent', by: 'senate' }],
      params: { term_years: 8 },
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '4' },
        { source: 'constitution-1995', article: '71', paragraph: '2' },
      ],
      effectiveFrom: '2022-06-08',
      note: {
        kk: '2022 жылғы 17 қыркүйектен бастап сегіз жыл',
        ru: 'восемь лет с 17 сентября 2022 года',
        en: 'eight years since 17 September 2022',
      },
    },
    becomes: {
      sole: true,
      needs: [],
      params: { term_years: 8, max_terms: { kk: 'бір мерзім', ru: 'один', en: 'one' } },
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '5' },
        { source: 'constitution-2026', article: '72', paragraph: '3' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-dismisses-cc-chair': {
    was: { cites: [{ source: 'constitution-1995', article: '44', paragraph: '4' }], effectiveFrom: '2022-06-08' },
    becomes: { cites: [{ source: 'constitution-2026', article: '46', paragraph: '5' }], effectiveFrom: '2026-07-01' },
  },
  'president-appoints-cc-members': {
    was: {
      sole: true,
      needs: [],
      count: 4,
      cites: [{ source: 'constitution-1995', article: '71', paragraph: '3' }],
      effectiveFrom: '2022-06-08',
      note: {
        kk: '2022 жылғы 17 қыркүйектен бастап сегіз жыл (71(1)-бап)',
        ru: 'восемь лет с 17 сентября 2022 года (ст. 71(1))',
        en: 'eight years since 17 September 2022 (Art. 71(1))',
      },
    },
    becomes: {
      sole: false,
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
      count: 10,
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '8' },
        { source: 'constitution-2026', article: '72', paragraph: '4' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-dismisses-cc-judges': {
    was: null,
    becomes: {
      kind: 'dismisses',
      from: 'president',
      to: 'constitutional-court',
      about: { kk: 'он судья', ru: 'десять судей', en: 'the ten judges' },
      text: {
        kk: 'Президент Құрылтайдың келісімімен өзі тағайындаған судьяларды қызметтен босатады.',
        ru: 'Президент освобождает от должности судей, которых он назначил с согласия Курултая.',
        en: "The President releases the judges whom he appointed with the Kurultai's consent.",
      },
      sole: true,
      needs: [],
      count: 10,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-2026', article: '46', paragraph: '8' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-appoints-cc-deputy': {
    was: { cites: [{ source: 'constitution-1995', article: '71', paragraph: '3' }], effectiveFrom: '2022-06-08' },
    becomes: { cites: [{ source: 'constitution-2026', article: '72', paragraph: '4' }], effectiveFrom: '2026-07-01' },
  },
  'president-nominates-sc-chair': {
    was: {
      kind: 'nominates',
      from: 'president',
      to: 'supreme-court',
      about: {
        kk: 'Сенат сайлайтын Жоғарғы Сот Төрағасы',
        ru: 'Председатель Верховного Суда, избираемый Сенатом',
        en: 'Chair of the Supreme Court, elected by the Senate',
      },
      text: {
        kk: 'Президент Жоғары Сот Кеңесінің кепілдемесі бойынша Жоғарғы Сот Төрағасын ұсынады.',
        ru: 'Президент представляет кандидатуру Председателя Верховного Суда по рекомендации Высшего Судебного Совета.',
        en: "The President proposes the Chair of the Supreme Court on the Supreme Judicial Council's recommendation.",
      },
      sole: false,
      needs: [{ kind: 'recommendation', by: 'supreme-judicial-council' }],
      count: 1,
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-1995', article: '55', paragraph: '1' },
        { source: 'constitution-1995', article: '82', paragraph: '1' },
      ],
    },
    becomes: null,
  },
  'president-appoints-sc-chair': {
    was: null,
    becomes: {
      kind: 'appoints',
      from: 'president',
      to: 'supreme-court',
      about: { kk: 'Жоғарғы Сот Төрағасы', ru: 'Председатель Верховного Суда', en: 'Chair of the Supreme Court' },
      text: {
        kk: 'Президент Жоғарғы Сот Төрағасын алты жыл мерзімге, бір рет қана тағайындайды.',
        ru: 'Президент назначает Председателя Верховного Суда на шесть лет, один раз.',
        en: 'The President appoints the Chair of the Supreme Court for six years, once.',
      },
      sole: false,
      needs: [{ kind: 'recommendation', by: 'supreme-judicial-council' }],
      count: 1,
      params: { term_years: 6, max_terms: { kk: 'бір мерзім', ru: 'один', en: 'one' } },
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '5' },
        { source: 'constitution-2026', article: '83', paragraph: '1' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-dismisses-sc-chair': {
    was: null,
    becomes: {
      kind: 'dismisses',
      from: 'president',
      to: 'supreme-court',
      about: { kk: 'Жоғарғы Сот Төрағасы', ru: 'Председатель Верховного Суда', en: 'Chair of the Supreme Court' },
      text: {
        kk: 'Президент Жоғарғы Сот Төрағасын қызметтен босатады.',
        ru: 'Президент освобождает от должности Председателя Верховного Суда.',
        en: 'The President releases the Chair of the Supreme Court.',
      },
      sole: true,
      needs: [],
      count: 1,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-2026', article: '46', paragraph: '5' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-nominates-sc-judges': {
    was: {
      cites: [
        { source: 'constitution-1995', article: '55', paragraph: '1' },
        { source: 'constitution-1995', article: '82', paragraph: '1' },
      ],
    },
    becomes: {
      cites: [
        { source: 'constitution-2026', article: '56', paragraph: '10' },
        { source: 'constitution-2026', article: '83', paragraph: '1' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-appoints-local-judges': {
    was: {
      cites: [{ source: 'constitution-1995', article: '82', paragraph: '2' }],
      note: { kk: 'төрағалар мен судьялар', ru: 'председатели и судьи', en: 'chairs and judges' },
    },
    becomes: {
      cites: [{ source: 'constitution-2026', article: '83', paragraph: '2' }],
      note: {
        kk: 'судьялар; төрағалар аталмайды',
        ru: 'судьи; председатели не упомянуты',
        en: 'judges; chairs are not mentioned',
      },
      effectiveFrom: '2026-07-01',
    },
  },
  'president-appoints-sjc-chair': {
    was: {
      sole: false,
      needs: [{ kind: 'consent', by: 'senate' }],
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '4' },
        { source: 'constitution-1995', article: '55', paragraph: '2' },
        { source: 'constitution-1995', article: '82', paragraph: '4' },
      ],
      effectiveFrom: '2022-06-08',
    },
    becomes: {
      sole: true,
      needs: [],
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '5' },
        { source: 'constitution-2026', article: '83', paragraph: '4' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-dismisses-sjc-chair': {
    was: { cites: [{ source: 'constitution-1995', article: '44', paragraph: '4' }], effectiveFrom: '2022-06-08' },
    becomes: { cites: [{ source: 'constitution-2026', article: '46', paragraph: '5' }], effectiveFrom: '2026-07-01' },
  },
  'president-appoints-sjc-members': {
    was: {
      confidence: 'secondary',
      cites: [{ source: 'supreme-judicial-council-law', article: '4', paragraph: '1' }],
      effectiveFrom: '2022-06-08',
      note: {
        kk: 'Конституцияның 82(5)-бабы құрамды заңның еркіне қалдырады; лауазымы бойынша: Жоғарғы Сот Төрағасы, Бас Прокурор, Палаталардың тиісті комитеттерінің төрағалары; судьялар кемінде жартысы',
        ru: 'ст. 82(5) Конституции относит состав к регулированию законом; по должности входят Председатель Верховного Суда, Генеральный Прокурор, председатели профильных комитетов Палат; судьи составляют не менее половины',
        en: 'Constitution Art. 82(5) leaves composition to the law; ex officio: Chair of the Supreme Court, Prosecutor General, chairs of the competent committees of the chambers; judges at least half',
      },
    },
    becomes: {
      confidence: 'background',
      cites: [
        { source: 'supreme-judicial-council-law', article: '4', paragraph: '1' },
        { source: 'constitution-2026', article: '96', paragraph: '1', note: 'kept unless replaced' },
      ],
      effectiveFrom: '2026-07-01',
      note: {
        kk: 'Конституцияның 83(5)-бабы құрамды заңның еркіне қалдырады',
        ru: 'ст. 83(5) Конституции относит состав к регулированию законом',
        en: 'Constitution Art. 83(5) leaves composition to the law',
      },
    },
  },
  'president-forms-sjc': {
    was: { cites: [{ source: 'constitution-1995', article: '44', paragraph: '20' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '46', paragraph: '21' }], effectiveFrom: '2026-07-01' },
  },
  'president-appoints-cec-chair': {
    was: { params: { term_years: 5 }, cites: [{ source: 'constitution-1995', article: '44', paragraph: '7' }] },
    becomes: {
      cites: [{ source: 'constitution-2026', article: '46', paragraph: '5' }],
      effectiveFrom: '2026-07-01',
      note: {
        kk: 'Төраға үшін мерзім көрсетілмеген',
        ru: 'срок для Председателя не указан',
        en: 'no term stated for the Chair',
      },
    },
  },
  'president-appoints-cec-members': {
    was: { sole: true, needs: [], count: 2, cites: [{ source: 'constitution-1995', article: '44', paragraph: '7' }] },
    becomes: {
      sole: false,
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
      count: 6,
      cites: [{ source: 'constitution-2026', article: '46', paragraph: '8' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-dismisses-cec': {
    was: null,
    becomes: {
      kind: 'dismisses',
      from: 'president',
      to: 'central-election-commission',
      about: { kk: 'Төраға мен мүшелер', ru: 'Председатель и члены', en: 'Chair and members' },
      text: {
        kk: 'Президент комиссияның Төрағасы мен мүшелерін қызметтен босатады.',
        ru: 'Президент освобождает от должности Председателя и членов комиссии.',
        en: 'The President releases the Chair and members of the commission.',
      },
      sole: true,
      needs: [],
      count: 7,
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '5' },
        { source: 'constitution-2026', article: '46', paragraph: '8' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-appoints-audit-chair': {
    was: {
      params: { term_years: 5 },
      cites: [{ source: 'constitution-1995', article: '44', paragraph: '7' }],
      effectiveFrom: '2022-06-08',
    },
    becomes: {
      cites: [{ source: 'constitution-2026', article: '46', paragraph: '5' }],
      effectiveFrom: '2026-07-01',
      note: {
        kk: 'Төраға үшін мерзім көрсетілмеген',
        ru: 'срок для Председателя не указан',
        en: 'no term stated for the Chair',
      },
    },
  },
  'president-appoints-audit-members': {
    was: {
      sole: true,
      needs: [],
      count: 2,
      cites: [{ source: 'constitution-1995', article: '44', paragraph: '7' }],
      effectiveFrom: '2022-06-08',
    },
    becomes: {
      sole: false,
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
      count: 8,
      cites: [{ source: 'constitution-2026', article: '46', paragraph: '8' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-dismisses-audit': {
    was: null,
    becomes: {
      kind: 'dismisses',
      from: 'president',
      to: 'supreme-audit-chamber',
      about: { kk: 'Төраға мен мүшелер', ru: 'Председатель и члены', en: 'Chair and members' },
      text: {
        kk: 'Президент аудиторлық палатаның Төрағасы мен мүшелерін қызметтен босатады.',
        ru: 'Президент освобождает от должности Председателя и членов Высшей аудиторской палаты.',
        en: 'The President releases the Chair and members of the audit chamber.',
      },
      sole: true,
      needs: [],
      count: 9,
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '5' },
        { source: 'constitution-2026', article: '46', paragraph: '8' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-nominates-ombudsman': {
    was: {
      kind: 'nominates',
      from: 'president',
      to: 'ombudsman',
      about: {
        kk: 'Сенат сайлайтын Адам құқықтары жөніндегі уәкіл',
        ru: 'Уполномоченный по правам человека, избираемый Сенатом',
        en: 'Human Rights Commissioner, elected by the Senate',
      },
      text: {
        kk: 'Президент Сенат сайлайтын кандидатураны ұсынады және қызметтен босатуды ұсынады.',
        ru: 'Президент представляет кандидатуру, которую избирает Сенат, и вносит представление об освобождении от должности.',
        en: 'The President proposes the candidate whom the Senate elects, and proposes release.',
      },
      sole: true,
      needs: [],
      count: 1,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '55', paragraph: '1-1' }],
    },
    becomes: null,
  },
  'president-appoints-ombudsman': {
    was: null,
    becomes: {
      kind: 'appoints',
      from: 'president',
      to: 'ombudsman',
      about: {
        kk: 'Адам құқықтары жөніндегі уәкіл',
        ru: 'Уполномоченный по правам человека',
        en: 'Human Rights Commissioner',
      },
      text: {
        kk: 'Президент уәкілді дербес тағайындайды.',
        ru: 'Президент самостоятельно назначает Уполномоченного.',
        en: 'The President appoints the Commissioner alone.',
      },
      sole: true,
      needs: [],
      count: 1,
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '5' },
        { source: 'constitution-2026', article: '85', paragraph: '2' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-dismisses-ombudsman': {
    was: null,
    becomes: {
      kind: 'dismisses',
      from: 'president',
      to: 'ombudsman',
      about: {
        kk: 'Адам құқықтары жөніндегі уәкіл',
        ru: 'Уполномоченный по правам человека',
        en: 'Human Rights Commissioner',
      },
      text: {
        kk: 'Президент уәкілді қызметтен босатады.',
        ru: 'Президент освобождает Уполномоченного от должности.',
        en: 'The President releases the Commissioner.',
      },
      sole: true,
      needs: [],
      count: 1,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-2026', article: '46', paragraph: '5' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-appoints-senators': {
    was: {
      kind: 'appoints',
      from: 'president',
      to: 'senate',
      about: { kk: 'тағайындалатын Сенат депутаттары', ru: 'назначаемые депутаты Сената', en: 'appointed senators' },
      text: {
        kk: 'Президент Сенаттың бір бөлігін тағайындайды.',
        ru: 'Президент назначает часть депутатов Сената.',
        en: 'The President appoints part of the Senate.',
      },
      sole: false,
      needs: [{ kind: 'proposal', by: 'assembly-of-people', seats: 5 }],
      count: 10,
      params: { of: 50 },
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '50', paragraph: '2' }],
      effectiveFrom: '2023-01-24',
      note: {
        kk: '2022 жылғы 8 маусымнан бастап күшінде; 99(3)-бап мұны сегізінші сайланған Мәжіліспен байланыстырады; алғаш рет 2023 жылғы 24 қаңтарда қолданылды',
        ru: 'действует с 8 июня 2022 года; ст. 99(3) связывает это с Мажилисом восьмого созыва; впервые применено 24 января 2023 года',
        en: 'in force 8 June 2022; Art. 99(3) ties it to the 8th Mazhilis; first used on 24 January 2023',
      },
    },
    becomes: null,
  },
  'president-dismisses-senators': {
    was: {
      kind: 'dismisses',
      from: 'president',
      to: 'senate',
      about: { kk: 'тағайындалған Сенат депутаттары', ru: 'назначенные депутаты Сената', en: 'appointed senators' },
      text: {
        kk: 'Президент өзі тағайындаған Сенат депутаттарының өкілеттігін тоқтата алады.',
        ru: 'Президент может прекратить полномочия назначенных им депутатов Сената.',
        en: 'The President may end the powers of senators he appointed.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '52', paragraph: '5' }],
    },
    becomes: null,
  },
  'president-nominates-senate-chair': {
    was: {
      kind: 'nominates',
      from: 'president',
      to: 'senate-chair',
      about: {
        kk: 'Сенат Төрағасы лауазымына жалғыз кандидат',
        ru: 'единственная кандидатура на должность Председателя Сената',
        en: 'sole candidate for Chair of the Senate',
      },
      text: {
        kk: 'Президент Сенат Төрағасы лауазымына кандидатураны ұсынады.',
        ru: 'Президент выдвигает кандидатуру Председателя Сената.',
        en: 'The President puts forward the candidate for Chair of the Senate.',
      },
      sole: true,
      needs: [],
      count: 1,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '58', paragraph: '1' }],
    },
    becomes: null,
  },
  'president-nominates-kurultai-chair': {
    was: null,
    becomes: {
      kind: 'nominates',
      from: 'president',
      to: 'kurultai-chair',
      about: {
        kk: 'Құрылтай Төрағасы лауазымына кандидат',
        ru: 'кандидатура на должность Председателя Курултая',
        en: 'candidate for Chair of the Kurultai',
      },
      text: {
        kk: 'Президент Құрылтай Төрағасы лауазымына кандидатураны ұсынады.',
        ru: 'Президент выдвигает кандидатуру Председателя Курултая.',
        en: 'The President puts forward the candidate for Chair of the Kurultai.',
      },
      sole: true,
      needs: [],
      count: 1,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-2026', article: '57', paragraph: '1' }],
      effectiveFrom: '2026-07-01',
      note: {
        kk: 'сайлаудан екінші рет бас тарту таратуға мүмкіндік береді',
        ru: 'повторный отказ избрать даёт право роспуска',
        en: 'a second refusal to elect allows dissolution',
      },
    },
  },
  'president-appoints-vp': {
    was: null,
    becomes: {
      kind: 'appoints',
      from: 'president',
      to: 'vice-president',
      about: { kk: 'Вице-Президент', ru: 'Вице-Президент', en: 'Vice-President' },
      text: {
        kk: 'Президент Құрылтайдың келісімімен Вице-Президентті тағайындайды.',
        ru: 'Президент назначает Вице-Президента с согласия Курултая.',
        en: "The President appoints the Vice-President with the Kurultai's consent.",
      },
      sole: false,
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
      count: 1,
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '2' },
        { source: 'constitution-2026', article: '49', paragraph: '1' },
      ],
      effectiveFrom: '2026-07-01',
      note: {
        kk: 'екінші рет бас тарту таратуға мүмкіндік береді; алғашқы тағайындау бірінші сессиядан кейін екі ай ішінде (95(2)-бап)',
        ru: 'повторный отказ даёт право роспуска; первое назначение — в течение двух месяцев со дня первой сессии (ст. 95(2))',
        en: 'second refusal allows dissolution; first appointment within two months of the first session (Art. 95(2))',
      },
    },
  },
  'president-dismisses-vp': {
    was: null,
    becomes: {
      kind: 'dismisses',
      from: 'president',
      to: 'vice-president',
      about: { kk: 'Вице-Президент', ru: 'Вице-Президент', en: 'Vice-President' },
      text: {
        kk: 'Президент Вице-Президентті қызметтен босатады.',
        ru: 'Президент освобождает от должности Вице-Президента.',
        en: 'The President releases the Vice-President.',
      },
      sole: true,
      needs: [],
      count: 1,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-2026', article: '46', paragraph: '2' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-directs-vp': {
    was: null,
    becomes: {
      kind: 'directs',
      from: 'president',
      to: 'vice-president',
      about: {
        kk: 'Вице-Президенттің өкілеттіктері',
        ru: 'полномочия Вице-Президента',
        en: 'powers of the Vice-President',
      },
      text: {
        kk: 'Вице-Президенттің не істейтінін Президент айқындайды.',
        ru: 'Президент определяет, чем занимается Вице-Президент.',
        en: 'The President decides what the Vice-President does.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '2' },
        { source: 'constitution-2026', article: '49', paragraph: '3' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-appoints-state-counsellor': {
    was: {
      kind: 'appoints',
      from: 'president',
      to: 'state-counsellor',
      about: {
        kk: 'Мемлекеттік кеңесші (2022 жылғы өзгеріске дейін Мемлекеттік хатшы)',
        ru: 'Государственный советник (до изменения 2022 года Государственный секретарь)',
        en: 'State Counsellor (State Secretary before the 2022 change)',
      },
      text: {
        kk: 'Президент бұл кеңесшіні дербес тағайындайды.',
        ru: 'Президент назначает этого советника самостоятельно.',
        en: 'The President appoints this adviser alone.',
      },
      sole: true,
      needs: [],
      count: 1,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '44', paragraph: '19' }],
      effectiveFrom: '2022-06-08',
      note: {
        kk: 'Мемлекеттік кеңесші деп аталады; 44-бапқа ескертпе күні бойынша өзгерістер енгізу туралы заңның 3-бабына сілтейді',
        ru: 'называется «Государственный советник»; сноска к ст. 44 отсылает по вопросу о дате к ст. 3 закона о внесении изменений',
        en: 'named State Counsellor; Art. 44 footnote refers to Art. 3 of the amending law for the date',
      },
    },
    becomes: null,
  },
  'president-dismisses-state-counsellor': {
    was: {
      kind: 'dismisses',
      from: 'president',
      to: 'state-counsellor',
      about: {
        kk: 'Мемлекеттік кеңесші (Мемлекеттік хатшы)',
        ru: 'Государственный советник (Государственный секретарь)',
        en: 'State Counsellor (State Secretary)',
      },
      text: {
        kk: 'Президент бұл кеңесшіні қызметтен босатады.',
        ru: 'Президент освобождает этого советника от должности.',
        en: 'The President releases this adviser.',
      },
      sole: true,
      needs: [],
      count: 1,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '44', paragraph: '19' }],
    },
    becomes: null,
  },
  'president-directs-state-counsellor': {
    was: {
      kind: 'directs',
      from: 'president',
      to: 'state-counsellor',
      about: { kk: 'мәртебесі мен өкілеттіктері', ru: 'статус и полномочия', en: 'status and powers' },
      text: {
        kk: 'Бұл кеңесшінің мәртебесі мен өкілеттіктерін Президент айқындайды.',
        ru: 'Президент определяет статус и полномочия этого советника.',
        en: 'The President fixes the status and powers of this adviser.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '44', paragraph: '19' }],
    },
    becomes: null,
  },
  'president-forms-administration': {
    was: { cites: [{ source: 'constitution-1995', article: '44', paragraph: '19' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '46', paragraph: '20' }], effectiveFrom: '2026-07-01' },
  },
  'president-forms-presidential-bodies': {
    was: { cites: [{ source: 'constitution-1995', article: '44', paragraph: '5' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '46', paragraph: '6' }], effectiveFrom: '2026-07-01' },
  },
  'president-appoints-presidential-bodies': {
    was: {
      cites: [{ source: 'constitution-1995', article: '44', paragraph: '5' }],
      note: {
        kk: 'орысша мәтін бойынша; ағылшынша аудармада бұл түсіп қалған',
        ru: 'по русскому тексту; в английском переводе это опущено',
        en: 'follows the Russian text; the English translation omits it',
      },
    },
    becomes: { cites: [{ source: 'constitution-2026', article: '46', paragraph: '6' }], effectiveFrom: '2026-07-01' },
  },
  'presidential-bodies-accountable': {
    was: { cites: [{ source: 'constitution-1995', article: '44', paragraph: '5' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '46', paragraph: '6' }], effectiveFrom: '2026-07-01' },
  },
  'president-forms-state-guard': {
    was: { cites: [{ source: 'constitution-1995', article: '44', paragraph: '18' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '46', paragraph: '19' }], effectiveFrom: '2026-07-01' },
  },
  'president-appoints-state-guard': {
    was: null,
    becomes: {
      kind: 'appoints',
      from: 'president',
      to: 'state-guard-service',
      about: {
        kk: 'Мемлекеттік күзет қызметінің бастығы: тағайындау және босату',
        ru: 'Начальник Службы государственной охраны: назначение и освобождение от должности',
        en: 'Head of the State Guard Service: appointment and release',
      },
      text: {
        kk: 'Президент қызмет бастығын тағайындайды және қызметтен босатады.',
        ru: 'Президент назначает на должность и освобождает от должности Начальника службы.',
        en: 'The President appoints and releases the Head of the service.',
      },
      sole: true,
      needs: [],
      count: 1,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-2026', article: '46', paragraph: '5' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-forms-security-council': {
    was: { cites: [{ source: 'constitution-1995', article: '44', paragraph: '20' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '46', paragraph: '21' }], effectiveFrom: '2026-07-01' },
  },
  'president-chairs-security-council': {
    was: {
      confidence: 'secondary',
      cites: [{ source: 'security-council-law', article: '1', paragraph: '2', through: '3' }],
      effectiveFrom: '2022-02-07',
      note: {
        kk: 'өзгерістер енгізген 106-VII Заңның күні; жарияланғаннан кейін он күн өткен соң күшінде',
        ru: 'дата закона о внесении изменений № 106-VII; введён в действие через десять дней после опубликования',
        en: 'date of the amending Law 106-VII; in force ten days after publication',
      },
    },
    becomes: {
      confidence: 'background',
      cites: [
        { source: 'security-council-law', article: '1' },
        { source: 'constitution-2026', article: '96', paragraph: '1', note: 'kept unless replaced' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-forms-apk': {
    was: {
      kind: 'forms',
      from: 'president',
      to: 'assembly-of-people',
      about: {
        kk: 'Қазақстан халқы Ассамблеясы',
        ru: 'Ассамблея народа Казахстана',
        en: 'Assembly of the People of Kazakhstan',
      },
      text: {
        kk: 'Президент Ассамблеяны құрады.',
        ru: 'Президент образует Ассамблею.',
        en: 'The President sets up the Assembly.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '44', paragraph: '20' }],
    },
    becomes: null,
  },
  'president-appoints-heads-missions': {
    was: { cites: [{ source: 'constitution-1995', article: '44', paragraph: '6' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '46', paragraph: '7' }], effectiveFrom: '2026-07-01' },
  },
  'president-commands-forces': {
    was: { cites: [{ source: 'constitution-1995', article: '44', paragraph: '12' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '46', paragraph: '9' }], effectiveFrom: '2026-07-01' },
  },
  'president-appoints-high-command': {
    was: { cites: [{ source: 'constitution-1995', article: '44', paragraph: '12' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '46', paragraph: '9' }], effectiveFrom: '2026-07-01' },
  },
  'president-appoints-halyk-kenesi': {
    was: null,
    becomes: {
      kind: 'appoints',
      from: 'president',
      to: 'halyk-kenesi',
      about: {
        kk: 'Қазақстан Халық Кеңесінің мүшелері',
        ru: 'члены Қазақстан Халық Кеңесі',
        en: 'members of the Halyk Kenesi',
      },
      text: {
        kk: '2026 жылғы қаңтардағы хабарлама бойынша барлық мүшелерді Президент тағайындайды.',
        ru: 'Согласно объявлению января 2026 года всех членов назначает Президент.',
        en: 'According to the announcement of January 2026 the President appoints all members.',
      },
      sole: true,
      needs: [],
      count: 126,
      level: 'statute',
      confidence: 'background',
      cites: [
        { source: 'constitution-2026', article: '70', paragraph: '3' },
        { source: 'halyk-kenesi-law', note: 'text not examined' },
      ],
      effectiveFrom: '2026-07-01',
      note: {
        kk: 'ұсыныс: 126 мүше, 42 адамнан үш топ; төрағаны мүшелер сайлайды',
        ru: 'предложение: 126 членов, три группы по 42; председателя избирают члены',
        en: 'proposal: 126 members, three groups of 42; members elect the chair',
      },
    },
  },
  'president-appoints-regional-akims': {
    was: {
      needs: [
        {
          kind: 'consent',
          by: 'maslikhats',
          majority: {
            share: 'larger number of votes',
            of: {
              kk: 'облыстағы барлық мәслихаттардың не қала / астана мәслихатының дауыс беруге қатысқан депутаттары',
              ru: 'принявшие участие депутаты всех маслихатов области либо маслихата города или столицы',
              en: 'deputies of all maslikhats in the region, or of the city / capital maslikhat, taking part',
            },
          },
        },
      ],
      cites: [{ source: 'constitution-1995', article: '87', paragraph: '4' }],
      effectiveFrom: '2022-06-08',
    },
    becomes: {
      needs: [
        {
          kind: 'consent',
          by: 'maslikhats',
          majority: {
            share: '>1/2',
            of: {
              kk: 'облыстағы барлық мәслихаттардың не қала / астана мәслихатының дауыс беруге қатысқан депутаттары',
              ru: 'принявшие участие депутаты всех маслихатов области либо маслихата города или столицы',
              en: 'deputies of all maslikhats in the region, or of the city / capital maslikhat, taking part',
            },
          },
        },
      ],
      cites: [{ source: 'constitution-2026', article: '89', paragraph: '4' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-dismisses-regional-akims': {
    was: {
      cites: [
        { source: 'constitution-1995', article: '87', paragraph: '4' },
        { source: 'constitution-1995', article: '87', paragraph: '5' },
      ],
    },
    becomes: {
      cites: [
        { source: 'constitution-2026', article: '89', paragraph: '4' },
        { source: 'constitution-2026', article: '89', paragraph: '5' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-dissolves-maslikhats': {
    was: {
      needs: [
        { kind: 'consultation', by: 'prime-minister' },
        { kind: 'consultation', by: 'senate-chair' },
        { kind: 'consultation', by: 'mazhilis-chair' },
      ],
      cites: [{ source: 'constitution-1995', article: '86', paragraph: '5' }],
    },
    becomes: {
      needs: [
        { kind: 'consultation', by: 'prime-minister' },
        { kind: 'consultation', by: 'kurultai-chair' },
      ],
      cites: [{ source: 'constitution-2026', article: '88', paragraph: '5' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-dissolves-parliament': {
    was: {
      kind: 'dissolves',
      from: 'president',
      to: 'parliament',
      about: { kk: 'екі Палата бірге', ru: 'обе Палаты вместе', en: 'both chambers together' },
      text: {
        kk: 'Президент консультациялардан кейін, таратуға жол берілмейтін кезеңдерден тыс уақытта, бүкіл Парламентті тарата алады.',
        ru: 'Президент может распустить весь Парламент после консультаций, вне периодов, когда роспуск не допускается.',
        en: 'The President may dissolve the whole Parliament after consultation, outside the barred periods.',
      },
      sole: false,
      needs: [
        { kind: 'consultation', by: 'senate-chair' },
        { kind: 'consultation', by: 'mazhilis-chair' },
        { kind: 'consultation', by: 'prime-minister' },
      ],
      count: null,
      params: {
        barred: [
          {
            kk: 'төтенше жағдай немесе әскери жағдай',
            ru: 'чрезвычайное или военное положение',
            en: 'state of emergency or martial law',
          },
          {
            kk: 'президенттік мерзімнің соңғы алты айы',
            ru: 'последние шесть месяцев срока полномочий Президента',
            en: 'last six months of the presidential term',
          },
          { kk: 'таратылғаннан кейін бір жыл', ru: 'один год после роспуска', en: 'one year after a dissolution' },
        ],
      },
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '63', paragraph: '1', through: '2' }],
    },
    becomes: null,
  },
  'president-dissolves-lower-house': {
    was: {
      to: 'mazhilis',
      needs: [
        { kind: 'consultation', by: 'senate-chair' },
        { kind: 'consultation', by: 'mazhilis-chair' },
        { kind: 'consultation', by: 'prime-minister' },
      ],
      params: {
        barred: [
          {
            kk: 'төтенше жағдай немесе әскери жағдай',
            ru: 'чрезвычайное или военное положение',
            en: 'state of emergency or martial law',
          },
          {
            kk: 'президенттік мерзімнің соңғы алты айы',
            ru: 'последние шесть месяцев срока полномочий Президента',
            en: 'last six months of the presidential term',
          },
          { kk: 'таратылғаннан кейін бір жыл', ru: 'один год после роспуска', en: 'one year after a dissolution' },
        ],
      },
      cites: [{ source: 'constitution-1995', article: '63', paragraph: '1', through: '2' }],
    },
    becomes: {
      to: 'kurultai',
      needs: [
        { kind: 'consultation', by: 'kurultai-chair' },
        { kind: 'consultation', by: 'prime-minister' },
      ],
      params: {
        barred: [
          {
            kk: 'төтенше жағдай немесе әскери жағдай',
            ru: 'чрезвычайное или военное положение',
            en: 'state of emergency or martial law',
          },
          {
            kk: 'президенттік мерзімнің соңғы алты айы',
            ru: 'последние шесть месяцев срока полномочий Президента',
            en: 'last six months of the presidential term',
          },
          { kk: 'таратылғаннан кейін бір жыл', ru: 'один год после роспуска', en: 'one year after a dissolution' },
          {
            kk: '51-бап бойынша өкілеттікті қабылдаған тұлға міндетін атқарып жүргенде',
            ru: 'пока действует лицо, принявшее полномочия по ст. 51',
            en: 'while a successor under Art. 51 acts',
          },
        ],
      },
      cites: [
        { source: 'constitution-2026', article: '62', paragraph: '1' },
        { source: 'constitution-2026', article: '62', paragraph: '3' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-dissolves-after-refusals': {
    was: null,
    becomes: {
      kind: 'dissolves',
      from: 'president',
      to: 'kurultai',
      about: { kk: 'екінші рет бас тартқаннан кейін', ru: 'после повторного отказа', en: 'after a second refusal' },
      text: {
        kk: 'Құрылтай ұсынылған кандидатураға келісім беруден немесе өз Төрағасын сайлаудан екінші рет бас тартса, Президент оны тарата алады.',
        ru: 'Президент может распустить Курултай, если тот повторно отказывает в согласии на предложенную кандидатуру или в избрании своего Председателя.',
        en: 'The President may dissolve the Kurultai when it refuses for a second time to agree to a nominee or to elect its Chair.',
      },
      sole: true,
      needs: [],
      count: null,
      params: {
        grounds: [
          { kk: 'Вице-Президент', ru: 'Вице-Президент', en: 'Vice-President' },
          { kk: 'Премьер-Министр', ru: 'Премьер-Министр', en: 'Prime Minister' },
          {
            kk: 'Конституциялық Соттың судьялары',
            ru: 'судьи Конституционного Суда',
            en: 'Constitutional Court judges',
          },
          {
            kk: 'Орталық сайлау комиссиясының мүшелері',
            ru: 'члены Центральной избирательной комиссии',
            en: 'Central Election Commission members',
          },
          {
            kk: 'Жоғары аудиторлық палатаның мүшелері',
            ru: 'члены Высшей аудиторской палаты',
            en: 'Supreme Audit Chamber members',
          },
          { kk: 'Құрылтай Төрағасы', ru: 'Председатель Курултая', en: 'Chair of the Kurultai' },
        ],
        barred: [
          {
            kk: 'төтенше жағдай немесе әскери жағдай',
            ru: 'чрезвычайное или военное положение',
            en: 'state of emergency or martial law',
          },
          {
            kk: 'президенттік мерзімнің соңғы алты айы',
            ru: 'последние шесть месяцев срока полномочий Президента',
            en: 'last six months of the presidential term',
          },
          { kk: 'таратылғаннан кейін бір жыл', ru: 'один год после роспуска', en: 'one year after a dissolution' },
          {
            kk: '51-бап бойынша өкілеттікті қабылдаған тұлға міндетін атқарып жүргенде',
            ru: 'пока действует лицо, принявшее полномочия по ст. 51',
            en: 'while a successor under Art. 51 acts',
          },
        ],
      },
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '2' },
        { source: 'constitution-2026', article: '46', paragraph: '4' },
        { source: 'constitution-2026', article: '46', paragraph: '8' },
        { source: 'constitution-2026', article: '57', paragraph: '1' },
        { source: 'constitution-2026', article: '62', paragraph: '2', through: '3' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-calls-legislative-elections': {
    was: { to: 'parliament', cites: [{ source: 'constitution-1995', article: '44', paragraph: '2' }] },
    becomes: {
      to: 'kurultai',
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '3' },
        { source: 'constitution-2026', article: '95', paragraph: '1' },
      ],
      effectiveFrom: '2026-07-01',
      note: {
        kk: 'алғашқы сайлау күшіне енгеннен кейін бір ай ішінде тағайындалуға тиіс',
        ru: 'первые выборы должны быть назначены в течение одного месяца со дня вступления в силу',
        en: 'first election to be called within one month of entry into force',
      },
    },
  },
  'president-calls-early-presidential': {
    was: {
      kind: 'calls-election',
      from: 'president',
      to: 'president',
      about: {
        kk: 'Президенттің кезектен тыс сайлауы',
        ru: 'внеочередные выборы Президента',
        en: 'early presidential election',
      },
      text: {
        kk: 'Президент Президенттің кезектен тыс сайлауын тағайындай алады.',
        ru: 'Президент может назначить внеочередные выборы Президента.',
        en: 'The President may call an early presidential election.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '41', paragraph: '3-1' }],
    },
    becomes: null,
  },
  'president-convenes-legislature': {
    was: {
      to: 'parliament',
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '2' },
        { source: 'constitution-1995', article: '59', paragraph: '2' },
        { source: 'constitution-1995', article: '59', paragraph: '4' },
      ],
    },
    becomes: {
      to: 'kurultai',
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '3' },
        { source: 'constitution-2026', article: '58', paragraph: '2' },
        { source: 'constitution-2026', article: '58', paragraph: '4' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-oath-deputies': {
    was: { cites: [{ source: 'constitution-1995', article: '44', paragraph: '2' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '46', paragraph: '3' }], effectiveFrom: '2026-07-01' },
  },
  'president-attends-legislature': {
    was: { to: 'parliament', cites: [{ source: 'constitution-1995', article: '59', paragraph: '6' }] },
    becomes: {
      to: 'kurultai',
      cites: [{ source: 'constitution-2026', article: '58', paragraph: '6' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-initiates-law': {
    was: {
      cites: [
        { source: 'constitution-1995', article: '61', paragraph: '1' },
        { source: 'constitution-1995', article: '61', paragraph: '6' },
      ],
    },
    becomes: {
      cites: [
        { source: 'constitution-2026', article: '60', paragraph: '1' },
        { source: 'constitution-2026', article: '60', paragraph: '6' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-sets-priority': {
    was: { to: 'parliament', cites: [{ source: 'constitution-1995', article: '61', paragraph: '2' }] },
    becomes: {
      to: 'kurultai',
      cites: [{ source: 'constitution-2026', article: '60', paragraph: '2' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-signs-law': {
    was: {
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '2' },
        { source: 'constitution-1995', article: '62', paragraph: '2' },
      ],
    },
    becomes: {
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '3' },
        { source: 'constitution-2026', article: '61', paragraph: '2' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-vetoes': {
    was: {
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '2' },
        { source: 'constitution-1995', article: '53', paragraph: '1-2' },
        { source: 'constitution-1995', article: '54', paragraph: '2', item: '2' },
      ],
    },
    becomes: {
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '3' },
        { source: 'constitution-2026', article: '56', paragraph: '2' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-decrees': {
    was: { cites: [{ source: 'constitution-1995', article: '45', paragraph: '1' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '47', paragraph: '1' }], effectiveFrom: '2026-07-01' },
  },
  'president-decrees-as-law': {
    was: null,
    becomes: {
      kind: 'decrees',
      from: 'president',
      to: 'laws',
      about: {
        kk: 'өкілеттігі мерзімінен бұрын тоқтатылғаннан кейін Құрылтай болмаған кезде заң және конституциялық заң күші бар жарлықтар',
        ru: 'указы, имеющие силу законов и конституционных законов, в период отсутствия Курултая после досрочного прекращения его полномочий',
        en: 'decrees with the force of laws and constitutional laws while the Kurultai is absent after early termination',
      },
      text: {
        kk: 'Құрылтай өкілеттігі мерзімінен бұрын тоқтатылғаннан кейін уақытша болмаған кезде Президенттің жарлықтарының заң күші болады.',
        ru: 'При временном отсутствии Курултая после досрочного прекращения его полномочий указы Президента имеют силу законов.',
        en: 'When the Kurultai is temporarily absent after its early end, presidential decrees have the force of laws.',
      },
      sole: true,
      needs: [],
      count: null,
      params: {
        force: {
          kk: 'заң немесе конституциялық заң',
          ru: 'закон или конституционный закон',
          en: 'law or constitutional law',
        },
      },
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-2026', article: '47', paragraph: '2' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-initiates-amendment': {
    was: {
      cites: [
        { source: 'constitution-1995', article: '53', paragraph: '1' },
        { source: 'constitution-1995', article: '91', paragraph: '1' },
      ],
      note: {
        kk: '48-бап бойынша өкілеттікті қабылдаған тұлға мұны жасай алмайды (48(2)-бап)',
        ru: 'лицо, принявшее полномочия по ст. 48, не вправе этого делать (ст. 48(2))',
        en: 'a successor under Art. 48 may not do so (Art. 48(2))',
      },
    },
    becomes: {
      cites: [{ source: 'constitution-2026', article: '92', paragraph: '1' }],
      note: {
        kk: 'өз бастамасы; тек референдум арқылы; 51(3)-бап бойынша өкілеттікті қабылдаған тұлға үшін жол берілмейді',
        ru: 'собственная инициатива; только через референдум; не допускается для лица, принявшего полномочия по ст. 51(3)',
        en: 'own initiative; only by referendum; barred for a successor under Art. 51(3)',
      },
      effectiveFrom: '2026-07-01',
    },
  },
  'president-refers-amendment': {
    was: {
      kind: 'refers',
      from: 'president',
      to: 'parliament',
      about: {
        kk: 'референдумның орнына Парламентке жіберілген өзгерістер жобасы',
        ru: 'проект поправок, переданный в Парламент вместо референдума',
        en: 'a draft amendment sent to Parliament instead of a referendum',
      },
      text: {
        kk: 'Президент жобаны референдумға емес, Парламентке бере алады.',
        ru: 'Президент может передать проект в Парламент, а не вынести его на референдум.',
        en: 'The President may pass a draft to Parliament rather than to a referendum.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '91', paragraph: '1' }],
    },
    becomes: null,
  },
  'president-decides-overridden-amendment': {
    was: {
      kind: 'signs-law',
      from: 'president',
      to: 'constitution',
      about: {
        kk: 'референдумнан бас тартылғаннан кейін бестен төртінің көпшілік даусымен қабылданған өзгерістер туралы заң',
        ru: 'закон о поправках, принятый четырьмя пятыми после отказа в проведении референдума',
        en: 'amendment law passed by four fifths after a refused referendum',
      },
      text: {
        kk: 'Президент мұндай заңға қол қояды немесе оны референдумға шығарады.',
        ru: 'Президент подписывает такой закон или выносит его на референдум.',
        en: 'The President signs such a law or puts it to a referendum.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '91', paragraph: '1' }],
    },
    becomes: null,
  },
  'president-calls-referendum': {
    was: {
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '10' },
        { source: 'constitution-1995', article: '91', paragraph: '1' },
      ],
    },
    becomes: {
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '10' },
        { source: 'constitution-2026', article: '92', paragraph: '1' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-petitions-cc': {
    was: { cites: [{ source: 'constitution-1995', article: '72', paragraph: '1' }], effectiveFrom: '2023-01-01' },
    becomes: { cites: [{ source: 'constitution-2026', article: '73', paragraph: '1' }], effectiveFrom: '2026-07-01' },
  },
  'president-petitions-cc-in-force': {
    was: {
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '10-1' },
        { source: 'constitution-1995', article: '72', paragraph: '2' },
      ],
      effectiveFrom: '2023-01-01',
    },
    becomes: {
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '11' },
        { source: 'constitution-2026', article: '73', paragraph: '2' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-pardons': {
    was: { cites: [{ source: 'constitution-1995', article: '44', paragraph: '15' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '46', paragraph: '16' }], effectiveFrom: '2026-07-01' },
  },
  'president-awards': {
    was: { cites: [{ source: 'constitution-1995', article: '44', paragraph: '13' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '46', paragraph: '14' }], effectiveFrom: '2026-07-01' },
  },
  'president-founds-awards': {
    was: null,
    becomes: {
      kind: 'awards',
      from: 'president',
      to: 'state',
      about: {
        kk: 'мемлекеттік наградалар мен құрметті атақтарды белгілеу',
        ru: 'учреждение государственных наград и почётных званий',
        en: 'founding of state awards and honorary titles',
      },
      text: {
        kk: 'Президент наградалар мен атақтарды белгілейді.',
        ru: 'Президент учреждает награды и звания.',
        en: 'The President founds awards and titles.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-2026', article: '46', paragraph: '13' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-citizenship': {
    was: { cites: [{ source: 'constitution-1995', article: '44', paragraph: '14' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '46', paragraph: '15' }], effectiveFrom: '2026-07-01' },
  },
  'president-negotiates-treaties': {
    was: { cites: [{ source: 'constitution-1995', article: '44', paragraph: '11' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '46', paragraph: '12' }], effectiveFrom: '2026-07-01' },
  },
  'president-declares-emergency': {
    was: {
      needs: [
        { kind: 'consultation', by: 'prime-minister' },
        { kind: 'consultation', by: 'senate-chair' },
        { kind: 'consultation', by: 'mazhilis-chair' },
      ],
      params: { inform: 'parliament' },
      cites: [{ source: 'constitution-1995', article: '44', paragraph: '16' }],
    },
    becomes: {
      needs: [
        { kind: 'consultation', by: 'prime-minister' },
        { kind: 'consultation', by: 'kurultai-chair' },
      ],
      cites: [{ source: 'constitution-2026', article: '46', paragraph: '17' }],
      effectiveFrom: '2026-07-01',
      note: {
        kk: 'Құрылтайды хабардар ету міндеті көрсетілмеген',
        ru: 'обязанность информировать Курултай не указана',
        en: 'no duty to inform the Kurultai is stated',
      },
    },
  },
  'president-declares-martial-law': {
    was: { params: { inform: 'parliament' }, cites: [{ source: 'constitution-1995', article: '44', paragraph: '17' }] },
    becomes: {
      params: { inform: 'kurultai' },
      cites: [{ source: 'constitution-2026', article: '46', paragraph: '18' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-proposes-forces-abroad': {
    was: { cites: [{ source: 'constitution-1995', article: '53', paragraph: '5' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '56', paragraph: '4' }], effectiveFrom: '2026-07-01' },
  },
  'president-lifts-judges-immunity': {
    was: { cites: [{ source: 'constitution-1995', article: '79', paragraph: '2' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '80', paragraph: '2' }], effectiveFrom: '2026-07-01' },
  },
  'president-lifts-sc-chair-immunity': {
    was: null,
    becomes: {
      kind: 'immunity-consent',
      from: 'president',
      to: 'supreme-court',
      about: { kk: 'Жоғарғы Сот Төрағасы', ru: 'Председатель Верховного Суда', en: 'Chair of the Supreme Court' },
      text: {
        kk: 'Төрағаға қатысты келісімді кім беретіні жанама түрде анықталған: Жоғарғы Сот судьяларын қол сұғылмау кепілдігінен Құрылтай айырады, Төрағаны Президент тағайындайды.',
        ru: 'Чьё согласие требуется в отношении Председателя, определено логическим выводом: Курултай снимает неприкосновенность судей Верховного Суда, а Председателя назначает Президент.',
        en: 'Whose consent covers the Chair is inferred: the Kurultai lifts the immunity of judges of the Supreme Court, the Chair is appointed by the President.',
      },
      sole: false,
      needs: [{ kind: 'opinion', by: 'supreme-judicial-council' }],
      count: 1,
      level: 'constitution',
      confidence: 'inferred',
      cites: [
        { source: 'constitution-2026', article: '80', paragraph: '2' },
        { source: 'constitution-2026', article: '83', paragraph: '1' },
      ],
      effectiveFrom: '2026-07-01',
      note: {
        kk: 'жанама қорытынды; мәтінде «тиісінше» Президент немесе Құрылтай делінген',
        ru: 'логический вывод; в тексте сказано «Президент или Курултай соответственно»',
        en: 'inferred; the text says President or Kurultai "respectively"',
      },
    },
  },
  'president-lifts-cc-chair-immunity': {
    was: null,
    becomes: {
      kind: 'immunity-consent',
      from: 'president',
      to: 'constitutional-court',
      about: {
        kk: 'Конституциялық Соттың Төрағасы',
        ru: 'Председатель Конституционного Суда',
        en: 'Chair of the Constitutional Court',
      },
      text: {
        kk: 'Тиісінше Президенттің немесе Құрылтайдың келісімі қажет; судьяларды қол сұғылмау кепілдігінен Құрылтай айыратындықтан, Төраға бойынша келісім Президентке тиесілі.',
        ru: 'Согласие Президента или Курултая соответственно; с судей неприкосновенность снимает Курултай, поэтому в отношении Председателя решает Президент.',
        en: 'Consent of the President or the Kurultai respectively; the Kurultai lifts that of judges, so the Chair falls to the President.',
      },
      sole: true,
      needs: [],
      count: 1,
      level: 'constitution',
      confidence: 'inferred',
      cites: [{ source: 'constitution-2026', article: '72', paragraph: '6' }],
      effectiveFrom: '2026-07-01',
      note: {
        kk: '56(11)-баппен бірге алғанда 72(6)-баптан шығарылған қорытынды',
        ru: 'логический вывод из ст. 72(6) в сочетании со ст. 56(11)',
        en: 'inferred from Art. 72(6) with 56(11)',
      },
    },
  },
  'president-lifts-pg-immunity': {
    was: null,
    becomes: {
      kind: 'immunity-consent',
      from: 'president',
      to: 'prosecutor-general',
      about: { kk: 'Бас Прокурор', ru: 'Генеральный Прокурор', en: 'Prosecutor General' },
      text: {
        kk: 'Қылмыстық жауапқа тартуға Президенттің келісімі қажет.',
        ru: 'Для привлечения к ответственности нужно согласие Президента.',
        en: "Prosecution needs the President's consent.",
      },
      sole: true,
      needs: [],
      count: 1,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-2026', article: '84', paragraph: '4' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'president-lifts-ombudsman-immunity': {
    was: null,
    becomes: {
      kind: 'immunity-consent',
      from: 'president',
      to: 'ombudsman',
      about: {
        kk: 'Адам құқықтары жөніндегі уәкіл',
        ru: 'Уполномоченный по правам человека',
        en: 'Human Rights Commissioner',
      },
      text: {
        kk: 'Қылмыстық жауапқа тартуға Президенттің келісімі қажет.',
        ru: 'Для привлечения к ответственности нужно согласие Президента.',
        en: "Prosecution needs the President's consent.",
      },
      sole: true,
      needs: [],
      count: 1,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-2026', article: '85', paragraph: '4' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'vp-represents-president': {
    was: null,
    becomes: {
      kind: 'represents',
      from: 'vice-president',
      to: 'president',
      about: {
        kk: 'Президенттің тапсырмасы бойынша Құрылтаймен, Үкіметпен және басқа органдармен қарым-қатынас',
        ru: 'взаимодействие с Курултаем, Правительством и другими органами по поручению Президента',
        en: "dealings with the Kurultai, the Government and other bodies, on the President's instruction",
      },
      text: {
        kk: 'Вице-Президент тапсырма берілгенде басқа органдар алдында Президенттің атынан өкілдік етеді.',
        ru: 'Вице-Президент по поручению представляет Президента перед другими органами.',
        en: 'The Vice-President represents the President before other bodies when told to.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-2026', article: '49', paragraph: '3' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'vp-attends-kurultai': {
    was: null,
    becomes: {
      kind: 'attends',
      from: 'vice-president',
      to: 'kurultai',
      about: { kk: 'кез келген отырыс', ru: 'любое заседание', en: 'any sitting' },
      text: {
        kk: 'Вице-Президент кез келген отырысқа қатысуға және сөз сөйлеуге құқылы.',
        ru: 'Вице-Президент вправе присутствовать на любом заседании и быть выслушанным.',
        en: 'The Vice-President may attend any sitting and be heard.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-2026', article: '58', paragraph: '6' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'succession-first': {
    was: {
      from: 'senate-chair',
      params: { order: 1, until: { kk: 'мерзімнің аяғы', ru: 'окончание срока', en: 'end of the term' } },
      cites: [{ source: 'constitution-1995', article: '48', paragraph: '1' }],
    },
    becomes: {
      from: 'vice-president',
      params: {
        order: 1,
        until: {
          kk: 'екі ай ішінде жаңа сайлау',
          ru: 'новые выборы в течение двух месяцев',
          en: 'new election within two months',
        },
      },
      cites: [{ source: 'constitution-2026', article: '51', paragraph: '1', through: '2' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'succession-second': {
    was: { from: 'mazhilis-chair', cites: [{ source: 'constitution-1995', article: '48', paragraph: '1' }] },
    becomes: {
      from: 'kurultai-chair',
      cites: [{ source: 'constitution-2026', article: '51', paragraph: '1' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'succession-third': {
    was: { cites: [{ source: 'constitution-1995', article: '48', paragraph: '1' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '51', paragraph: '1' }], effectiveFrom: '2026-07-01' },
  },
  'deputies-initiate-law': {
    was: { cites: [{ source: 'constitution-1995', article: '61', paragraph: '1' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '60', paragraph: '1' }], effectiveFrom: '2026-07-01' },
  },
  'lower-house-admits-bills': {
    was: {
      from: 'mazhilis',
      cites: [
        { source: 'constitution-1995', article: '56', paragraph: '1', item: '1' },
        { source: 'constitution-1995', article: '61', paragraph: '1' },
      ],
    },
    becomes: {
      from: 'kurultai',
      cites: [{ source: 'constitution-2026', article: '60', paragraph: '1' }],
      effectiveFrom: '2026-07-01',
      note: {
        kk: 'бастаманың қайда іске асырылатыны туралы ережеден шығады',
        ru: 'следует из нормы о том, где реализуется инициатива',
        en: 'follows from the clause on where initiative is exercised',
      },
    },
  },
  'lower-house-adopts-law': {
    was: {
      from: 'mazhilis',
      needs: [
        {
          kind: 'majority',
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
        { source: 'constitution-1995', article: '61', paragraph: '4' },
        { source: 'constitution-1995', article: '62', paragraph: '5' },
      ],
      effectiveFrom: '2023-01-01',
      note: { kk: 'заңды өзі қабылдайды', ru: 'сама принимает закон', en: 'adopts the law itself' },
    },
    becomes: {
      from: 'kurultai',
      needs: [
        {
          kind: 'majority',
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
        { source: 'constitution-2026', article: '56', paragraph: '1' },
        { source: 'constitution-2026', article: '60', paragraph: '5' },
        { source: 'constitution-2026', article: '61', paragraph: '4' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'senate-passes-law': {
    was: {
      kind: 'approves-law',
      from: 'senate',
      to: 'laws',
      about: {
        kk: 'Мәжіліс қабылдаған заңдар, алпыс күн ішінде',
        ru: 'законы, принятые Мажилисом, в течение шестидесяти дней',
        en: 'laws passed by the Mazhilis, within sixty days',
      },
      text: {
        kk: 'Сенат алпыс күн ішінде Сенат депутаттарының жалпы санының көпшілік даусымен шешім қабылдайды.',
        ru: 'Сенат принимает решение в течение шестидесяти дней большинством голосов от общего числа депутатов Сената.',
        en: 'The Senate decides within sixty days by a majority of all senators.',
      },
      sole: true,
      needs: [
        {
          kind: 'majority',
          by: 'senate',
          majority: {
            share: '>1/2',
            of: {
              kk: 'Сенат депутаттарының жалпы саны',
              ru: 'общее число депутатов Сената',
              en: 'all deputies of the Senate',
            },
          },
        },
      ],
      count: null,
      params: {
        effect: {
          kk: 'қабылданған заңды мақұлдайды; алпыс күн бойы шешім болмаса, заң Президентке жіберіледі',
          ru: 'одобряет уже принятый закон; если решение не принято в течение шестидесяти дней, закон направляется Президенту',
          en: 'approves a law already adopted; silence for sixty days sends it to the President',
        },
      },
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-1995', article: '61', paragraph: '4' },
        { source: 'constitution-1995', article: '62', paragraph: '5' },
      ],
      effectiveFrom: '2023-01-01',
    },
    becomes: null,
  },
  'senate-rejects-law': {
    was: {
      kind: 'vetoes',
      from: 'senate',
      to: 'laws',
      about: { kk: 'заңды тұтас қабылдамау', ru: 'отклонение закона в целом', en: 'rejection of a whole law' },
      text: {
        kk: 'Сенат заңды тұтас қабылдамай тастай алады.',
        ru: 'Сенат может отклонить закон в целом.',
        en: 'The Senate may refuse a law as a whole.',
      },
      sole: true,
      needs: [
        {
          kind: 'majority',
          by: 'senate',
          majority: {
            share: '>1/2',
            of: {
              kk: 'Сенат депутаттарының жалпы саны',
              ru: 'общее число депутатов Сената',
              en: 'all deputies of the Senate',
            },
          },
        },
      ],
      count: null,
      params: {
        effect: {
          kk: 'келісу рәсімдері; Мәжіліс 2/3 дауыспен өз мәтінін талап ете алады',
          ru: 'согласительные процедуры; Мажилис может настоять на своём тексте 2/3 голосов',
          en: 'conciliation; the Mazhilis may insist by 2/3',
        },
      },
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-1995', article: '61', paragraph: '4' },
        { source: 'constitution-1995', article: '61', paragraph: '5' },
      ],
      effectiveFrom: '2023-01-01',
    },
    becomes: null,
  },
  'senate-amends-law': {
    was: {
      kind: 'proposes',
      from: 'senate',
      to: 'mazhilis',
      about: {
        kk: 'жекелеген баптарды өзгерту; Мәжіліс келіспесе, келісу рәсімдері',
        ru: 'изменения отдельных статей; согласительные процедуры при несогласии',
        en: 'changes to single articles; conciliation if refused',
      },
      text: {
        kk: 'Сенат Мәжіліске басқа редакция ұсына алады.',
        ru: 'Сенат может предложить Мажилису другую редакцию.',
        en: 'The Senate may propose other wording to the Mazhilis.',
      },
      sole: true,
      needs: [
        {
          kind: 'majority',
          by: 'senate',
          majority: {
            share: '>1/2',
            of: {
              kk: 'Сенат депутаттарының жалпы саны',
              ru: 'общее число депутатов Сената',
              en: 'all deputies of the Senate',
            },
          },
        },
      ],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-1995', article: '61', paragraph: '4' },
        { source: 'constitution-1995', article: '61', paragraph: '5' },
      ],
      effectiveFrom: '2023-01-01',
    },
    becomes: null,
  },
  'lower-house-overrides-senate': {
    was: {
      kind: 'overrides',
      from: 'mazhilis',
      to: 'senate',
      about: {
        kk: 'келісу рәсімдері нәтижесіз аяқталғаннан кейін Мәжіліс мәтінін қайта қабылдау',
        ru: 'повторное принятие текста Мажилиса после неудачных согласительных процедур',
        en: 're-adoption of the Mazhilis text after failed conciliation',
      },
      text: {
        kk: 'Мәжіліс Сенаттың қарсылығына қарамастан үштен екісінің көпшілік даусымен өз мәтінін Президентке жібере алады.',
        ru: 'Мажилис вопреки позиции Сената может двумя третями голосов направить Президенту собственный текст.',
        en: 'The Mazhilis may send its own text to the President by two thirds against the Senate.',
      },
      sole: true,
      needs: [
        {
          kind: 'majority',
          by: 'mazhilis',
          majority: {
            share: '>=2/3',
            of: {
              kk: 'Мәжіліс депутаттарының жалпы саны',
              ru: 'общее число депутатов Мажилиса',
              en: 'all deputies of the Mazhilis',
            },
          },
        },
      ],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '61', paragraph: '5' }],
      effectiveFrom: '2023-01-01',
    },
    becomes: null,
  },
  'parliament-adopts-constitutional-laws': {
    was: {
      from: 'parliament',
      needs: [
        {
          kind: 'majority',
          by: 'parliament',
          majority: {
            share: '>=2/3',
            of: {
              kk: 'әр Палата депутаттарының жалпы саны',
              ru: 'общее число депутатов каждой Палаты',
              en: 'all deputies of each chamber',
            },
          },
        },
      ],
      params: {
        sitting: {
          kk: 'бірлескен, кемінде екі оқылым',
          ru: 'совместное, не менее чем в двух чтениях',
          en: 'joint, at least two readings',
        },
      },
      cites: [
        { source: 'constitution-1995', article: '53', paragraph: '1-1' },
        { source: 'constitution-1995', article: '62', paragraph: '4' },
        { source: 'constitution-1995', article: '62', paragraph: '6' },
      ],
      effectiveFrom: '2023-01-01',
    },
    becomes: {
      from: 'kurultai',
      needs: [
        {
          kind: 'majority',
          by: 'kurultai',
          majority: {
            share: '>=2/3',
            of: {
              kk: 'Құрылтай депутаттарының жалпы саны',
              ru: 'общее число депутатов Курултая',
              en: 'all deputies of the Kurultai',
            },
          },
        },
      ],
      cites: [
        { source: 'constitution-2026', article: '56', paragraph: '1' },
        { source: 'constitution-2026', article: '61', paragraph: '3' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'senate-substitutes': {
    was: {
      kind: 'adopts-law',
      from: 'senate',
      to: 'laws',
      about: {
        kk: 'өкілеттігі мерзімінен бұрын тоқтатылғаннан кейін Мәжіліс болмаған кездегі заңдар мен конституциялық заңдар',
        ru: 'законы и конституционные законы в период отсутствия Мажилиса после досрочного прекращения его полномочий',
        en: 'laws and constitutional laws while the Mazhilis is absent after early termination',
      },
      text: {
        kk: 'Осы уақытта Парламенттің заң шығару функциясын Сенат орындайды.',
        ru: 'В это время законодательные функции Парламента выполняет Сенат.',
        en: "The Senate performs Parliament's law-making in that time.",
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '55', paragraph: '5' }],
    },
    becomes: null,
  },
  'parliament-overrides-law': {
    was: {
      from: 'parliament',
      needs: [
        {
          kind: 'majority',
          by: 'parliament',
          majority: {
            share: '>=2/3',
            of: {
              kk: 'әр Палата депутаттарының жалпы саны',
              ru: 'общее число депутатов каждой Палаты',
              en: 'all deputies of each chamber',
            },
          },
        },
      ],
      cites: [{ source: 'constitution-1995', article: '54', paragraph: '2', item: '2' }],
    },
    becomes: {
      from: 'kurultai',
      needs: [
        {
          kind: 'majority',
          by: 'kurultai',
          majority: {
            share: '>=2/3',
            of: {
              kk: 'Құрылтай депутаттарының жалпы саны',
              ru: 'общее число депутатов Курултая',
              en: 'all deputies of the Kurultai',
            },
          },
        },
      ],
      cites: [{ source: 'constitution-2026', article: '56', paragraph: '2' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'parliament-overrides-constitutional-law': {
    was: {
      from: 'parliament',
      needs: [
        {
          kind: 'majority',
          by: 'parliament',
          majority: {
            share: '>=3/4',
            of: {
              kk: 'әр Палата депутаттарының жалпы саны',
              ru: 'общее число депутатов каждой Палаты',
              en: 'all deputies of each chamber',
            },
          },
        },
      ],
      params: { sitting: { kk: 'бірлескен', ru: 'совместное', en: 'joint' } },
      cites: [{ source: 'constitution-1995', article: '53', paragraph: '1-2' }],
      effectiveFrom: '2023-01-01',
    },
    becomes: {
      from: 'kurultai',
      needs: [
        {
          kind: 'majority',
          by: 'kurultai',
          majority: {
            share: '>=3/4',
            of: {
              kk: 'Құрылтай депутаттарының жалпы саны',
              ru: 'общее число депутатов Курултая',
              en: 'all deputies of the Kurultai',
            },
          },
        },
      ],
      cites: [{ source: 'constitution-2026', article: '56', paragraph: '2' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'parliament-amends-constitution': {
    was: {
      kind: 'amends',
      from: 'parliament',
      to: 'constitution',
      about: {
        kk: 'Палаталардың бірлескен отырысындағы өзгерістер мен толықтырулар',
        ru: 'поправки на совместном заседании',
        en: 'amendments at a joint sitting',
      },
      text: {
        kk: 'Парламент Президенттің ұсынысы бойынша Конституцияны төрттен үшінің көпшілік даусымен, кемінде екі оқылымда өзгертеді.',
        ru: 'Парламент изменяет Конституцию тремя четвертями голосов по предложению Президента, не менее чем в двух чтениях.',
        en: "Parliament amends the Constitution by three quarters on the President's proposal, in at least two readings.",
      },
      sole: false,
      needs: [
        { kind: 'proposal', by: 'president' },
        {
          kind: 'majority',
          by: 'parliament',
          majority: {
            share: '>=3/4',
            of: {
              kk: 'әр Палата депутаттарының жалпы саны',
              ru: 'общее число депутатов каждой Палаты',
              en: 'all deputies of each chamber',
            },
          },
        },
        { kind: 'opinion', by: 'constitutional-court' },
      ],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-1995', article: '53', paragraph: '1' },
        { source: 'constitution-1995', article: '62', paragraph: '3' },
        { source: 'constitution-1995', article: '62', paragraph: '6' },
        { source: 'constitution-1995', article: '91', paragraph: '1' },
        { source: 'constitution-1995', article: '91', paragraph: '3' },
      ],
      effectiveFrom: '2023-01-01',
      note: {
        kk: 'осы күннен бастап қорытындыны Сот береді',
        ru: 'с этой даты заключение даёт Суд',
        en: 'from that date the conclusion is given by the Court',
      },
    },
    becomes: null,
  },
  'parliament-amends-against-president': {
    was: {
      kind: 'overrides',
      from: 'parliament',
      to: 'president',
      about: {
        kk: 'Парламент ұсынған өзгерістерді референдумға шығарудан бас тарту',
        ru: 'отказ вынести поправки Парламента на референдум',
        en: "refusal to submit Parliament's amendments to a referendum",
      },
      text: {
        kk: 'Президент Парламенттің референдум туралы ұсынысынан бас тартса, өзгерістер туралы заңды бестен төртінің көпшілік даусымен қабылдауға болады.',
        ru: 'Если Президент отклоняет предложение Парламента о референдуме, закон о поправках может быть принят четырьмя пятыми голосов.',
        en: "If the President refuses Parliament's proposal for a referendum, four fifths may adopt the amendment law.",
      },
      sole: true,
      needs: [
        {
          kind: 'majority',
          by: 'parliament',
          majority: {
            share: '>=4/5',
            of: {
              kk: 'әр Палата депутаттарының жалпы саны',
              ru: 'общее число депутатов каждой Палаты',
              en: 'all deputies of each chamber',
            },
          },
        },
      ],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '91', paragraph: '1' }],
    },
    becomes: null,
  },
  'parliament-proposes-referendum': {
    was: {
      from: 'parliament',
      cites: [
        { source: 'constitution-1995', article: '54', paragraph: '2', item: '3' },
        { source: 'constitution-1995', article: '91', paragraph: '1' },
      ],
    },
    becomes: {
      from: 'kurultai',
      cites: [
        { source: 'constitution-2026', article: '56', paragraph: '6' },
        { source: 'constitution-2026', article: '92', paragraph: '1' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'parliament-resolutions': {
    was: {
      from: 'parliament',
      cites: [
        { source: 'constitution-1995', article: '62', paragraph: '1' },
        { source: 'constitution-1995', article: '62', paragraph: '7' },
      ],
    },
    becomes: {
      from: 'kurultai',
      cites: [
        { source: 'constitution-2026', article: '61', paragraph: '1' },
        { source: 'constitution-2026', article: '61', paragraph: '4', through: '5' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'parliament-represents-people': {
    was: {
      from: 'parliament',
      cites: [
        { source: 'constitution-1995', article: '3', paragraph: '3' },
        { source: 'constitution-1995', article: '49', paragraph: '1' },
      ],
    },
    becomes: {
      from: 'kurultai',
      cites: [
        { source: 'constitution-2026', article: '4', paragraph: '3' },
        { source: 'constitution-2026', article: '52', paragraph: '1' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'parliament-adopts-budget': {
    was: {
      from: 'parliament',
      cites: [
        { source: 'constitution-1995', article: '54', paragraph: '1', item: '1' },
        { source: 'constitution-1995', article: '61', paragraph: '3', item: '5' },
      ],
    },
    becomes: {
      from: 'kurultai',
      cites: [{ source: 'constitution-2026', article: '60', paragraph: '3', item: '5' }],
      effectiveFrom: '2026-07-01',
      note: {
        kk: '56-бапта бюджетті қабылдау туралы бөлек тармақша жоқ; бюджет заңмен реттелетін мәселелер қатарында аталған, оны Үкімет ұсынады (65(2)-бап)',
        ru: 'в ст. 56 нет отдельного подпункта об утверждении бюджета; бюджет назван среди предметов регулирования законами, а вносит его Правительство (ст. 65(2))',
        en: 'Art. 56 has no separate item on adopting the budget; the budget is listed as a subject of laws and the Government presents it (Art. 65(2))',
      },
    },
  },
  'parliament-approves-budget-report': {
    was: {
      from: 'parliament',
      params: { sitting: { kk: 'бірлескен', ru: 'совместное', en: 'joint' } },
      cites: [
        { source: 'constitution-1995', article: '53', paragraph: '2' },
        { source: 'constitution-1995', article: '54', paragraph: '2', item: '1' },
      ],
    },
    becomes: {
      from: 'kurultai',
      cites: [{ source: 'constitution-2026', article: '56', paragraph: '16' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'parliament-sets-taxes': {
    was: {
      from: 'parliament',
      cites: [
        { source: 'constitution-1995', article: '54', paragraph: '1', item: '2' },
        { source: 'constitution-1995', article: '61', paragraph: '3', item: '4' },
      ],
    },
    becomes: {
      from: 'kurultai',
      cites: [{ source: 'constitution-2026', article: '60', paragraph: '3', item: '4' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'parliament-decides-loans': {
    was: { from: 'parliament', cites: [{ source: 'constitution-1995', article: '54', paragraph: '1', item: '5' }] },
    becomes: {
      from: 'kurultai',
      cites: [{ source: 'constitution-2026', article: '60', paragraph: '3', item: '5' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'parliament-amnesty': {
    was: { from: 'parliament', cites: [{ source: 'constitution-1995', article: '54', paragraph: '1', item: '6' }] },
    becomes: {
      from: 'kurultai',
      cites: [{ source: 'constitution-2026', article: '60', paragraph: '3', item: '7' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'parliament-ratifies': {
    was: { from: 'parliament', cites: [{ source: 'constitution-1995', article: '54', paragraph: '1', item: '7' }] },
    becomes: {
      from: 'kurultai',
      cites: [{ source: 'constitution-2026', article: '60', paragraph: '3', item: '14' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'parliament-founds-awards': {
    was: { from: 'parliament', cites: [{ source: 'constitution-1995', article: '54', paragraph: '1', item: '4' }] },
    becomes: {
      from: 'kurultai',
      cites: [
        { source: 'constitution-2026', article: '60', paragraph: '3', item: '13' },
        { source: 'constitution-2026', article: '60', paragraph: '3', item: '15' },
      ],
      effectiveFrom: '2026-07-01',
      note: {
        kk: 'заңдар реттейді; наградаларды Президент белгілейді (46(13)-бап)',
        ru: 'законы регулируют; награды учреждает Президент (ст. 46(13))',
        en: 'laws regulate; the President founds awards (Art. 46(13))',
      },
    },
  },
  'parliament-territory': {
    was: {
      from: 'parliament',
      cites: [
        { source: 'constitution-1995', article: '54', paragraph: '1', item: '3' },
        { source: 'constitution-1995', article: '61', paragraph: '3', item: '10' },
      ],
    },
    becomes: {
      from: 'kurultai',
      cites: [
        { source: 'constitution-2026', article: '2', paragraph: '3' },
        { source: 'constitution-2026', article: '60', paragraph: '3', item: '11' },
      ],
      effectiveFrom: '2026-07-01',
      note: { kk: 'конституциялық заңмен', ru: 'конституционным законом', en: 'by constitutional law' },
    },
  },
  'parliament-war-peace': {
    was: {
      from: 'parliament',
      params: { sitting: { kk: 'бірлескен', ru: 'совместное', en: 'joint' } },
      cites: [{ source: 'constitution-1995', article: '53', paragraph: '4' }],
    },
    becomes: {
      from: 'kurultai',
      cites: [{ source: 'constitution-2026', article: '56', paragraph: '3' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'parliament-forces-abroad': {
    was: {
      from: 'parliament',
      params: { sitting: { kk: 'бірлескен', ru: 'совместное', en: 'joint' } },
      cites: [{ source: 'constitution-1995', article: '53', paragraph: '5' }],
    },
    becomes: {
      from: 'kurultai',
      cites: [{ source: 'constitution-2026', article: '56', paragraph: '4' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'lower-house-consents-pm': {
    was: {
      from: 'mazhilis',
      needs: [
        {
          kind: 'majority',
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
    becomes: {
      from: 'kurultai',
      needs: [
        {
          kind: 'majority',
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
      effectiveFrom: '2026-07-01',
      note: {
        kk: 'екінші рет бас тарту таратуға мүмкіндік береді',
        ru: 'повторный отказ даёт право роспуска',
        en: 'second refusal allows dissolution',
      },
    },
  },
  'lower-house-consulted-ministers': {
    was: { from: 'mazhilis', cites: [{ source: 'constitution-1995', article: '44', paragraph: '3' }] },
    becomes: {
      from: 'kurultai',
      cites: [{ source: 'constitution-2026', article: '46', paragraph: '4' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'kurultai-consents-vp': {
    was: null,
    becomes: {
      kind: 'consents',
      from: 'kurultai',
      to: 'vice-president',
      about: {
        kk: 'Вице-Президентті тағайындау',
        ru: 'назначение Вице-Президента',
        en: 'appointment of the Vice-President',
      },
      text: {
        kk: 'Құрылтай депутаттардың жалпы санының көпшілік даусымен келісім береді.',
        ru: 'Курултай даёт согласие большинством голосов от общего числа депутатов.',
        en: 'The Kurultai agrees by a majority of all deputies.',
      },
      sole: true,
      needs: [
        {
          kind: 'majority',
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
      count: 1,
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '2' },
        { source: 'constitution-2026', article: '49', paragraph: '1' },
        { source: 'constitution-2026', article: '56', paragraph: '7' },
      ],
      effectiveFrom: '2026-07-01',
      note: {
        kk: 'екінші рет бас тарту таратуға мүмкіндік береді',
        ru: 'повторный отказ даёт право роспуска',
        en: 'second refusal allows dissolution',
      },
    },
  },
  'kurultai-consents-cc-judges': {
    was: null,
    becomes: {
      kind: 'consents',
      from: 'kurultai',
      to: 'constitutional-court',
      about: { kk: 'он судья', ru: 'десять судей', en: 'ten judges' },
      text: {
        kk: 'Құрылтай судьяларды тағайындауға келісім береді.',
        ru: 'Курултай даёт согласие на назначение судей.',
        en: 'The Kurultai agrees to the appointment of judges.',
      },
      sole: true,
      needs: [
        {
          kind: 'majority',
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
      count: 10,
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '8' },
        { source: 'constitution-2026', article: '56', paragraph: '9' },
        { source: 'constitution-2026', article: '72', paragraph: '4' },
      ],
      effectiveFrom: '2026-07-01',
      note: {
        kk: 'екінші рет бас тарту таратуға мүмкіндік береді',
        ru: 'повторный отказ даёт право роспуска',
        en: 'second refusal allows dissolution',
      },
    },
  },
  'kurultai-consents-cec': {
    was: null,
    becomes: {
      kind: 'consents',
      from: 'kurultai',
      to: 'central-election-commission',
      about: { kk: 'алты мүше', ru: 'шесть членов', en: 'six members' },
      text: {
        kk: 'Құрылтай мүшелерді тағайындауға келісім береді.',
        ru: 'Курултай даёт согласие на назначение членов.',
        en: 'The Kurultai agrees to the appointment of members.',
      },
      sole: true,
      needs: [
        {
          kind: 'majority',
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
      count: 6,
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '8' },
        { source: 'constitution-2026', article: '56', paragraph: '9' },
      ],
      effectiveFrom: '2026-07-01',
      note: {
        kk: 'екінші рет бас тарту таратуға мүмкіндік береді',
        ru: 'повторный отказ даёт право роспуска',
        en: 'second refusal allows dissolution',
      },
    },
  },
  'kurultai-consents-audit': {
    was: null,
    becomes: {
      kind: 'consents',
      from: 'kurultai',
      to: 'supreme-audit-chamber',
      about: { kk: 'сегіз мүше', ru: 'восемь членов', en: 'eight members' },
      text: {
        kk: 'Құрылтай мүшелерді тағайындауға келісім береді.',
        ru: 'Курултай даёт согласие на назначение членов.',
        en: 'The Kurultai agrees to the appointment of members.',
      },
      sole: true,
      needs: [
        {
          kind: 'majority',
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
      count: 8,
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '8' },
        { source: 'constitution-2026', article: '56', paragraph: '9' },
      ],
      effectiveFrom: '2026-07-01',
      note: {
        kk: 'екінші рет бас тарту таратуға мүмкіндік береді',
        ru: 'повторный отказ даёт право роспуска',
        en: 'second refusal allows dissolution',
      },
    },
  },
  'lower-house-no-confidence': {
    was: {
      from: 'mazhilis',
      needs: [
        {
          kind: 'initiative',
          by: 'deputies',
          majority: {
            share: '>=1/5',
            of: {
              kk: 'Мәжіліс депутаттарының жалпы саны',
              ru: 'общее число депутатов Мажилиса',
              en: 'all deputies of the Mazhilis',
            },
          },
        },
        {
          kind: 'majority',
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
        { source: 'constitution-1995', article: '56', paragraph: '2' },
        { source: 'constitution-1995', article: '70', paragraph: '3' },
      ],
    },
    becomes: {
      from: 'kurultai',
      needs: [
        {
          kind: 'initiative',
          by: 'deputies',
          majority: {
            share: '>=1/5',
            of: {
              kk: 'Құрылтай депутаттарының жалпы саны',
              ru: 'общее число депутатов Курултая',
              en: 'all deputies of the Kurultai',
            },
          },
        },
        {
          kind: 'majority',
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
        { source: 'constitution-2026', article: '56', paragraph: '13' },
        { source: 'constitution-2026', article: '69', paragraph: '3' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'parliament-no-confidence-budget': {
    was: { from: 'parliament', cites: [{ source: 'constitution-1995', article: '53', paragraph: '2' }] },
    becomes: {
      from: 'kurultai',
      cites: [{ source: 'constitution-2026', article: '56', paragraph: '16' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'parliament-no-confidence-bill': {
    was: {
      from: 'parliament',
      needs: [
        {
          kind: 'majority',
          by: 'parliament',
          majority: {
            share: '>1/2',
            of: {
              kk: 'әр Палата депутаттарының жалпы саны',
              ru: 'общее число депутатов каждой Палаты',
              en: 'all deputies of each chamber',
            },
          },
        },
      ],
      cites: [
        { source: 'constitution-1995', article: '61', paragraph: '7' },
        { source: 'constitution-1995', article: '70', paragraph: '3' },
      ],
    },
    becomes: {
      from: 'kurultai',
      needs: [
        {
          kind: 'majority',
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
        { source: 'constitution-2026', article: '60', paragraph: '7' },
        { source: 'constitution-2026', article: '69', paragraph: '3' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'pm-asks-confidence': {
    was: { to: 'parliament', cites: [{ source: 'constitution-1995', article: '61', paragraph: '7' }] },
    becomes: {
      to: 'kurultai',
      cites: [{ source: 'constitution-2026', article: '60', paragraph: '7' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'lower-house-removes-minister': {
    was: {
      from: 'mazhilis',
      needs: [
        {
          kind: 'initiative',
          by: 'deputies',
          majority: {
            share: '>=1/3',
            of: {
              kk: 'Мәжіліс депутаттарының жалпы саны',
              ru: 'общее число депутатов Мажилиса',
              en: 'all deputies of the Mazhilis',
            },
          },
        },
        {
          kind: 'majority',
          by: 'mazhilis',
          majority: {
            share: '>=2/3',
            of: {
              kk: 'Мәжіліс депутаттарының жалпы саны',
              ru: 'общее число депутатов Мажилиса',
              en: 'all deputies of the Mazhilis',
            },
          },
        },
      ],
      cites: [{ source: 'constitution-1995', article: '57', paragraph: '6' }],
    },
    becomes: {
      from: 'kurultai',
      needs: [
        {
          kind: 'initiative',
          by: 'deputies',
          majority: {
            share: '>=1/3',
            of: {
              kk: 'Құрылтай депутаттарының жалпы саны',
              ru: 'общее число депутатов Курултая',
              en: 'all deputies of the Kurultai',
            },
          },
        },
        {
          kind: 'majority',
          by: 'kurultai',
          majority: {
            share: '>=2/3',
            of: {
              kk: 'Құрылтай депутаттарының жалпы саны',
              ru: 'общее число депутатов Курултая',
              en: 'all deputies of the Kurultai',
            },
          },
        },
      ],
      cites: [{ source: 'constitution-2026', article: '56', paragraph: '17' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'senate-removes-minister': {
    was: {
      kind: 'dismisses',
      from: 'senate',
      to: 'ministers',
      about: {
        kk: 'заңдарды орындамайтын бір министр; Президент үшін міндетті өтініш',
        ru: 'один министр, не исполняющий законы; обязательное обращение к Президенту',
        en: 'one minister who does not carry out laws; binding request to the President',
      },
      text: {
        kk: 'Сенаттың да осындай дербес өкілеттігі бар.',
        ru: 'Сенат самостоятельно обладает таким же полномочием.',
        en: 'The Senate has the same power on its own.',
      },
      sole: true,
      needs: [
        {
          kind: 'initiative',
          by: 'deputies',
          majority: {
            share: '>=1/3',
            of: {
              kk: 'Сенат депутаттарының жалпы саны',
              ru: 'общее число депутатов Сената',
              en: 'all deputies of the Senate',
            },
          },
        },
        {
          kind: 'majority',
          by: 'senate',
          majority: {
            share: '>=2/3',
            of: {
              kk: 'Сенат депутаттарының жалпы саны',
              ru: 'общее число депутатов Сената',
              en: 'all deputies of the Senate',
            },
          },
        },
      ],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '57', paragraph: '6' }],
    },
    becomes: null,
  },
  'ministers-accountable-legislature': {
    was: { to: 'parliament', cites: [{ source: 'constitution-1995', article: '64', paragraph: '3' }] },
    becomes: {
      to: 'kurultai',
      cites: [{ source: 'constitution-2026', article: '63', paragraph: '3' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'legislature-hearings': {
    was: { from: 'parliament', cites: [{ source: 'constitution-1995', article: '57', paragraph: '5' }] },
    becomes: {
      from: 'kurultai',
      cites: [{ source: 'constitution-2026', article: '56', paragraph: '18' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'government-accountable-president': {
    was: { cites: [{ source: 'constitution-1995', article: '64', paragraph: '2' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '63', paragraph: '2' }], effectiveFrom: '2026-07-01' },
  },
  'government-accountable-legislature': {
    was: { to: 'parliament', cites: [{ source: 'constitution-1995', article: '64', paragraph: '2' }] },
    becomes: {
      to: 'kurultai',
      cites: [{ source: 'constitution-2026', article: '63', paragraph: '2' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'government-resigns-before': {
    was: { to: 'mazhilis', cites: [{ source: 'constitution-1995', article: '70', paragraph: '1' }] },
    becomes: {
      to: 'kurultai',
      cites: [{ source: 'constitution-2026', article: '69', paragraph: '1' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'government-submits-budget': {
    was: { cites: [{ source: 'constitution-1995', article: '66', paragraph: '2' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '65', paragraph: '2' }], effectiveFrom: '2026-07-01' },
  },
  'government-reports-budget': {
    was: {
      to: 'parliament',
      cites: [
        { source: 'constitution-1995', article: '53', paragraph: '2' },
        { source: 'constitution-1995', article: '66', paragraph: '2' },
      ],
    },
    becomes: {
      to: 'kurultai',
      cites: [
        { source: 'constitution-2026', article: '56', paragraph: '16' },
        { source: 'constitution-2026', article: '65', paragraph: '2' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'audit-reports-budget': {
    was: {
      to: 'parliament',
      cites: [{ source: 'constitution-1995', article: '53', paragraph: '2' }],
      effectiveFrom: '2022-06-08',
      note: { kk: 'орысша мәтін бойынша', ru: 'по русскому тексту', en: 'follows the Russian text' },
    },
    becomes: {
      to: 'kurultai',
      cites: [{ source: 'constitution-2026', article: '56', paragraph: '16' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'audit-chair-reports': {
    was: {
      to: 'mazhilis',
      cites: [{ source: 'constitution-1995', article: '56', paragraph: '1', item: '3-1' }],
      effectiveFrom: '2022-06-08',
      note: {
        kk: 'ескертпе күні бойынша өзгерістер енгізу туралы заңның 3-бабына сілтейді',
        ru: 'сноска отсылает по вопросу о дате к ст. 3 закона о внесении изменений',
        en: 'footnote refers to Art. 3 of the amending law for the date',
      },
    },
    becomes: {
      to: 'kurultai',
      cites: [{ source: 'constitution-2026', article: '56', paragraph: '15' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'cc-reports-legislature': {
    was: {
      to: 'parliament',
      cites: [{ source: 'constitution-1995', article: '53', paragraph: '6' }],
      effectiveFrom: '2023-01-01',
    },
    becomes: {
      to: 'kurultai',
      cites: [{ source: 'constitution-2026', article: '56', paragraph: '14' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'senate-elects-sc-chair': {
    was: {
      kind: 'elects',
      from: 'senate',
      to: 'supreme-court',
      about: {
        kk: 'Жоғарғы Сот Төрағасы: сайлау және босату',
        ru: 'Председатель Верховного Суда: избрание и освобождение от должности',
        en: 'Chair of the Supreme Court: election and release',
      },
      text: {
        kk: 'Сенат Президенттің ұсынуымен Төрағаны сайлайды және қызметтен босатады.',
        ru: 'Сенат избирает и освобождает от должности Председателя по представлению Президента.',
        en: "The Senate elects and releases the Chair on the President's proposal.",
      },
      sole: false,
      needs: [
        { kind: 'proposal', by: 'president' },
        { kind: 'recommendation', by: 'supreme-judicial-council' },
      ],
      count: 1,
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-1995', article: '55', paragraph: '1' },
        { source: 'constitution-1995', article: '82', paragraph: '1' },
      ],
    },
    becomes: null,
  },
  'senate-elects-sc-judges': {
    was: {
      from: 'senate',
      cites: [
        { source: 'constitution-1995', article: '55', paragraph: '1' },
        { source: 'constitution-1995', article: '82', paragraph: '1' },
      ],
    },
    becomes: {
      from: 'kurultai',
      cites: [
        { source: 'constitution-2026', article: '56', paragraph: '10' },
        { source: 'constitution-2026', article: '83', paragraph: '1' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'senate-dismisses-sc-judges': {
    was: { from: 'senate', cites: [{ source: 'constitution-1995', article: '55', paragraph: '1' }] },
    becomes: {
      from: 'kurultai',
      cites: [{ source: 'constitution-2026', article: '56', paragraph: '10' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'senate-oath-sc-judges': {
    was: { from: 'senate', cites: [{ source: 'constitution-1995', article: '55', paragraph: '1' }] },
    becomes: {
      from: 'kurultai',
      cites: [{ source: 'constitution-2026', article: '56', paragraph: '10' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'senate-elects-ombudsman': {
    was: {
      kind: 'elects',
      from: 'senate',
      to: 'ombudsman',
      about: {
        kk: 'Адам құқықтары жөніндегі уәкіл, бес жылға',
        ru: 'Уполномоченный по правам человека, пять лет',
        en: 'Human Rights Commissioner, five years',
      },
      text: {
        kk: 'Сенат Президенттің ұсынуымен уәкілді сайлайды.',
        ru: 'Сенат избирает Уполномоченного по представлению Президента.',
        en: "The Senate elects the Commissioner on the President's proposal.",
      },
      sole: false,
      needs: [{ kind: 'proposal', by: 'president' }],
      count: 1,
      params: { term_years: 5 },
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '55', paragraph: '1-1' }],
    },
    becomes: null,
  },
  'senate-dismisses-ombudsman': {
    was: {
      kind: 'dismisses',
      from: 'senate',
      to: 'ombudsman',
      about: {
        kk: 'Адам құқықтары жөніндегі уәкіл',
        ru: 'Уполномоченный по правам человека',
        en: 'Human Rights Commissioner',
      },
      text: {
        kk: 'Сенат Президенттің ұсынуымен уәкілді қызметтен босатады.',
        ru: 'Сенат освобождает Уполномоченного от должности по представлению Президента.',
        en: "The Senate releases the Commissioner on the President's proposal.",
      },
      sole: false,
      needs: [{ kind: 'proposal', by: 'president' }],
      count: 1,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '55', paragraph: '1-1' }],
    },
    becomes: null,
  },
  'senate-consents-national-bank': {
    was: {
      kind: 'consents',
      from: 'senate',
      to: 'national-bank',
      about: {
        kk: 'Ұлттық Банк Төрағасын тағайындау',
        ru: 'назначение Председателя Национального Банка',
        en: 'appointment of the Chair of the National Bank',
      },
      text: {
        kk: 'Сенат Президенттің тағайындауына келісім береді.',
        ru: 'Сенат даёт согласие на назначение Президентом.',
        en: "The Senate agrees to the President's appointment.",
      },
      sole: true,
      needs: [],
      count: 1,
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '4' },
        { source: 'constitution-1995', article: '55', paragraph: '2' },
      ],
    },
    becomes: null,
  },
  'senate-consents-pg': {
    was: {
      kind: 'consents',
      from: 'senate',
      to: 'prosecutor-general',
      about: {
        kk: 'Бас Прокурорды тағайындау',
        ru: 'назначение Генерального Прокурора',
        en: 'appointment of the Prosecutor General',
      },
      text: {
        kk: 'Сенат Президенттің тағайындауына келісім береді.',
        ru: 'Сенат даёт согласие на назначение Президентом.',
        en: "The Senate agrees to the President's appointment.",
      },
      sole: true,
      needs: [],
      count: 1,
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '4' },
        { source: 'constitution-1995', article: '55', paragraph: '2' },
      ],
    },
    becomes: null,
  },
  'senate-consents-knb': {
    was: {
      kind: 'consents',
      from: 'senate',
      to: 'national-security-committee',
      about: {
        kk: 'Ұлттық қауіпсіздік комитетінің Төрағасын тағайындау',
        ru: 'назначение Председателя Комитета национальной безопасности',
        en: 'appointment of the Chair of the National Security Committee',
      },
      text: {
        kk: 'Сенат Президенттің тағайындауына келісім береді.',
        ru: 'Сенат даёт согласие на назначение Президентом.',
        en: "The Senate agrees to the President's appointment.",
      },
      sole: true,
      needs: [],
      count: 1,
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '4' },
        { source: 'constitution-1995', article: '55', paragraph: '2' },
      ],
    },
    becomes: null,
  },
  'senate-consents-cc-chair': {
    was: {
      kind: 'consents',
      from: 'senate',
      to: 'constitutional-court',
      about: {
        kk: 'Конституциялық Соттың Төрағасын тағайындау',
        ru: 'назначение Председателя Конституционного Суда',
        en: 'appointment of the Chair of the Constitutional Court',
      },
      text: {
        kk: 'Сенат Президенттің тағайындауына келісім береді.',
        ru: 'Сенат даёт согласие на назначение Президентом.',
        en: "The Senate agrees to the President's appointment.",
      },
      sole: true,
      needs: [],
      count: 1,
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '4' },
        { source: 'constitution-1995', article: '55', paragraph: '2' },
        { source: 'constitution-1995', article: '71', paragraph: '2' },
      ],
      effectiveFrom: '2022-06-08',
    },
    becomes: null,
  },
  'senate-consents-sjc-chair': {
    was: {
      kind: 'consents',
      from: 'senate',
      to: 'supreme-judicial-council',
      about: {
        kk: 'Жоғары Сот Кеңесінің Төрағасын тағайындау',
        ru: 'назначение Председателя Высшего Судебного Совета',
        en: 'appointment of the Chair of the Supreme Judicial Council',
      },
      text: {
        kk: 'Сенат Президенттің тағайындауына келісім береді.',
        ru: 'Сенат даёт согласие на назначение Президентом.',
        en: "The Senate agrees to the President's appointment.",
      },
      sole: true,
      needs: [],
      count: 1,
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '4' },
        { source: 'constitution-1995', article: '55', paragraph: '2' },
        { source: 'constitution-1995', article: '82', paragraph: '4' },
      ],
      effectiveFrom: '2022-06-08',
    },
    becomes: null,
  },
  'senate-appoints-cc': {
    was: {
      kind: 'appoints',
      from: 'senate',
      to: 'constitutional-court',
      about: {
        kk: 'Сенат тағайындайтын мүшелер (судьялар)',
        ru: 'члены (судьи), назначаемые Сенатом',
        en: 'members (judges) named by the Senate',
      },
      text: {
        kk: 'Әр Палата өз мүшелерін тағайындайды.',
        ru: 'Каждая Палата назначает своих членов.',
        en: 'Each chamber names its own members.',
      },
      sole: false,
      needs: [{ kind: 'proposal', by: 'senate-chair' }],
      count: 3,
      params: { of: 11, term_years: 8 },
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-1995', article: '57', paragraph: '1' },
        { source: 'constitution-1995', article: '71', paragraph: '3' },
      ],
      effectiveFrom: '2022-06-08',
      note: {
        kk: '2022 жылғы 17 қыркүйектен бастап сегіз жыл (71(1)-бап)',
        ru: 'восемь лет с 17 сентября 2022 года (ст. 71(1))',
        en: 'eight years since 17 September 2022 (Art. 71(1))',
      },
    },
    becomes: null,
  },
  'senate-appoints-cec': {
    was: {
      kind: 'appoints',
      from: 'senate',
      to: 'central-election-commission',
      about: { kk: 'Сенат тағайындайтын мүшелер', ru: 'члены, назначаемые Сенатом', en: 'members named by the Senate' },
      text: {
        kk: 'Әр Палата өз мүшелерін тағайындайды.',
        ru: 'Каждая Палата назначает своих членов.',
        en: 'Each chamber names its own members.',
      },
      sole: false,
      needs: [{ kind: 'proposal', by: 'senate-chair' }],
      count: 2,
      params: { of: 7, term_years: 5 },
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '57', paragraph: '1' }],
    },
    becomes: null,
  },
  'senate-appoints-audit': {
    was: {
      kind: 'appoints',
      from: 'senate',
      to: 'supreme-audit-chamber',
      about: { kk: 'Сенат тағайындайтын мүшелер', ru: 'члены, назначаемые Сенатом', en: 'members named by the Senate' },
      text: {
        kk: 'Әр Палата өз мүшелерін тағайындайды.',
        ru: 'Каждая Палата назначает своих членов.',
        en: 'Each chamber names its own members.',
      },
      sole: false,
      needs: [{ kind: 'proposal', by: 'senate-chair' }],
      count: 3,
      params: { of: 9, term_years: 5 },
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '57', paragraph: '1' }],
      effectiveFrom: '2022-06-08',
    },
    becomes: null,
  },
  'senate-chair-nominates-cc': {
    was: {
      kind: 'nominates',
      from: 'senate-chair',
      to: 'constitutional-court',
      about: {
        kk: 'Сенаттың конституциялық бақылау органына ұсынатын кандидаттары',
        ru: 'кандидатуры от Сената в конституционный орган',
        en: 'candidates of the Senate for the constitutional body',
      },
      text: {
        kk: 'Төраға кандидаттарды Палатаға ұсынады.',
        ru: 'Председатель представляет кандидатуры Палате.',
        en: 'The Chair puts the candidates to the chamber.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '58', paragraph: '3', item: '7' }],
      effectiveFrom: '2022-06-08',
    },
    becomes: null,
  },
  'senate-chair-nominates-cec': {
    was: {
      kind: 'nominates',
      from: 'senate-chair',
      to: 'central-election-commission',
      about: {
        kk: 'Сенаттың Орталық сайлау комиссиясына ұсынатын кандидаттары',
        ru: 'кандидатуры от Сената в Центральную избирательную комиссию',
        en: 'candidates of the Senate for the Central Election Commission',
      },
      text: {
        kk: 'Төраға кандидаттарды Палатаға ұсынады.',
        ru: 'Председатель представляет кандидатуры Палате.',
        en: 'The Chair puts the candidates to the chamber.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '58', paragraph: '3', item: '7' }],
    },
    becomes: null,
  },
  'senate-chair-nominates-audit': {
    was: {
      kind: 'nominates',
      from: 'senate-chair',
      to: 'supreme-audit-chamber',
      about: {
        kk: 'Сенаттың аудит органына ұсынатын кандидаттары',
        ru: 'кандидатуры от Сената в орган аудита',
        en: 'candidates of the Senate for the audit body',
      },
      text: {
        kk: 'Төраға кандидаттарды Палатаға ұсынады.',
        ru: 'Председатель представляет кандидатуры Палате.',
        en: 'The Chair puts the candidates to the chamber.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '58', paragraph: '3', item: '7' }],
      effectiveFrom: '2022-06-08',
    },
    becomes: null,
  },
  'senate-elects-chair': {
    was: {
      kind: 'elects',
      from: 'senate',
      to: 'senate-chair',
      about: { kk: 'Сенат Төрағасы', ru: 'Председатель Сената', en: 'Chair of the Senate' },
      text: {
        kk: 'Жасырын дауыс беру, депутаттардың жалпы санының көпшілік даусы.',
        ru: 'Тайное голосование, большинство голосов от общего числа депутатов.',
        en: 'Secret ballot, majority of all deputies.',
      },
      sole: false,
      needs: [
        { kind: 'proposal', by: 'president' },
        {
          kind: 'majority',
          by: 'senate',
          majority: {
            share: '>1/2',
            of: {
              kk: 'Сенат депутаттарының жалпы саны',
              ru: 'общее число депутатов Сената',
              en: 'all deputies of the Senate',
            },
          },
        },
      ],
      count: 1,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '58', paragraph: '1' }],
    },
    becomes: null,
  },
  'senate-recalls-chair': {
    was: {
      kind: 'recalls',
      from: 'senate',
      to: 'senate-chair',
      about: { kk: 'Сенат Төрағасы', ru: 'Председатель Сената', en: 'Chair of the Senate' },
      text: {
        kk: 'Палата депутаттардың жалпы санының көпшілік даусымен өз Төрағасын кері шақырып ала алады немесе оның орнынан түсуін қабылдай алады.',
        ru: 'Палата может отозвать своего Председателя или принять его отставку большинством голосов от общего числа депутатов.',
        en: 'The chamber may recall its Chair or accept resignation by a majority of all deputies.',
      },
      sole: true,
      needs: [
        {
          kind: 'majority',
          by: 'senate',
          majority: {
            share: '>1/2',
            of: {
              kk: 'Сенат депутаттарының жалпы саны',
              ru: 'общее число депутатов Сената',
              en: 'all deputies of the Senate',
            },
          },
        },
      ],
      count: 1,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '58', paragraph: '2' }],
    },
    becomes: null,
  },
  'senate-chair-chairs': {
    was: {
      kind: 'chairs',
      from: 'senate-chair',
      to: 'senate',
      about: {
        kk: 'Сенат отырыстары; Төраға орынбасарларын ұсынады',
        ru: 'заседания Сената; выдвигает кандидатуры заместителей Председателя',
        en: 'sittings of the Senate; nominates Deputy Chairs',
      },
      text: {
        kk: 'Төраға отырыстарды шақырады, оларға төрағалық етеді және Төраға орынбасарларының кандидатураларын ұсынады.',
        ru: 'Председатель созывает и ведёт заседания и выдвигает кандидатуры своих заместителей.',
        en: 'The Chair convenes and leads sittings and nominates deputies of the Chair.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-1995', article: '58', paragraph: '3', item: '1' },
        { source: 'constitution-1995', article: '58', paragraph: '3', item: '3' },
      ],
    },
    becomes: null,
  },
  'senate-lifts-deputy-immunity': {
    was: {
      kind: 'immunity-consent',
      from: 'senate',
      to: 'deputies',
      about: { kk: 'Сенат депутаттары', ru: 'депутаты Сената', en: 'deputies of the Senate' },
      text: {
        kk: 'Палата Бас Прокурордың ұсынуымен тұтқынға алуға немесе қылмыстық жауапқа тартуға келісім береді.',
        ru: 'Палата даёт согласие на арест или привлечение к ответственности по представлению Генерального Прокурора.',
        en: "The chamber consents to arrest or prosecution on the Prosecutor General's proposal.",
      },
      sole: false,
      needs: [{ kind: 'proposal', by: 'prosecutor-general' }],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-1995', article: '52', paragraph: '4' },
        { source: 'constitution-1995', article: '57', paragraph: '4' },
      ],
    },
    becomes: null,
  },
  'senate-ends-mandates': {
    was: {
      kind: 'dismisses',
      from: 'senate',
      to: 'deputies',
      about: { kk: 'Сенат депутаттары', ru: 'депутаты Сената', en: 'deputies of the Senate' },
      text: {
        kk: 'Палата өз депутаттарының өкілеттігін тоқтатады.',
        ru: 'Палата прекращает полномочия своих депутатов.',
        en: 'The chamber ends the powers of its deputies.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '57', paragraph: '4' }],
    },
    becomes: null,
  },
  'senate-own-rules': {
    was: {
      kind: 'forms',
      from: 'senate',
      to: 'senate',
      about: {
        kk: 'өз комитеттері, жұмыс органдары және регламенті',
        ru: 'собственные комитеты, рабочие органы и регламент',
        en: 'own committees, working bodies and rules',
      },
      text: {
        kk: 'Палата өз комитеттерін құрады (жетеуден аспайды) және регламентін қабылдайды.',
        ru: 'Палата образует свои комитеты (не более семи) и принимает свой регламент.',
        en: 'The chamber sets up its committees (seven at most) and adopts its rules.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-1995', article: '57', paragraph: '7' },
        { source: 'constitution-1995', article: '57', paragraph: '8' },
        { source: 'constitution-1995', article: '60', paragraph: '1' },
      ],
    },
    becomes: null,
  },
  'mazhilis-appoints-cc': {
    was: {
      kind: 'appoints',
      from: 'mazhilis',
      to: 'constitutional-court',
      about: {
        kk: 'Мәжіліс тағайындайтын мүшелер (судьялар)',
        ru: 'члены (судьи), назначаемые Мажилисом',
        en: 'members (judges) named by the Mazhilis',
      },
      text: {
        kk: 'Әр Палата өз мүшелерін тағайындайды.',
        ru: 'Каждая Палата назначает своих членов.',
        en: 'Each chamber names its own members.',
      },
      sole: false,
      needs: [{ kind: 'proposal', by: 'mazhilis-chair' }],
      count: 3,
      params: { of: 11, term_years: 8 },
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-1995', article: '57', paragraph: '1' },
        { source: 'constitution-1995', article: '71', paragraph: '3' },
      ],
      effectiveFrom: '2022-06-08',
      note: {
        kk: '2022 жылғы 17 қыркүйектен бастап сегіз жыл (71(1)-бап)',
        ru: 'восемь лет с 17 сентября 2022 года (ст. 71(1))',
        en: 'eight years since 17 September 2022 (Art. 71(1))',
      },
    },
    becomes: null,
  },
  'mazhilis-appoints-cec': {
    was: {
      kind: 'appoints',
      from: 'mazhilis',
      to: 'central-election-commission',
      about: {
        kk: 'Мәжіліс тағайындайтын мүшелер',
        ru: 'члены, назначаемые Мажилисом',
        en: 'members named by the Mazhilis',
      },
      text: {
        kk: 'Әр Палата өз мүшелерін тағайындайды.',
        ru: 'Каждая Палата назначает своих членов.',
        en: 'Each chamber names its own members.',
      },
      sole: false,
      needs: [{ kind: 'proposal', by: 'mazhilis-chair' }],
      count: 2,
      params: { of: 7, term_years: 5 },
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '57', paragraph: '1' }],
    },
    becomes: null,
  },
  'mazhilis-appoints-audit': {
    was: {
      kind: 'appoints',
      from: 'mazhilis',
      to: 'supreme-audit-chamber',
      about: {
        kk: 'Мәжіліс тағайындайтын мүшелер',
        ru: 'члены, назначаемые Мажилисом',
        en: 'members named by the Mazhilis',
      },
      text: {
        kk: 'Әр Палата өз мүшелерін тағайындайды.',
        ru: 'Каждая Палата назначает своих членов.',
        en: 'Each chamber names its own members.',
      },
      sole: false,
      needs: [{ kind: 'proposal', by: 'mazhilis-chair' }],
      count: 3,
      params: { of: 9, term_years: 5 },
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '57', paragraph: '1' }],
      effectiveFrom: '2022-06-08',
    },
    becomes: null,
  },
  'mazhilis-chair-nominates-cc': {
    was: {
      kind: 'nominates',
      from: 'mazhilis-chair',
      to: 'constitutional-court',
      about: {
        kk: 'Мәжілістің конституциялық бақылау органына ұсынатын кандидаттары',
        ru: 'кандидатуры от Мажилиса в конституционный орган',
        en: 'candidates of the Mazhilis for the constitutional body',
      },
      text: {
        kk: 'Төраға кандидаттарды Палатаға ұсынады.',
        ru: 'Председатель представляет кандидатуры Палате.',
        en: 'The Chair puts the candidates to the chamber.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '58', paragraph: '3', item: '7' }],
      effectiveFrom: '2022-06-08',
    },
    becomes: null,
  },
  'mazhilis-chair-nominates-cec': {
    was: {
      kind: 'nominates',
      from: 'mazhilis-chair',
      to: 'central-election-commission',
      about: {
        kk: 'Мәжілістің Орталық сайлау комиссиясына ұсынатын кандидаттары',
        ru: 'кандидатуры от Мажилиса в Центральную избирательную комиссию',
        en: 'candidates of the Mazhilis for the Central Election Commission',
      },
      text: {
        kk: 'Төраға кандидаттарды Палатаға ұсынады.',
        ru: 'Председатель представляет кандидатуры Палате.',
        en: 'The Chair puts the candidates to the chamber.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '58', paragraph: '3', item: '7' }],
    },
    becomes: null,
  },
  'mazhilis-chair-nominates-audit': {
    was: {
      kind: 'nominates',
      from: 'mazhilis-chair',
      to: 'supreme-audit-chamber',
      about: {
        kk: 'Мәжілістің аудит органына ұсынатын кандидаттары',
        ru: 'кандидатуры от Мажилиса в орган аудита',
        en: 'candidates of the Mazhilis for the audit body',
      },
      text: {
        kk: 'Төраға кандидаттарды Палатаға ұсынады.',
        ru: 'Председатель представляет кандидатуры Палате.',
        en: 'The Chair puts the candidates to the chamber.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '58', paragraph: '3', item: '7' }],
      effectiveFrom: '2022-06-08',
    },
    becomes: null,
  },
  'mazhilis-elects-chair': {
    was: {
      kind: 'elects',
      from: 'mazhilis',
      to: 'mazhilis-chair',
      about: { kk: 'Мәжіліс Төрағасы', ru: 'Председатель Мажилиса', en: 'Chair of the Mazhilis' },
      text: {
        kk: 'Жасырын дауыс беру, депутаттардың жалпы санының көпшілік даусы.',
        ru: 'Тайное голосование, большинство голосов от общего числа депутатов.',
        en: 'Secret ballot, majority of all deputies.',
      },
      sole: false,
      needs: [
        { kind: 'proposal', by: 'deputies' },
        {
          kind: 'majority',
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
      count: 1,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '58', paragraph: '1' }],
    },
    becomes: null,
  },
  'mazhilis-recalls-chair': {
    was: {
      kind: 'recalls',
      from: 'mazhilis',
      to: 'mazhilis-chair',
      about: { kk: 'Мәжіліс Төрағасы', ru: 'Председатель Мажилиса', en: 'Chair of the Mazhilis' },
      text: {
        kk: 'Палата депутаттардың жалпы санының көпшілік даусымен өз Төрағасын кері шақырып ала алады немесе оның орнынан түсуін қабылдай алады.',
        ru: 'Палата может отозвать своего Председателя или принять его отставку большинством голосов от общего числа депутатов.',
        en: 'The chamber may recall its Chair or accept resignation by a majority of all deputies.',
      },
      sole: true,
      needs: [
        {
          kind: 'majority',
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
      count: 1,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '58', paragraph: '2' }],
    },
    becomes: null,
  },
  'mazhilis-chair-chairs': {
    was: {
      kind: 'chairs',
      from: 'mazhilis-chair',
      to: 'mazhilis',
      about: {
        kk: 'Мәжіліс отырыстары; Төраға орынбасарларын ұсынады',
        ru: 'заседания Мажилиса; выдвигает кандидатуры заместителей Председателя',
        en: 'sittings of the Mazhilis; nominates Deputy Chairs',
      },
      text: {
        kk: 'Төраға отырыстарды шақырады, оларға төрағалық етеді және Төраға орынбасарларының кандидатураларын ұсынады.',
        ru: 'Председатель созывает и ведёт заседания и выдвигает кандидатуры своих заместителей.',
        en: 'The Chair convenes and leads sittings and nominates deputies of the Chair.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-1995', article: '58', paragraph: '3', item: '1' },
        { source: 'constitution-1995', article: '58', paragraph: '3', item: '3' },
      ],
    },
    becomes: null,
  },
  'mazhilis-lifts-deputy-immunity': {
    was: {
      kind: 'immunity-consent',
      from: 'mazhilis',
      to: 'deputies',
      about: { kk: 'Мәжіліс депутаттары', ru: 'депутаты Мажилиса', en: 'deputies of the Mazhilis' },
      text: {
        kk: 'Палата Бас Прокурордың ұсынуымен тұтқынға алуға немесе қылмыстық жауапқа тартуға келісім береді.',
        ru: 'Палата даёт согласие на арест или привлечение к ответственности по представлению Генерального Прокурора.',
        en: "The chamber consents to arrest or prosecution on the Prosecutor General's proposal.",
      },
      sole: false,
      needs: [{ kind: 'proposal', by: 'prosecutor-general' }],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-1995', article: '52', paragraph: '4' },
        { source: 'constitution-1995', article: '57', paragraph: '4' },
      ],
    },
    becomes: null,
  },
  'mazhilis-ends-mandates': {
    was: {
      kind: 'dismisses',
      from: 'mazhilis',
      to: 'deputies',
      about: { kk: 'Мәжіліс депутаттары', ru: 'депутаты Мажилиса', en: 'deputies of the Mazhilis' },
      text: {
        kk: 'Палата өз депутаттарының өкілеттігін тоқтатады.',
        ru: 'Палата прекращает полномочия своих депутатов.',
        en: 'The chamber ends the powers of its deputies.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '57', paragraph: '4' }],
    },
    becomes: null,
  },
  'mazhilis-own-rules': {
    was: {
      kind: 'forms',
      from: 'mazhilis',
      to: 'mazhilis',
      about: {
        kk: 'өз комитеттері, жұмыс органдары және регламенті',
        ru: 'собственные комитеты, рабочие органы и регламент',
        en: 'own committees, working bodies and rules',
      },
      text: {
        kk: 'Палата өз комитеттерін құрады (жетеуден аспайды) және регламентін қабылдайды.',
        ru: 'Палата образует свои комитеты (не более семи) и принимает свой регламент.',
        en: 'The chamber sets up its committees (seven at most) and adopts its rules.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-1995', article: '57', paragraph: '7' },
        { source: 'constitution-1995', article: '57', paragraph: '8' },
        { source: 'constitution-1995', article: '60', paragraph: '1' },
      ],
    },
    becomes: null,
  },
  'parliament-joint-commissions': {
    was: {
      kind: 'forms',
      from: 'parliament',
      to: 'parliament',
      about: {
        kk: 'бірлескен комиссиялар және олардың төрағалары',
        ru: 'совместные комиссии и их председатели',
        en: 'joint commissions and their chairs',
      },
      text: {
        kk: 'Бірлескен комиссиялар тепе-тең негізде құрылады; олардың төрағаларын Парламент сайлайды және қызметтен босатады.',
        ru: 'Совместные комиссии образуются на паритетных началах; Парламент избирает и освобождает от должности их председателей.',
        en: 'Joint commissions are formed on parity; Parliament elects and releases their chairs.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-1995', article: '53', paragraph: '7' },
        { source: 'constitution-1995', article: '57', paragraph: '3' },
        { source: 'constitution-1995', article: '60', paragraph: '2' },
      ],
    },
    becomes: null,
  },
  'mazhilis-chair-joint-sittings': {
    was: {
      kind: 'chairs',
      from: 'mazhilis-chair',
      to: 'parliament',
      about: {
        kk: 'сессияларды ашу, Палаталардың бірлескен отырыстары',
        ru: 'открытие сессий, совместные заседания',
        en: 'opening of sessions, joint sittings',
      },
      text: {
        kk: 'Мәжіліс Төрағасы сессияларды ашады және Палаталардың бірлескен отырыстарына төрағалық етеді.',
        ru: 'Председатель Мажилиса открывает сессии и ведёт совместные заседания.',
        en: 'The Chair of the Mazhilis opens sessions and leads joint sittings.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '58', paragraph: '4' }],
    },
    becomes: null,
  },
  'deputies-nominate-mazhilis-chair': {
    was: {
      kind: 'nominates',
      from: 'deputies',
      to: 'mazhilis-chair',
      about: {
        kk: 'Мәжіліс Төрағасы лауазымына кандидаттар',
        ru: 'кандидатуры на должность Председателя Мажилиса',
        en: 'candidates for Chair of the Mazhilis',
      },
      text: {
        kk: 'Кандидаттарды депутаттар ұсынады.',
        ru: 'Кандидатуры выдвигают депутаты.',
        en: 'Deputies put forward the candidates.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '58', paragraph: '1' }],
    },
    becomes: null,
  },
  'kurultai-elects-chair': {
    was: null,
    becomes: {
      kind: 'elects',
      from: 'kurultai',
      to: 'kurultai-chair',
      about: { kk: 'Құрылтай Төрағасы', ru: 'Председатель Курултая', en: 'Chair of the Kurultai' },
      text: {
        kk: 'Жасырын дауыс беру, депутаттардың жалпы санының көпшілік даусы.',
        ru: 'Тайное голосование, большинство голосов от общего числа депутатов.',
        en: 'Secret ballot, majority of all deputies.',
      },
      sole: false,
      needs: [
        { kind: 'proposal', by: 'president' },
        {
          kind: 'majority',
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
      count: 1,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-2026', article: '57', paragraph: '1' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'kurultai-recalls-chair': {
    was: null,
    becomes: {
      kind: 'recalls',
      from: 'kurultai',
      to: 'kurultai-chair',
      about: { kk: 'Құрылтай Төрағасы', ru: 'Председатель Курултая', en: 'Chair of the Kurultai' },
      text: {
        kk: 'Құрылтай депутаттардың жалпы санының көпшілік даусымен өз Төрағасын кері шақырып ала алады.',
        ru: 'Курултай может отозвать своего Председателя большинством голосов от общего числа депутатов.',
        en: 'The Kurultai may recall its Chair by a majority of all deputies.',
      },
      sole: true,
      needs: [
        {
          kind: 'majority',
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
      count: 1,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-2026', article: '57', paragraph: '2' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'kurultai-chair-chairs': {
    was: null,
    becomes: {
      kind: 'chairs',
      from: 'kurultai-chair',
      to: 'kurultai',
      about: {
        kk: 'отырыстар, сессияларды ашу; Төраға орынбасарларын ұсынады',
        ru: 'заседания, открытие сессий; выдвигает кандидатуры заместителей Председателя',
        en: 'sittings, opening of sessions; nominates Deputy Chairs',
      },
      text: {
        kk: 'Төраға отырыстарды шақырады, оларға төрағалық етеді және Төраға орынбасарларының кандидатураларын ұсынады.',
        ru: 'Председатель созывает и ведёт заседания и выдвигает кандидатуры своих заместителей.',
        en: 'The Chair convenes and leads sittings and nominates deputies of the Chair.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-2026', article: '57', paragraph: '3', item: '1' },
        { source: 'constitution-2026', article: '57', paragraph: '3', item: '3' },
        { source: 'constitution-2026', article: '57', paragraph: '4' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'kurultai-lifts-deputy-immunity': {
    was: null,
    becomes: {
      kind: 'immunity-consent',
      from: 'kurultai',
      to: 'deputies',
      about: { kk: 'Құрылтай депутаттары', ru: 'депутаты Курултая', en: 'deputies of the Kurultai' },
      text: {
        kk: 'Құрылтай Бас Прокурордың ұсынуымен тұтқынға алуға немесе қылмыстық жауапқа тартуға келісім береді.',
        ru: 'Курултай даёт согласие на арест или привлечение к ответственности по представлению Генерального Прокурора.',
        en: "The Kurultai consents to arrest or prosecution on the Prosecutor General's proposal.",
      },
      sole: false,
      needs: [{ kind: 'proposal', by: 'prosecutor-general' }],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-2026', article: '55', paragraph: '3' },
        { source: 'constitution-2026', article: '56', paragraph: '12' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'kurultai-ends-mandates': {
    was: null,
    becomes: {
      kind: 'dismisses',
      from: 'kurultai',
      to: 'deputies',
      about: { kk: 'Құрылтай депутаттары', ru: 'депутаты Курултая', en: 'deputies of the Kurultai' },
      text: {
        kk: 'Құрылтай өз депутаттарының өкілеттігін тоқтатады.',
        ru: 'Курултай прекращает полномочия своих депутатов.',
        en: 'The Kurultai ends the powers of its deputies.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-2026', article: '56', paragraph: '12' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'kurultai-own-rules': {
    was: null,
    becomes: {
      kind: 'forms',
      from: 'kurultai',
      to: 'kurultai',
      about: {
        kk: 'өз комитеттері, комиссиялары, жұмыс органдары және регламенті',
        ru: 'собственные комитеты, комиссии, рабочие органы и регламент',
        en: 'own committees, commissions, working bodies and rules',
      },
      text: {
        kk: 'Комитеттер саны конституциялық заңмен белгіленеді; комиссиялар және олардың төрағалары.',
        ru: 'Комитеты, число которых установлено конституционным законом; комиссии и их председатели.',
        en: 'Committees in a number set by constitutional law; commissions and their chairs.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-2026', article: '56', paragraph: '19', through: '21' },
        { source: 'constitution-2026', article: '59', paragraph: '1' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'cec-prepares-discipline': {
    was: { cites: [{ source: 'constitution-1995', article: '52', paragraph: '6' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '55', paragraph: '5' }], effectiveFrom: '2026-07-01' },
  },
  'pg-proposes-deputy-immunity': {
    was: { cites: [{ source: 'constitution-1995', article: '57', paragraph: '4' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '56', paragraph: '12' }], effectiveFrom: '2026-07-01' },
  },
  'party-expulsion-ends-mandate': {
    was: {
      cites: [{ source: 'constitution-1995', article: '52', paragraph: '5' }],
      effectiveFrom: '2022-06-08',
      note: {
        kk: 'тек партиялық тізім негізінде сайланған Мәжіліс депутаттары',
        ru: 'только депутаты Мажилиса, избранные по партийным спискам',
        en: 'list deputies of the Mazhilis only',
      },
    },
    becomes: { cites: [{ source: 'constitution-2026', article: '55', paragraph: '4' }], effectiveFrom: '2026-07-01' },
  },
  'deputies-call-extraordinary': {
    was: { cites: [{ source: 'constitution-1995', article: '59', paragraph: '4' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '58', paragraph: '4' }], effectiveFrom: '2026-07-01' },
  },
  'chairs-call-extraordinary': {
    was: { from: 'senate-chair', cites: [{ source: 'constitution-1995', article: '59', paragraph: '4' }] },
    becomes: {
      from: 'kurultai-chair',
      cites: [{ source: 'constitution-2026', article: '58', paragraph: '4' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'mazhilis-chair-calls-extraordinary': {
    was: {
      kind: 'proposes',
      from: 'mazhilis-chair',
      to: 'president',
      about: { kk: 'кезектен тыс сессия', ru: 'внеочередная сессия', en: 'extraordinary session' },
      text: {
        kk: 'Төраға Президенттен кезектен тыс сессия шақыруды сұрай алады.',
        ru: 'Председатель может предложить Президенту созвать внеочередную сессию.',
        en: 'The Chair may ask the President to call an extraordinary session.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '59', paragraph: '4' }],
    },
    becomes: null,
  },
  'lower-house-calls-presidential-election': {
    was: { from: 'mazhilis', cites: [{ source: 'constitution-1995', article: '56', paragraph: '1', item: '3' }] },
    becomes: {
      from: 'kurultai',
      cites: [
        { source: 'constitution-2026', article: '51', paragraph: '2' },
        { source: 'constitution-2026', article: '56', paragraph: '5' },
      ],
      effectiveFrom: '2026-07-01',
      note: {
        kk: 'лауазым босағанда жеті күн ішінде; дауыс беру екі ай ішінде',
        ru: 'если должность вакантна — в течение семи дней; голосование в течение двух месяцев',
        en: 'on a vacancy within seven days; vote within two months',
      },
    },
  },
  'senate-lifts-pg-immunity': {
    was: {
      kind: 'immunity-consent',
      from: 'senate',
      to: 'prosecutor-general',
      about: { kk: 'Бас Прокурор', ru: 'Генеральный Прокурор', en: 'Prosecutor General' },
      text: {
        kk: 'Сенат қол сұғылмау кепілдігінен айырады.',
        ru: 'Сенат снимает неприкосновенность.',
        en: 'The Senate lifts immunity.',
      },
      sole: true,
      needs: [],
      count: 1,
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-1995', article: '55', paragraph: '3' },
        { source: 'constitution-1995', article: '83', paragraph: '3' },
      ],
    },
    becomes: null,
  },
  'senate-lifts-sc-immunity': {
    was: {
      from: 'senate',
      cites: [
        { source: 'constitution-1995', article: '55', paragraph: '3' },
        { source: 'constitution-1995', article: '79', paragraph: '2' },
      ],
    },
    becomes: {
      from: 'kurultai',
      cites: [
        { source: 'constitution-2026', article: '56', paragraph: '11' },
        { source: 'constitution-2026', article: '80', paragraph: '2' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'senate-lifts-ombudsman-immunity': {
    was: {
      kind: 'immunity-consent',
      from: 'senate',
      to: 'ombudsman',
      about: {
        kk: 'Адам құқықтары жөніндегі уәкіл',
        ru: 'Уполномоченный по правам человека',
        en: 'Human Rights Commissioner',
      },
      text: {
        kk: 'Сенат қол сұғылмау кепілдігінен айырады.',
        ru: 'Сенат снимает неприкосновенность.',
        en: 'The Senate lifts immunity.',
      },
      sole: true,
      needs: [],
      count: 1,
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-1995', article: '55', paragraph: '3' },
        { source: 'constitution-1995', article: '83-1', paragraph: '3' },
      ],
      effectiveFrom: '2022-06-08',
    },
    becomes: null,
  },
  'parliament-lifts-cc-immunity': {
    was: {
      from: 'parliament',
      cites: [{ source: 'constitution-1995', article: '71', paragraph: '5' }],
      effectiveFrom: '2022-06-08',
    },
    becomes: {
      from: 'kurultai',
      cites: [
        { source: 'constitution-2026', article: '56', paragraph: '11' },
        { source: 'constitution-2026', article: '72', paragraph: '6' },
      ],
      effectiveFrom: '2026-07-01',
      note: {
        kk: 'судьялар; Төраға бойынша Президенттің өкілеттігін қараңыз',
        ru: 'судьи; о Председателе см. полномочия Президента',
        en: 'judges; for the Chair see the President',
      },
    },
  },
  'impeach-initiate': {
    was: {
      needs: [
        {
          kind: 'majority',
          by: 'deputies',
          majority: {
            share: '>=1/3',
            of: {
              kk: 'Мәжіліс депутаттарының жалпы саны',
              ru: 'общее число депутатов Мажилиса',
              en: 'all deputies of the Mazhilis',
            },
          },
        },
      ],
      cites: [{ source: 'constitution-1995', article: '47', paragraph: '2', through: '3' }],
      note: {
        kk: 'Президент тарату мәселесін қарап жатқанда жол берілмейді',
        ru: 'не допускается, пока Президент рассматривает вопрос о роспуске',
        en: 'barred while the President considers dissolution',
      },
    },
    becomes: {
      needs: [
        {
          kind: 'majority',
          by: 'deputies',
          majority: {
            share: '>=1/3',
            of: {
              kk: 'Құрылтай депутаттарының жалпы саны',
              ru: 'общее число депутатов Курултая',
              en: 'all deputies of the Kurultai',
            },
          },
        },
      ],
      cites: [{ source: 'constitution-2026', article: '50', paragraph: '3', through: '4' }],
      note: {
        kk: 'Президент Құрылтайдың өкілеттігін мерзімінен бұрын тоқтату мәселесін қарап жатқанда жол берілмейді',
        ru: 'не допускается, пока Президент рассматривает вопрос о досрочном прекращении полномочий Курултая',
        en: 'barred while the President considers early end of the Kurultai',
      },
      effectiveFrom: '2026-07-01',
    },
  },
  'impeach-accuse': {
    was: {
      from: 'mazhilis',
      needs: [
        {
          kind: 'majority',
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
      cites: [{ source: 'constitution-1995', article: '47', paragraph: '2' }],
    },
    becomes: {
      from: 'kurultai',
      needs: [
        {
          kind: 'majority',
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
      cites: [{ source: 'constitution-2026', article: '50', paragraph: '3' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'impeach-investigate': {
    was: {
      from: 'senate',
      needs: [
        {
          kind: 'majority',
          by: 'senate',
          majority: {
            share: '>1/2',
            of: {
              kk: 'Сенат депутаттарының жалпы саны',
              ru: 'общее число депутатов Сената',
              en: 'all deputies of the Senate',
            },
          },
        },
      ],
      cites: [{ source: 'constitution-1995', article: '47', paragraph: '2' }],
    },
    becomes: {
      from: 'kurultai',
      needs: [
        {
          kind: 'majority',
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
      cites: [{ source: 'constitution-2026', article: '50', paragraph: '3' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'impeach-remove': {
    was: {
      from: 'parliament',
      needs: [
        { kind: 'opinion', by: 'supreme-court' },
        { kind: 'opinion', by: 'constitutional-court' },
        {
          kind: 'majority',
          by: 'parliament',
          majority: {
            share: '>=3/4',
            of: {
              kk: 'әр Палата депутаттарының жалпы саны',
              ru: 'общее число депутатов каждой Палаты',
              en: 'all deputies of each chamber',
            },
          },
        },
      ],
      cites: [{ source: 'constitution-1995', article: '47', paragraph: '2' }],
      effectiveFrom: '2023-01-01',
    },
    becomes: {
      from: 'kurultai',
      needs: [
        { kind: 'opinion', by: 'supreme-court' },
        { kind: 'opinion', by: 'constitutional-court' },
        {
          kind: 'majority',
          by: 'kurultai',
          majority: {
            share: '>=3/4',
            of: {
              kk: 'Құрылтай депутаттарының жалпы саны',
              ru: 'общее число депутатов Курултая',
              en: 'all deputies of the Kurultai',
            },
          },
        },
      ],
      cites: [{ source: 'constitution-2026', article: '50', paragraph: '3' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'incapacity-release': {
    was: {
      from: 'parliament',
      needs: [
        { kind: 'opinion', by: 'incapacity-commission' },
        { kind: 'opinion', by: 'constitutional-court' },
        {
          kind: 'majority',
          by: 'parliament',
          majority: {
            share: '>=3/4',
            of: {
              kk: 'әр Палата депутаттарының жалпы саны',
              ru: 'общее число депутатов каждой Палаты',
              en: 'all deputies of each chamber',
            },
          },
        },
      ],
      cites: [{ source: 'constitution-1995', article: '47', paragraph: '1' }],
      effectiveFrom: '2023-01-01',
    },
    becomes: {
      from: 'kurultai',
      needs: [
        { kind: 'opinion', by: 'incapacity-commission' },
        { kind: 'opinion', by: 'constitutional-court' },
        {
          kind: 'majority',
          by: 'kurultai',
          majority: {
            share: '>=3/4',
            of: {
              kk: 'Құрылтай депутаттарының жалпы саны',
              ru: 'общее число депутатов Курултая',
              en: 'all deputies of the Kurultai',
            },
          },
        },
      ],
      cites: [{ source: 'constitution-2026', article: '50', paragraph: '2' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'incapacity-commission-forms': {
    was: {
      from: 'parliament',
      cites: [
        { source: 'constitution-1995', article: '47', paragraph: '1' },
        { source: 'constitution-1995', article: '57', paragraph: '2' },
      ],
    },
    becomes: {
      from: 'kurultai',
      cites: [{ source: 'constitution-2026', article: '50', paragraph: '2' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'incapacity-commission-opines': {
    was: { cites: [{ source: 'constitution-1995', article: '47', paragraph: '1' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '50', paragraph: '2' }], effectiveFrom: '2026-07-01' },
  },
  'sc-opines-impeachment': {
    was: { cites: [{ source: 'constitution-1995', article: '47', paragraph: '2' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '50', paragraph: '3' }], effectiveFrom: '2026-07-01' },
  },
  'cc-opines-impeachment': {
    was: {
      cites: [
        { source: 'constitution-1995', article: '47', paragraph: '1', through: '2' },
        { source: 'constitution-1995', article: '72', paragraph: '1', item: '5' },
      ],
      effectiveFrom: '2023-01-01',
    },
    becomes: {
      cites: [
        { source: 'constitution-2026', article: '50', paragraph: '2', through: '3' },
        { source: 'constitution-2026', article: '73', paragraph: '1', item: '7' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'senate-chair-consulted-dissolution': {
    was: {
      kind: 'is-consulted',
      from: 'senate-chair',
      to: 'president',
      about: {
        kk: 'заң шығарушы органды тарату',
        ru: 'роспуск законодательного органа',
        en: 'dissolution of the legislature',
      },
      text: {
        kk: 'Алдымен Палаталар төрағаларының пікірі тыңдалуға тиіс.',
        ru: 'Сначала должны быть выслушаны Председатели Палат.',
        en: 'The chairs of the chambers must be heard first.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '63', paragraph: '1' }],
    },
    becomes: null,
  },
  'lower-chair-consulted-dissolution': {
    was: { from: 'mazhilis-chair', cites: [{ source: 'constitution-1995', article: '63', paragraph: '1' }] },
    becomes: {
      from: 'kurultai-chair',
      cites: [{ source: 'constitution-2026', article: '62', paragraph: '1' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'pm-consulted-dissolution': {
    was: { cites: [{ source: 'constitution-1995', article: '63', paragraph: '1' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '62', paragraph: '1' }], effectiveFrom: '2026-07-01' },
  },
  'senate-chair-consulted-emergency': {
    was: {
      kind: 'is-consulted',
      from: 'senate-chair',
      to: 'president',
      about: { kk: 'төтенше жағдай', ru: 'чрезвычайное положение', en: 'state of emergency' },
      text: {
        kk: 'Алдымен Палаталар төрағаларының пікірі тыңдалуға тиіс.',
        ru: 'Сначала должны быть выслушаны Председатели Палат.',
        en: 'The chairs of the chambers must be heard first.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '44', paragraph: '16' }],
    },
    becomes: null,
  },
  'lower-chair-consulted-emergency': {
    was: { from: 'mazhilis-chair', cites: [{ source: 'constitution-1995', article: '44', paragraph: '16' }] },
    becomes: {
      from: 'kurultai-chair',
      cites: [{ source: 'constitution-2026', article: '46', paragraph: '17' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'pm-consulted-emergency': {
    was: { cites: [{ source: 'constitution-1995', article: '44', paragraph: '16' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '46', paragraph: '17' }], effectiveFrom: '2026-07-01' },
  },
  'senate-chair-consulted-maslikhat': {
    was: {
      kind: 'is-consulted',
      from: 'senate-chair',
      to: 'president',
      about: {
        kk: 'мәслихат өкілеттігін мерзімінен бұрын тоқтату',
        ru: 'досрочное прекращение полномочий маслихата',
        en: 'early end of a maslikhat',
      },
      text: {
        kk: 'Алдымен Палаталар төрағаларының пікірі тыңдалуға тиіс.',
        ru: 'Сначала должны быть выслушаны Председатели Палат.',
        en: 'The chairs of the chambers must be heard first.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '86', paragraph: '5' }],
    },
    becomes: null,
  },
  'lower-chair-consulted-maslikhat': {
    was: { from: 'mazhilis-chair', cites: [{ source: 'constitution-1995', article: '86', paragraph: '5' }] },
    becomes: {
      from: 'kurultai-chair',
      cites: [{ source: 'constitution-2026', article: '88', paragraph: '5' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'pm-consulted-maslikhat': {
    was: { cites: [{ source: 'constitution-1995', article: '86', paragraph: '5' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '88', paragraph: '5' }], effectiveFrom: '2026-07-01' },
  },
  'parties-consulted-pm': {
    was: { cites: [{ source: 'constitution-1995', article: '44', paragraph: '3' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '46', paragraph: '4' }], effectiveFrom: '2026-07-01' },
  },
  'senate-chair-countersigns': {
    was: {
      kind: 'countersigns',
      from: 'senate-chair',
      to: 'laws',
      about: {
        kk: 'Президент қол қойғанға дейінгі Парламент актілері',
        ru: 'акты Парламента до подписания Президентом',
        en: 'acts of Parliament before the President signs',
      },
      text: {
        kk: 'Әр Палатаның Төрағасы қол қойып бекемдейді және заңдылығы үшін жауап береді.',
        ru: 'Председатель каждой Палаты скрепляет акты подписью и отвечает за их законность.',
        en: "Each chamber's Chair countersigns and answers for legality.",
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '45', paragraph: '3' }],
    },
    becomes: null,
  },
  'lower-chair-countersigns': {
    was: { from: 'mazhilis-chair', cites: [{ source: 'constitution-1995', article: '45', paragraph: '3' }] },
    becomes: {
      from: 'kurultai-chair',
      cites: [{ source: 'constitution-2026', article: '47', paragraph: '3' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'pm-countersigns-laws': {
    was: null,
    becomes: {
      kind: 'countersigns',
      from: 'prime-minister',
      to: 'laws',
      about: {
        kk: 'Президент қол қойғанға дейінгі заңдар',
        ru: 'законы до подписания Президентом',
        en: 'laws before the President signs',
      },
      text: {
        kk: 'Заңдарды Премьер-Министр де қол қойып бекемдейді.',
        ru: 'Премьер-Министр также скрепляет законы подписью.',
        en: 'The Prime Minister countersigns laws as well.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-2026', article: '47', paragraph: '3' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'pm-countersigns-decrees': {
    was: { cites: [{ source: 'constitution-1995', article: '45', paragraph: '3' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '47', paragraph: '3' }], effectiveFrom: '2026-07-01' },
  },
  'government-initiates-law': {
    was: {
      cites: [
        { source: 'constitution-1995', article: '61', paragraph: '1' },
        { source: 'constitution-1995', article: '66', paragraph: '3' },
      ],
    },
    becomes: {
      cites: [
        { source: 'constitution-2026', article: '60', paragraph: '1' },
        { source: 'constitution-2026', article: '65', paragraph: '3' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'government-consents-money-bills': {
    was: { cites: [{ source: 'constitution-1995', article: '61', paragraph: '6' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '60', paragraph: '6' }], effectiveFrom: '2026-07-01' },
  },
  'government-urgent-bills': {
    was: {
      to: 'parliament',
      params: { sitting: { kk: 'бірлескен', ru: 'совместное', en: 'joint' } },
      cites: [{ source: 'constitution-1995', article: '61', paragraph: '2' }],
      effectiveFrom: '2023-01-01',
    },
    becomes: {
      to: 'kurultai',
      cites: [{ source: 'constitution-2026', article: '60', paragraph: '4' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'government-temporary-acts': {
    was: { cites: [{ source: 'constitution-1995', article: '61', paragraph: '3' }], effectiveFrom: '2023-01-01' },
    becomes: { cites: [{ source: 'constitution-2026', article: '60', paragraph: '4' }], effectiveFrom: '2026-07-01' },
  },
  'government-proposes-referendum': {
    was: { cites: [{ source: 'constitution-1995', article: '91', paragraph: '1' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '92', paragraph: '1' }], effectiveFrom: '2026-07-01' },
  },
  'government-directs-executive': {
    was: {
      cites: [
        { source: 'constitution-1995', article: '64', paragraph: '1' },
        { source: 'constitution-1995', article: '66', paragraph: '6' },
      ],
    },
    becomes: {
      cites: [
        { source: 'constitution-2026', article: '63', paragraph: '1' },
        { source: 'constitution-2026', article: '65', paragraph: '6' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'government-annuls-executive-acts': {
    was: { cites: [{ source: 'constitution-1995', article: '66', paragraph: '7' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '65', paragraph: '7' }], effectiveFrom: '2026-07-01' },
  },
  'government-suspends-executive-acts': {
    was: { cites: [{ source: 'constitution-1995', article: '66', paragraph: '7' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '65', paragraph: '7' }], effectiveFrom: '2026-07-01' },
  },
  'government-annuls-akim-acts': {
    was: { cites: [{ source: 'constitution-1995', article: '88', paragraph: '4' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '90', paragraph: '4' }], effectiveFrom: '2026-07-01' },
  },
  'government-resolutions': {
    was: {
      cites: [
        { source: 'constitution-1995', article: '69', paragraph: '1' },
        { source: 'constitution-1995', article: '69', paragraph: '3' },
      ],
    },
    becomes: {
      cites: [
        { source: 'constitution-2026', article: '68', paragraph: '1' },
        { source: 'constitution-2026', article: '68', paragraph: '3' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'pm-directions': {
    was: {
      cites: [
        { source: 'constitution-1995', article: '67', paragraph: '3' },
        { source: 'constitution-1995', article: '69', paragraph: '2' },
      ],
    },
    becomes: {
      cites: [
        { source: 'constitution-2026', article: '66', paragraph: '2' },
        { source: 'constitution-2026', article: '68', paragraph: '2' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'government-pay-system': {
    was: {
      cites: [
        { source: 'constitution-1995', article: '66', paragraph: '1' },
        { source: 'constitution-1995', article: '66', paragraph: '9-1' },
      ],
    },
    becomes: { cites: [{ source: 'constitution-2026', article: '65', paragraph: '8' }], effectiveFrom: '2026-07-01' },
  },
  'pm-directs-government': {
    was: { cites: [{ source: 'constitution-1995', article: '67', paragraph: '1' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '66', paragraph: '1' }], effectiveFrom: '2026-07-01' },
  },
  'pm-nominates-ministers': {
    was: {
      needs: [{ kind: 'consultation', by: 'mazhilis' }],
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '3' },
        { source: 'constitution-1995', article: '65', paragraph: '2' },
      ],
    },
    becomes: {
      needs: [{ kind: 'consultation', by: 'kurultai' }],
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '4' },
        { source: 'constitution-2026', article: '64', paragraph: '2' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'pm-reports-president': {
    was: { cites: [{ source: 'constitution-1995', article: '67', paragraph: '4' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '66', paragraph: '3' }], effectiveFrom: '2026-07-01' },
  },
  'pm-reports-legislature': {
    was: { to: 'parliament', cites: [{ source: 'constitution-1995', article: '67', paragraph: '4' }] },
    becomes: {
      to: 'kurultai',
      cites: [{ source: 'constitution-2026', article: '66', paragraph: '3' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'ministers-accountable-pm': {
    was: { cites: [{ source: 'constitution-1995', article: '68', paragraph: '1' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '67', paragraph: '1' }], effectiveFrom: '2026-07-01' },
  },
  'prime-minister-attends-legislature': {
    was: { to: 'parliament', cites: [{ source: 'constitution-1995', article: '59', paragraph: '6' }] },
    becomes: {
      to: 'kurultai',
      cites: [{ source: 'constitution-2026', article: '58', paragraph: '6' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'ministers-attends-legislature': {
    was: { to: 'parliament', cites: [{ source: 'constitution-1995', article: '59', paragraph: '6' }] },
    becomes: {
      to: 'kurultai',
      cites: [{ source: 'constitution-2026', article: '58', paragraph: '6' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'national-bank-attends-legislature': {
    was: { to: 'parliament', cites: [{ source: 'constitution-1995', article: '59', paragraph: '6' }] },
    becomes: {
      to: 'kurultai',
      cites: [{ source: 'constitution-2026', article: '58', paragraph: '6' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'prosecutor-general-attends-legislature': {
    was: { to: 'parliament', cites: [{ source: 'constitution-1995', article: '59', paragraph: '6' }] },
    becomes: {
      to: 'kurultai',
      cites: [{ source: 'constitution-2026', article: '58', paragraph: '6' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'national-security-committee-attends-legislature': {
    was: { to: 'parliament', cites: [{ source: 'constitution-1995', article: '59', paragraph: '6' }] },
    becomes: {
      to: 'kurultai',
      cites: [{ source: 'constitution-2026', article: '58', paragraph: '6' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'halyk-kenesi-attends-kurultai': {
    was: null,
    becomes: {
      kind: 'attends',
      from: 'halyk-kenesi',
      to: 'kurultai',
      about: {
        kk: 'оның Төрағасы: кез келген отырыс',
        ru: 'его Председатель: любое заседание',
        en: 'its Chair: any sitting',
      },
      text: {
        kk: 'Кез келген отырысқа қатысуға және сөз сөйлеуге құқылы.',
        ru: 'Вправе присутствовать на любом заседании и быть выслушанным.',
        en: 'May attend any sitting and be heard.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-2026', article: '58', paragraph: '6' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'senate-chair-petitions-cc': {
    was: {
      kind: 'petitions',
      from: 'senate-chair',
      to: 'constitutional-court',
      about: {
        kk: 'Сенат Төрағасы: қол қойылғанға дейінгі заңдар, қаулылар, халықаралық шарттар, сайлау, түсіндіру, қорытындылар',
        ru: 'Председатель Сената: законы до подписания, постановления, договоры, выборы, толкование, заключения',
        en: 'Chair of the Senate: laws before signature, resolutions, treaties, elections, interpretation, opinions',
      },
      text: {
        kk: 'Осы істерді бастай алады.',
        ru: 'Может инициировать эти производства.',
        en: 'May start these proceedings.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-1995', article: '72', paragraph: '1' }],
      effectiveFrom: '2023-01-01',
    },
    becomes: null,
  },
  'lower-chair-petitions-cc': {
    was: {
      from: 'mazhilis-chair',
      cites: [{ source: 'constitution-1995', article: '72', paragraph: '1' }],
      effectiveFrom: '2023-01-01',
    },
    becomes: {
      from: 'kurultai-chair',
      cites: [{ source: 'constitution-2026', article: '73', paragraph: '1' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'pm-petitions-cc': {
    was: { cites: [{ source: 'constitution-1995', article: '72', paragraph: '1' }], effectiveFrom: '2023-01-01' },
    becomes: { cites: [{ source: 'constitution-2026', article: '73', paragraph: '1' }], effectiveFrom: '2026-07-01' },
  },
  'deputies-petition-cc': {
    was: { cites: [{ source: 'constitution-1995', article: '72', paragraph: '1' }], effectiveFrom: '2023-01-01' },
    becomes: { cites: [{ source: 'constitution-2026', article: '73', paragraph: '1' }], effectiveFrom: '2026-07-01' },
  },
  'courts-refer-cc': {
    was: {
      cites: [
        { source: 'constitution-1995', article: '72', paragraph: '2' },
        { source: 'constitution-1995', article: '78' },
      ],
      effectiveFrom: '2023-01-01',
    },
    becomes: {
      cites: [
        { source: 'constitution-2026', article: '73', paragraph: '2' },
        { source: 'constitution-2026', article: '79' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'pg-petitions-cc': {
    was: { cites: [{ source: 'constitution-1995', article: '72', paragraph: '4' }], effectiveFrom: '2023-01-01' },
    becomes: { cites: [{ source: 'constitution-2026', article: '73', paragraph: '4' }], effectiveFrom: '2026-07-01' },
  },
  'ombudsman-petitions-cc': {
    was: { cites: [{ source: 'constitution-1995', article: '72', paragraph: '5' }], effectiveFrom: '2023-01-01' },
    becomes: { cites: [{ source: 'constitution-2026', article: '73', paragraph: '5' }], effectiveFrom: '2026-07-01' },
  },
  'cc-reviews-laws': {
    was: {
      cites: [{ source: 'constitution-1995', article: '72', paragraph: '1', item: '2' }],
      effectiveFrom: '2023-01-01',
    },
    becomes: {
      cites: [{ source: 'constitution-2026', article: '73', paragraph: '1', item: '2' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'cc-reviews-resolutions': {
    was: {
      to: 'parliament',
      cites: [{ source: 'constitution-1995', article: '72', paragraph: '1', item: '2-1' }],
      effectiveFrom: '2023-01-01',
    },
    becomes: {
      to: 'kurultai',
      cites: [{ source: 'constitution-2026', article: '73', paragraph: '1', item: '3' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'cc-reviews-treaties': {
    was: {
      cites: [{ source: 'constitution-1995', article: '72', paragraph: '1', item: '3' }],
      effectiveFrom: '2023-01-01',
    },
    becomes: {
      cites: [{ source: 'constitution-2026', article: '73', paragraph: '1', item: '4' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'cc-reviews-elections': {
    was: {
      cites: [{ source: 'constitution-1995', article: '72', paragraph: '1', item: '1' }],
      effectiveFrom: '2023-01-01',
    },
    becomes: {
      cites: [{ source: 'constitution-2026', article: '73', paragraph: '1', item: '1' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'cc-reviews-referendum': {
    was: {
      cites: [{ source: 'constitution-1995', article: '72', paragraph: '1', item: '1' }],
      effectiveFrom: '2023-01-01',
    },
    becomes: {
      cites: [{ source: 'constitution-2026', article: '73', paragraph: '1', item: '1' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'cc-reviews-acts-in-force': {
    was: {
      cites: [
        { source: 'constitution-1995', article: '72', paragraph: '2', through: '5' },
        { source: 'constitution-1995', article: '74', paragraph: '2' },
      ],
      effectiveFrom: '2023-01-01',
    },
    becomes: {
      cites: [
        { source: 'constitution-2026', article: '73', paragraph: '2', through: '5' },
        { source: 'constitution-2026', article: '75', paragraph: '2' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'cc-reviews-international': {
    was: null,
    becomes: {
      kind: 'reviews',
      from: 'constitutional-court',
      to: 'intl-decisions',
      about: {
        kk: 'халықаралық ұйымдардың шешімдерін орындау',
        ru: 'исполнение решений международных организаций',
        en: 'execution of decisions of international organisations',
      },
      text: {
        kk: 'Орындалуы конституциялық емес деп танылған шешімдер орындалмайды.',
        ru: 'Решения, исполнение которых признано неконституционным, не исполняются.',
        en: 'Decisions whose execution is found unconstitutional are not carried out.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-2026', article: '73', paragraph: '1', item: '5' },
        { source: 'constitution-2026', article: '75', paragraph: '3' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'cc-interprets': {
    was: {
      cites: [{ source: 'constitution-1995', article: '72', paragraph: '1', item: '4' }],
      effectiveFrom: '2023-01-01',
    },
    becomes: {
      cites: [{ source: 'constitution-2026', article: '73', paragraph: '1', item: '6' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'cc-annuls': {
    was: { cites: [{ source: 'constitution-1995', article: '74' }], effectiveFrom: '2023-01-01' },
    becomes: { cites: [{ source: 'constitution-2026', article: '75' }], effectiveFrom: '2026-07-01' },
  },
  'cc-suspends': {
    was: {
      cites: [{ source: 'constitution-1995', article: '73', paragraph: '1', through: '2' }],
      effectiveFrom: '2023-01-01',
    },
    becomes: {
      cites: [{ source: 'constitution-2026', article: '74', paragraph: '1', through: '2' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'cc-opines-amendments': {
    was: {
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '10-1' },
        { source: 'constitution-1995', article: '91', paragraph: '3' },
      ],
      effectiveFrom: '2023-01-01',
    },
    becomes: {
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '11' },
        { source: 'constitution-2026', article: '93' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'cc-certifies-resignation': {
    was: null,
    becomes: {
      kind: 'opines',
      from: 'constitutional-court',
      to: 'president',
      about: {
        kk: 'Президенттің өз еркімен орнынан түсуі',
        ru: 'добровольная отставка Президента',
        en: 'voluntary resignation of the President',
      },
      text: {
        kk: 'Соттың қорытындысы болған кезде Президент қызметінен босатылады.',
        ru: 'При наличии заключения Суда Президент освобождается от должности.',
        en: "With the Court's conclusion the President is released.",
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-2026', article: '50', paragraph: '1' },
        { source: 'constitution-2026', article: '73', paragraph: '6' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'cc-certifies-refusal': {
    was: null,
    becomes: {
      kind: 'opines',
      from: 'constitutional-court',
      to: 'vice-president',
      about: {
        kk: 'Президенттің өкілеттігін қабылдаудан бас тарту (Құрылтай Төрағасы мен Премьер-Министр де)',
        ru: 'отказ принять полномочия Президента (также отказ Председателя Курултая, Премьер-Министра)',
        en: "refusal to take over the President's powers (also Kurultai Chair, Prime Minister)",
      },
      text: {
        kk: 'Сот кезектегі тұлғаның өкілеттікті қабылдаудан өзі және өз еркімен бас тартқанын растайды.',
        ru: 'Суд подтверждает, что преемник отказался лично и добровольно.',
        en: 'The Court confirms that a successor refused in person and freely.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-2026', article: '51', paragraph: '1' },
        { source: 'constitution-2026', article: '73', paragraph: '6' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'cc-chair-nominates-deputy': {
    was: { cites: [{ source: 'constitution-1995', article: '71', paragraph: '3' }], effectiveFrom: '2022-06-08' },
    becomes: { cites: [{ source: 'constitution-2026', article: '72', paragraph: '4' }], effectiveFrom: '2026-07-01' },
  },
  'cc-normative-resolutions': {
    was: { cites: [{ source: 'constitution-1995', article: '4', paragraph: '1' }], effectiveFrom: '2023-01-01' },
    becomes: { cites: [{ source: 'constitution-2026', article: '5', paragraph: '1' }], effectiveFrom: '2026-07-01' },
  },
  'ex-presidents-immunity': {
    was: { cites: [{ source: 'constitution-1995', article: '46', paragraph: '3' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '48', paragraph: '3' }], effectiveFrom: '2026-07-01' },
  },
  'courts-judge': {
    was: {
      cites: [
        { source: 'constitution-1995', article: '75', paragraph: '1', through: '2' },
        { source: 'constitution-1995', article: '76', paragraph: '3' },
      ],
    },
    becomes: {
      cites: [
        { source: 'constitution-2026', article: '76', paragraph: '1', through: '2' },
        { source: 'constitution-2026', article: '77', paragraph: '3' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'courts-detention': {
    was: { params: { hours: 72 }, cites: [{ source: 'constitution-1995', article: '16', paragraph: '2' }] },
    becomes: {
      cites: [{ source: 'constitution-2026', article: '18', paragraph: '2' }],
      effectiveFrom: '2026-07-01',
      note: {
        kk: 'соттың шешімінсіз ұстау мерзімінің шегі заңның еркіне қалдырылған',
        ru: 'предельный срок задержания без решения суда отнесён к регулированию законом',
        en: 'limit of detention without court left to law',
      },
    },
  },
  'courts-citizenship': {
    was: { cites: [{ source: 'constitution-1995', article: '10', paragraph: '2' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '13', paragraph: '2' }], effectiveFrom: '2026-07-01' },
  },
  'courts-annul-maslikhat-acts': {
    was: { cites: [{ source: 'constitution-1995', article: '88', paragraph: '3' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '90', paragraph: '3' }], effectiveFrom: '2026-07-01' },
  },
  'courts-annul-akim-acts': {
    was: { cites: [{ source: 'constitution-1995', article: '88', paragraph: '4' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '90', paragraph: '4' }], effectiveFrom: '2026-07-01' },
  },
  'sc-clarifies-practice': {
    was: { cites: [{ source: 'constitution-1995', article: '81' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '82' }], effectiveFrom: '2026-07-01' },
  },
  'sc-normative-resolutions': {
    was: { cites: [{ source: 'constitution-1995', article: '4', paragraph: '1' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '5', paragraph: '1' }], effectiveFrom: '2026-07-01' },
  },
  'sjc-recommends-sc-chair': {
    was: { cites: [{ source: 'constitution-1995', article: '82', paragraph: '1' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '83', paragraph: '1' }], effectiveFrom: '2026-07-01' },
  },
  'sjc-recommends-sc-judges': {
    was: { cites: [{ source: 'constitution-1995', article: '82', paragraph: '1' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '83', paragraph: '1' }], effectiveFrom: '2026-07-01' },
  },
  'sjc-recommends-local-judges': {
    was: { cites: [{ source: 'constitution-1995', article: '82', paragraph: '2' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '83', paragraph: '2' }], effectiveFrom: '2026-07-01' },
  },
  'sjc-opines-judge-immunity': {
    was: { cites: [{ source: 'constitution-1995', article: '79', paragraph: '2' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '80', paragraph: '2' }], effectiveFrom: '2026-07-01' },
  },
  'pg-oversees-legality': {
    was: { cites: [{ source: 'constitution-1995', article: '83', paragraph: '1' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '84', paragraph: '1' }], effectiveFrom: '2026-07-01' },
  },
  'pg-represents-state': {
    was: { cites: [{ source: 'constitution-1995', article: '83', paragraph: '1' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '84', paragraph: '1' }], effectiveFrom: '2026-07-01' },
  },
  'pg-accountable-president': {
    was: { cites: [{ source: 'constitution-1995', article: '83', paragraph: '2' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '84', paragraph: '2' }], effectiveFrom: '2026-07-01' },
  },
  'maslikhats-elect-senators': {
    was: {
      kind: 'elects',
      from: 'maslikhats',
      to: 'senate',
      about: {
        kk: 'әр облыстан, республикалық маңызы бар қаладан және астанадан екі Сенат депутаты',
        ru: 'два депутата Сената от каждой области, города республиканского значения и столицы',
        en: 'two senators from each region, city of republican significance and the capital',
      },
      text: {
        kk: 'Сенат депутаттары жанама түрде сайланады; сайланатын Сенат депутаттарының жартысы әр үш жыл сайын.',
        ru: 'Депутаты Сената избираются косвенным путём; каждые три года переизбирается половина избираемых депутатов Сената.',
        en: 'Senators are elected indirectly; half of the elected senators every three years.',
      },
      sole: true,
      needs: [],
      count: 40,
      params: { of: 50, term_years: 6 },
      level: 'constitution',
      confidence: 'secondary',
      cites: [
        { source: 'constitution-1995', article: '50', paragraph: '2' },
        { source: 'constitution-1995', article: '51', paragraph: '2' },
      ],
      effectiveFrom: '2023-01-24',
      note: {
        kk: '99(3)-бап; үш жаңа облыс алты орын қосады; таңдаушылар сайлау туралы конституциялық заңда аталған',
        ru: 'ст. 99(3); три новые области добавляют шесть мест; выборщики названы в конституционном законе о выборах',
        en: 'Art. 99(3); three new regions add six seats; electors named in the constitutional law on elections',
      },
    },
    becomes: null,
  },
  'maslikhats-consent-regional-akims': {
    was: {
      params: {
        candidates_min: 2,
        majority: {
          share: { kk: 'көп дауыс', ru: 'большее число голосов', en: 'larger number of votes' },
          of: { kk: 'дауыс беруге қатысқан депутаттар', ru: 'принявшие участие депутаты', en: 'deputies taking part' },
        },
      },
      cites: [{ source: 'constitution-1995', article: '87', paragraph: '4' }],
      effectiveFrom: '2022-06-08',
    },
    becomes: {
      params: {
        candidates_min: 2,
        majority: {
          share: '>1/2',
          of: { kk: 'дауыс беруге қатысқан депутаттар', ru: 'принявшие участие депутаты', en: 'deputies taking part' },
        },
      },
      cites: [{ source: 'constitution-2026', article: '89', paragraph: '4' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'maslikhats-no-confidence-akims': {
    was: { cites: [{ source: 'constitution-1995', article: '87', paragraph: '5' }], effectiveFrom: '2022-06-08' },
    becomes: { cites: [{ source: 'constitution-2026', article: '89', paragraph: '5' }], effectiveFrom: '2026-07-01' },
  },
  'higher-akims-release-lower': {
    was: { cites: [{ source: 'constitution-1995', article: '87', paragraph: '4', through: '5' }] },
    becomes: {
      cites: [{ source: 'constitution-2026', article: '89', paragraph: '4', through: '5' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'higher-akims-annul-acts': {
    was: { cites: [{ source: 'constitution-1995', article: '88', paragraph: '4' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '90', paragraph: '4' }], effectiveFrom: '2026-07-01' },
  },
  'maslikhats-approve-budget': {
    was: { cites: [{ source: 'constitution-1995', article: '86', paragraph: '4', item: '1' }] },
    becomes: {
      cites: [{ source: 'constitution-2026', article: '88', paragraph: '4', item: '1' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'maslikhats-oversee-akims': {
    was: {
      cites: [
        { source: 'constitution-1995', article: '86', paragraph: '1' },
        { source: 'constitution-1995', article: '86', paragraph: '4', item: '3' },
      ],
    },
    becomes: {
      cites: [
        { source: 'constitution-2026', article: '88', paragraph: '1' },
        { source: 'constitution-2026', article: '88', paragraph: '4', item: '3' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'maslikhats-territory': {
    was: {
      cites: [
        { source: 'constitution-1995', article: '86', paragraph: '4', item: '2' },
        { source: 'constitution-1995', article: '88', paragraph: '1' },
      ],
    },
    becomes: {
      cites: [
        { source: 'constitution-2026', article: '88', paragraph: '4', item: '2' },
        { source: 'constitution-2026', article: '90', paragraph: '1' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'maslikhats-form-commissions': {
    was: { cites: [{ source: 'constitution-1995', article: '86', paragraph: '4', item: '4' }] },
    becomes: {
      cites: [{ source: 'constitution-2026', article: '88', paragraph: '4', item: '4' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'maslikhats-self-dissolve': {
    was: { cites: [{ source: 'constitution-1995', article: '86', paragraph: '5' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '88', paragraph: '5' }], effectiveFrom: '2026-07-01' },
  },
  'akims-consent-money-decisions': {
    was: { cites: [{ source: 'constitution-1995', article: '88', paragraph: '2' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '90', paragraph: '2' }], effectiveFrom: '2026-07-01' },
  },
  'akims-propose-budget': {
    was: { cites: [{ source: 'constitution-1995', article: '87', paragraph: '2', item: '1' }] },
    becomes: {
      cites: [{ source: 'constitution-2026', article: '89', paragraph: '2', item: '1' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'akims-represent-president': {
    was: { cites: [{ source: 'constitution-1995', article: '87', paragraph: '3' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '89', paragraph: '3' }], effectiveFrom: '2026-07-01' },
  },
  'akims-represent-government': {
    was: {
      cites: [
        { source: 'constitution-1995', article: '87', paragraph: '1' },
        { source: 'constitution-1995', article: '87', paragraph: '3' },
      ],
    },
    becomes: {
      cites: [
        { source: 'constitution-2026', article: '89', paragraph: '1' },
        { source: 'constitution-2026', article: '89', paragraph: '3' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'akims-appoint-local-heads': {
    was: { cites: [{ source: 'constitution-1995', article: '87', paragraph: '2', item: '3' }] },
    becomes: {
      cites: [{ source: 'constitution-2026', article: '89', paragraph: '2', item: '3' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'akims-decisions': {
    was: { cites: [{ source: 'constitution-1995', article: '88', paragraph: '1' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '90', paragraph: '1' }], effectiveFrom: '2026-07-01' },
  },
  'regional-akims-appoint-district': {
    was: {
      kind: 'appoints',
      from: 'regional-akims',
      to: 'district-akims',
      about: {
        kk: 'аудандар мен облыстық маңызы бар қалалардың әкімдері',
        ru: 'акимы районов и городов областного значения',
        en: 'akims of districts and cities of regional significance',
      },
      text: {
        kk: 'Конституция тағайындауды немесе сайлауды заңның еркіне қалдырады.',
        ru: 'Вопрос о назначении или избрании Конституция относит к регулированию законом.',
        en: 'The Constitution leaves appointment or election to the law.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'statute',
      confidence: 'background',
      cites: [
        { source: 'constitution-1995', article: '87', paragraph: '4' },
        { source: 'local-government-law', note: 'text not examined' },
      ],
      note: {
        kk: 'төте сайлау 2023 жылғы 5 қарашадан бастап кезең-кезеңімен енгізілді',
        ru: 'прямые выборы вводятся поэтапно с 5 ноября 2023 года',
        en: 'direct election introduced step by step from 5 November 2023',
      },
    },
    becomes: null,
  },
  'people-elect-district-akims': {
    was: null,
    becomes: {
      kind: 'elects',
      from: 'people',
      to: 'district-akims',
      about: {
        kk: 'аудандар мен облыстық маңызы бар қалалардың әкімдері',
        ru: 'акимы районов и городов областного значения',
        en: 'akims of districts and cities of regional significance',
      },
      text: {
        kk: 'Конституция сайлауды таңдауды заңға қалдырады.',
        ru: 'Конституция позволяет закону предусмотреть избрание.',
        en: 'The Constitution lets the law choose election.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'statute',
      confidence: 'background',
      cites: [
        { source: 'constitution-2026', article: '89', paragraph: '4' },
        { source: 'local-government-law', note: 'text not examined' },
      ],
      effectiveFrom: '2026-07-01',
      note: {
        kk: 'төте сайлау 2023 жылғы 5 қарашадағы пилоттық жобадан бері өткізіледі',
        ru: 'прямые выборы проводятся со времени пилотных выборов 5 ноября 2023 года',
        en: 'direct election held since the pilot of 5 November 2023',
      },
    },
  },
  'people-elect-rural-akims': {
    was: {
      cites: [{ source: 'constitution-1995', article: '87', paragraph: '4' }, { source: 'rural-akims-laws-2021' }],
    },
    becomes: {
      cites: [
        { source: 'constitution-2026', article: '89', paragraph: '4' },
        { source: 'local-government-law', note: 'text not examined' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'apk-proposes-senators': {
    was: {
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
    becomes: null,
  },
  'halyk-kenesi-initiates-law': {
    was: null,
    becomes: {
      kind: 'initiates-law',
      from: 'halyk-kenesi',
      to: 'laws',
      about: { kk: 'заң жобалары', ru: 'законопроекты', en: 'bills' },
      text: {
        kk: 'Қазақстан Халық Кеңесінің заң шығару бастамасы құқығы бар.',
        ru: 'Қазақстан Халық Кеңесі обладает правом законодательной инициативы.',
        en: 'The Halyk Kenesi has the right of legislative initiative.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-2026', article: '60', paragraph: '1' },
        { source: 'constitution-2026', article: '71', paragraph: '2' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'halyk-kenesi-proposes-referendum': {
    was: null,
    becomes: {
      kind: 'proposes-referendum',
      from: 'halyk-kenesi',
      to: 'referendum',
      about: {
        kk: 'референдум өткізу бастамасы, оның ішінде өзгерістер мен толықтырулар бойынша',
        ru: 'инициатива референдума, в том числе о поправках',
        en: 'initiative for a referendum, including on amendments',
      },
      text: {
        kk: 'Қазақстан Халық Кеңесі референдум өткізуді сұрай алады.',
        ru: 'Қазақстан Халық Кеңесі может предложить провести референдум.',
        en: 'The Halyk Kenesi may ask for a referendum.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [
        { source: 'constitution-2026', article: '71', paragraph: '3' },
        { source: 'constitution-2026', article: '92', paragraph: '1' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'halyk-kenesi-advises': {
    was: null,
    becomes: {
      kind: 'opines',
      from: 'halyk-kenesi',
      to: 'state-bodies',
      about: {
        kk: 'ішкі саясат, бірлік пен құндылықтар жөніндегі ұсыныстар',
        ru: 'предложения по внутренней политике, единству и ценностям',
        en: 'proposals on domestic policy, unity and values',
      },
      text: {
        kk: 'Қазақстан Халық Кеңесі ұсыныстар мен ұсынымдар әзірлейді.',
        ru: 'Қазақстан Халық Кеңесі разрабатывает предложения и рекомендации.',
        en: 'The Halyk Kenesi drafts proposals and recommendations.',
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-2026', article: '71', paragraph: '1' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'halyk-kenesi-represents-people': {
    was: null,
    becomes: {
      kind: 'represents',
      from: 'halyk-kenesi',
      to: 'people',
      about: {
        kk: 'халықтың мүдделері; жоғары консультативтік орган',
        ru: 'интересы народа; высший консультативный орган',
        en: 'interests of the people; highest consultative body',
      },
      text: {
        kk: 'Қазақстан Халық Кеңесі халықтың мүдделерін білдіретін жоғары консультативтік орган болып табылады.',
        ru: 'Қазақстан Халық Кеңесі — высший консультативный орган, представляющий интересы народа.',
        en: "The Halyk Kenesi is the highest consultative body representing the people's interests.",
      },
      sole: true,
      needs: [],
      count: null,
      level: 'constitution',
      confidence: 'verified',
      cites: [{ source: 'constitution-2026', article: '70', paragraph: '1' }],
      effectiveFrom: '2026-07-01',
    },
  },
};
