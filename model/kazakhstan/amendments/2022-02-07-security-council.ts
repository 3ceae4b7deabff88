import type { AmendmentData } from '../types.ts';

/** Lifelong chairs of the First President end. */
export const amendment20220207SecurityCouncil: AmendmentData = {
  id: '2022-02-07-security-council',
  title: {
    kk: 'Тұңғыш Президенттің өмір бойғы төрағалығының тоқтатылуы',
    ru: 'Прекращение пожизненного председательства Первого Президента',
    en: 'Lifelong chairs of the First President end',
  },
  effective: '2022-02-07',
  from: '2022-02-07',
  enactedBy: [{ source: 'law-106-vii' }],
  note: {
    kk: 'Заңның күні; ол жарияланғаннан кейін он күн өткен соң қолданысқа енгізіледі.',
    ru: 'Дата закона; он вводится в действие через десять дней после опубликования.',
    en: 'Date of the law; it is in force ten days after publication.',
  },
  changes: {
    powers: {
      'president-chairs-security-council': {
        was: null,
        becomes: {
          kind: 'chairs',
          from: 'president',
          to: 'security-council',
          about: { kk: 'Қауіпсіздік Кеңесі', ru: 'Совет Безопасности', en: 'Security Council' },
          text: {
            kk: 'Президент Қауіпсіздік Кеңесінің Төрағасы болып табылады және оның құрамын жасақтайды.',
            ru: 'Президент является Председателем Совета Безопасности и формирует его состав.',
            en: 'The President is Chair of the Security Council and forms its membership.',
          },
          sole: true,
          needs: [],
          count: null,
          level: 'statute',
          confidence: 'secondary',
          cites: [{ source: 'security-council-law', article: '1', paragraph: '2', through: '3' }],
          effectiveFrom: '2022-02-07',
          note: {
            kk: 'өзгерістер енгізген 106-VII Заңның күні; жарияланғаннан кейін он күн өткен соң күшінде',
            ru: 'дата закона о внесении изменений № 106-VII; введён в действие через десять дней после опубликования',
            en: 'date of the amending Law 106-VII; in force ten days after publication',
          },
        },
      },
      'first-president-chairs-sc': {
        was: {
          kind: 'chairs',
          from: 'first-president',
          to: 'security-council',
          about: { kk: 'өмір бойғы төраға', ru: 'пожизненный председатель', en: 'lifelong chair' },
          text: {
            kk: 'Заң бойынша оның Қауіпсіздік Кеңесін өмір бойы басқаруға және оның құрамын келісуге құқығы болды.',
            ru: 'По закону он имел право пожизненно возглавлять Совет Безопасности и согласовывать его состав.',
            en: 'By law he had the right to head the Security Council for life and to agree its membership.',
          },
          sole: true,
          needs: [],
          count: null,
          level: 'statute',
          confidence: 'secondary',
          cites: [{ source: 'security-council-law', article: '1', note: 'wording before 07.02.2022' }],
        },
        becomes: null,
      },
      'first-president-consents-sc': {
        was: {
          kind: 'consents',
          from: 'first-president',
          to: 'security-council',
          about: {
            kk: 'Президент жасақтайтын құрам',
            ru: 'состав, формируемый Президентом',
            en: 'membership formed by the President',
          },
          text: {
            kk: 'Заң бойынша Президент құрамды Төрағамен келісіп жасақтады.',
            ru: 'По закону Президент формировал состав по согласованию с Председателем.',
            en: 'By law the President formed the membership in agreement with the Chair.',
          },
          sole: true,
          needs: [],
          count: null,
          level: 'statute',
          confidence: 'secondary',
          cites: [{ source: 'security-council-law', article: '1', note: 'wording before 07.02.2022' }],
        },
        becomes: null,
      },
      'first-president-chairs-apk': {
        was: {
          kind: 'chairs',
          from: 'first-president',
          to: 'assembly-of-people',
          about: { kk: 'өмір бойғы төраға', ru: 'пожизненный председатель', en: 'lifelong chair' },
          text: {
            kk: '2000 жылғы заң бойынша ол Ассамблеяны өмір бойы басқара алатын.',
            ru: 'По закону 2000 года он мог пожизненно возглавлять Ассамблею.',
            en: 'By the law of 2000 he could head the Assembly for life.',
          },
          sole: true,
          needs: [],
          count: null,
          level: 'statute',
          confidence: 'background',
          cites: [{ source: 'first-president-law', note: 'wording not examined' }],
        },
        becomes: null,
      },
    },
    bodies: {
      'security-council': {
        was: {
          seats: {
            'seat-1': {
              order: 1,
              count: null,
              role: {
                kk: 'Өмір бойғы Төраға: Тұңғыш Президент; мүшелерді Президент онымен келісіп жасақтайды',
                ru: 'Председатель пожизненно: Первый Президент; состав формируется Президентом по согласованию с ним',
                en: 'Chair for life: the First President; members formed by the President with his agreement',
              },
              how: 'by-law',
              by: 'president',
              needs: [],
              cites: [{ source: 'security-council-law', article: '1', note: 'wording before 07.02.2022' }],
            },
          },
          note: {
            kk: 'заң, қосалқы дереккөз бойынша',
            ru: 'закон, по вторичному источнику',
            en: 'statute, seen in a secondary source',
          },
        },
        becomes: {
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
      },
    },
  },
};
