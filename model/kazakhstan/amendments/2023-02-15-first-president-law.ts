import type { AmendmentData } from '../types.ts';

/** The law on the First President is repealed. */
export const amendment20230215FirstPresidentLaw: AmendmentData = {
  id: '2023-02-15-first-president-law',
  title: {
    kk: 'Тұңғыш Президент туралы заңның күші жойылды',
    ru: 'Отмена закона о Первом Президенте',
    en: 'The law on the First President is repealed',
  },
  effective: '2023-02-15',
  from: '2023-02-15',
  enactedBy: [{ source: 'first-president-law', note: 'repealed' }],
  changes: {
    provisions: {
      'elb.law': {
        was: {
          value: 'in force',
          text: {
            kk: 'Қолданыста, 2022 жылғы 7 ақпандағы заңдармен қысқартылған.',
            ru: 'Действует, сокращён законами от 7 февраля 2022 года.',
            en: 'In force, cut back by laws of 7 Feb 2022.',
          },
        },
        becomes: {
          value: 'repealed',
          text: {
            kk: 'Конституциялық Соттың 2023 жылғы 10 қаңтардағы № 2 қаулысы, Парламент – 13 қаңтар, 2023 жылғы 15 ақпанда қол қойылған.',
            ru: 'Постановление Конституционного Суда № 2 от 10 января 2023 года, Парламент — 13 января, подписано 15 февраля 2023 года.',
            en: 'Constitutional Court resolution No. 2 of 10 Jan 2023, Parliament 13 Jan, signed 15 Feb 2023.',
          },
          effectiveFrom: '2023-02-15',
        },
      },
    },
  },
};
