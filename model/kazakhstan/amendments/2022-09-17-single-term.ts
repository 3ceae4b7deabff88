import type { AmendmentData } from '../types.ts';

/** One seven-year term; eight years for judges of the Court; Astana. */
export const amendment20220917SingleTerm: AmendmentData = {
  id: '2022-09-17-single-term',
  title: {
    kk: 'Бір реттік жеті жылдық мерзім; Сот судьяларына сегіз жыл; Астана',
    ru: 'Один семилетний срок; восемь лет для судей Суда; Астана',
    en: 'One seven-year term; eight years for judges of the Court; Astana',
  },
  effective: '2022-09-17',
  from: '2022-09-17',
  enactedBy: [{ source: 'law-142-vii' }],
  changes: {
    provisions: {
      'pres.term': {
        was: {
          value: 5,
          text: {
            kk: 'Президент бес жыл мерзімге сайланады.',
            ru: 'Президент избирается сроком на пять лет.',
            en: 'The President is elected for five years.',
          },
          cites: [{ source: 'constitution-1995', article: '41', paragraph: '1' }],
        },
        becomes: {
          value: 7,
          text: {
            kk: 'Президент жеті жыл мерзімге сайланады.',
            ru: 'Президент избирается сроком на семь лет.',
            en: 'The President is elected for seven years.',
          },
          cites: [{ source: 'constitution-1995', article: '41', paragraph: '1' }, { source: 'law-142-vii' }],
          effectiveFrom: '2022-09-17',
        },
      },
      'pres.term_limit': {
        was: {
          value: { max: 2, kind: 'consecutive' },
          text: {
            kk: 'Бір адам қатарынан екі реттен артық сайлана алмайды.',
            ru: 'Одно и то же лицо не может быть избрано более двух раз подряд.',
            en: 'One person may not be elected more than twice in a row.',
          },
          cites: [{ source: 'constitution-1995', article: '42', paragraph: '5' }],
        },
        becomes: {
          value: { max: 1, kind: 'lifetime' },
          text: {
            kk: 'Бір адам Президент болып тек бір рет сайлана алады.',
            ru: 'Одно и то же лицо может быть избрано Президентом только один раз.',
            en: 'One person may be elected President only once.',
          },
          cites: [
            { source: 'constitution-1995', article: '42', paragraph: '5' },
            {
              source: 'constitution-1995',
              article: '94-2',
              note: 'applies to persons elected after the rule took effect',
            },
          ],
          effectiveFrom: '2022-09-17',
        },
      },
      'pres.entrenchment': {
        was: {
          value: false,
          text: {
            kk: 'Мерзім туралы норма өзгертілмейтін ережелердің қатарында болған жоқ.',
            ru: 'Норма о сроке не входила в число неизменяемых положений.',
            en: 'The term rule was not among the unchangeable provisions.',
          },
        },
        becomes: {
          value: true,
          text: {
            kk: 'Жеті жыл және бір адамның бір рет сайлануы өзгертілмейтін ережелердің қатарында аталған.',
            ru: 'Семилетний срок и избрание одного лица только один раз названы среди неизменяемых положений.',
            en: 'Seven years and one election per person are listed as unchangeable.',
          },
          effectiveFrom: '2022-09-17',
        },
      },
      'cc.term': {
        was: {
          value: 6,
          text: {
            kk: 'Алты жыл, жартысы әр үш жыл сайын жаңартылады.',
            ru: 'Шесть лет, половина обновляется каждые три года.',
            en: 'Six years, half renewed every three.',
          },
          cites: [
            { source: 'constitution-1995', article: '71', paragraph: '1' },
            { source: 'constitution-1995', article: '71', paragraph: '3' },
          ],
        },
        becomes: {
          value: 8,
          text: {
            kk: '2022 жылғы қыркүйектегі заң бойынша сегіз жыл.',
            ru: 'Восемь лет по сентябрьскому закону 2022 года.',
            en: 'Eight years by the September 2022 law.',
          },
          cites: [{ source: 'constitution-1995', article: '71', paragraph: '1' }],
          effectiveFrom: '2022-09-17',
        },
      },
      'cc.renewable': {
        was: {
          value: 'not restricted in the Constitution',
          text: { kk: '71-бапта шектеу жоқ.', ru: 'Ст. 71 ограничения не содержит.', en: 'No limit in Art. 71.' },
          cites: [{ source: 'constitution-1995', article: '71' }],
        },
        becomes: {
          value: false,
          text: { kk: 'Тек бір рет.', ru: 'Только один раз.', en: 'Once only.' },
          cites: [{ source: 'constitution-1995', article: '71', paragraph: '1' }],
          effectiveFrom: '2022-09-17',
        },
      },
      'elb.capital': {
        was: {
          value: 'Nur-Sultan',
          text: {
            kk: '23.03.2019 күнгі заңнан бастап Нұр-Сұлтан; 2017 жылғы мәтінде әлі Астана.',
            ru: 'Нур-Султан по закону от 23.03.2019; в тексте 2017 года ещё Астана.',
            en: 'Nur-Sultan from the law of 23.03.2019; the 2017 text still has Astana.',
          },
          cites: [
            { source: 'constitution-1995', article: '2', paragraph: '3' },
            { source: 'constitution-1995', article: '2', paragraph: '3-1' },
          ],
        },
        becomes: {
          value: 'Astana',
          text: { kk: 'Қалпына келтірілді.', ru: 'Восстановлено.', en: 'Restored.' },
          cites: [{ source: 'constitution-1995', article: '2', paragraph: '3' }],
          effectiveFrom: '2022-09-17',
        },
      },
      'ref.unamendable': {
        was: {
          value: [
            'independence',
            'unitary state',
            'territorial integrity',
            'form of government',
            'fundamental principles of the Republic',
          ],
          text: {
            kk: '2022 жылғы 8 маусымнан 17 қыркүйекке дейін тізбеде Тұңғыш Президент те, мерзім туралы ереже де болған жоқ.',
            ru: 'С 8 июня по 17 сентября 2022 года перечень не называл ни Первого Президента, ни правило о сроке.',
            en: 'From 8 June to 17 September 2022 the list named neither the First President nor the term rule.',
          },
          confidence: 'inferred',
          effectiveFrom: '2022-06-08',
        },
        becomes: {
          value: [
            'independence',
            'unitary state',
            'territorial integrity',
            'form of government',
            'fundamental principles of the Republic',
            'seven-year term and one election per person',
          ],
          text: {
            kk: 'Тұңғыш Президент тізімнен 2022 жылғы 8 маусымда шықты; мерзім туралы норма оған 2022 жылғы 17 қыркүйекте қосылды.',
            ru: 'Первый Президент выведен из перечня 8 июня 2022 года; норма о сроке включена 17 сентября 2022 года.',
            en: 'The First President left the list on 8 June 2022; the term rule joined it on 17 Sept 2022.',
          },
          confidence: 'verified',
          effectiveFrom: '2022-09-17',
        },
      },
    },
    powers: {
      'people-elect-president': {
        was: {
          params: { term_years: 5, max_terms: { kk: 'қатарынан екі мерзім', ru: 'два подряд', en: 'two in a row' } },
          cites: [
            { source: 'constitution-1995', article: '41', paragraph: '1' },
            { source: 'constitution-1995', article: '41', paragraph: '5' },
          ],
        },
        becomes: {
          params: { term_years: 7, max_terms: { kk: 'бір мерзім', ru: 'один', en: 'one' } },
          cites: [
            { source: 'constitution-1995', article: '41', paragraph: '1' },
            { source: 'constitution-1995', article: '41', paragraph: '5' },
            { source: 'constitution-1995', article: '42', paragraph: '5' },
          ],
          effectiveFrom: '2022-09-17',
        },
      },
      'president-appoints-cc-chair': { was: { params: { term_years: 6 } }, becomes: { params: { term_years: 8 } } },
      'president-appoints-cc-members': {
        was: { params: { of: 11, term_years: 6 } },
        becomes: { params: { of: 11, term_years: 8 } },
      },
      'senate-appoints-cc': {
        was: { params: { of: 11, term_years: 6 } },
        becomes: { params: { of: 11, term_years: 8 } },
      },
      'mazhilis-appoints-cc': {
        was: { params: { of: 11, term_years: 6 } },
        becomes: { params: { of: 11, term_years: 8 } },
      },
    },
    bodies: {
      president: { was: { termYears: 5 }, becomes: { termYears: 7 } },
      'constitutional-court': { was: { termYears: 6 }, becomes: { termYears: 8 } },
    },
  },
};
