import type { Provisions } from '../../types.ts';

/** Provisions on 1 January 2022: first president. */
export const firstPresidentProvisions: Provisions = {
  'elb.status_clause': {
    topic: 'first_president',
    place: 'former-presidents',
    title: { kk: 'Мәртебе туралы ереже', ru: 'Положение о статусе', en: 'Status clause' },
    value: 'Art. 46(4): status and powers set by the Constitution and a constitutional law',
    text: { kk: 'Қолданыста.', ru: 'Действует.', en: 'In force.' },
    cites: [{ source: 'constitution-1995', article: '46', paragraph: '4' }],
    confidence: 'verified',
    readIn: { 'pre-2022': 'constitute-2017', 'post-2022': 'akorda-2022', '2026': 'constitution-2026' },
  },
  'elb.founder_clause': {
    topic: 'first_president',
    place: 'former-presidents',
    title: {
      kk: 'Негізін салушы және өзгертілмейтін мәртебе',
      ru: 'Основатель и неизменность статуса',
      en: 'Founder and unchangeable status',
    },
    value:
      'Art. 91(2): principles laid down by the Founder, First President - Elbasy, and his status cannot be changed',
    text: { kk: 'Қолданыста.', ru: 'Действует.', en: 'In force.' },
    cites: [{ source: 'constitution-1995', article: '91', paragraph: '2' }],
    confidence: 'verified',
    readIn: { 'pre-2022': 'constitute-2017', 'post-2022': 'akorda-2022', '2026': 'constitution-2026' },
    note: {
      kk: '2022 жылғы 22–25 сәуірдегі жобада негізін салушының мәртебесі туралы ережені сақтау әлі де жоспарланған еді; 2022 жылғы 4 мамырда Қарин ол алынып тасталғанын айтты.',
      ru: 'Проект от 22–25 апреля 2022 года ещё предусматривал сохранение положения о статусе основателя; 4 мая 2022 года Карин сообщил, что от него отказались.',
      en: 'The draft of 22-25 April 2022 still planned to keep a founder-status clause; Karin said on 4 May 2022 that it was dropped.',
    },
  },
  'elb.law': {
    topic: 'first_president',
    place: 'former-presidents',
    title: {
      kk: 'Тұңғыш Президент туралы 2000 жылғы конституциялық заң',
      ru: 'Конституционный закон 2000 года о Первом Президенте',
      en: 'Constitutional law of 2000 on the First President',
    },
    value: 'in force',
    text: {
      kk: 'Қолданыста, 2022 жылғы 7 ақпандағы заңдармен қысқартылған.',
      ru: 'Действует, сокращён законами от 7 февраля 2022 года.',
      en: 'In force, cut back by laws of 7 Feb 2022.',
    },
    cites: [{ source: 'first-president-law' }],
    confidence: 'verified',
    readIn: {
      'pre-2022': 'pledgetimes-tokayev-canceled-the-law-on-the-coordina',
      'post-2022': 'inform-4023088',
      '2026': 'inform-4023088',
    },
    note: {
      kk: '2023 жылғы 15 ақпанда қол қойылған (баспасөз келтірген Tengrinews дерегі; pravda.ru, 2023 жылғы ақпан).',
      ru: 'Подписано 15 февраля 2023 года (Tengrinews в изложении прессы; pravda.ru, февраль 2023 года).',
      en: 'Signed on 15 Feb 2023 (Tengrinews as quoted in the press; pravda.ru, February 2023).',
    },
  },
  'elb.capital': {
    topic: 'first_president',
    place: 'acts',
    title: {
      kk: 'Конституциядағы астананың атауы',
      ru: 'Название столицы в Конституции',
      en: 'Name of the capital in the Constitution',
    },
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
    confidence: 'verified',
    readIn: {
      'pre-2022': 'urdupoint-kazakh-leader-signs-law-on-constitutiona',
      'post-2022': 'akorda-2022',
      '2026': 'constitution-2026',
    },
  },
};
