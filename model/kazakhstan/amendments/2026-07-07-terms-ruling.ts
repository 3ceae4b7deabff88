import type { AmendmentData } from '../types.ts';

/** Resolution No. 89 of the Constitutional Court: offices held under the Constitution of 1995 do not count. */
export const amendment20260707TermsRuling: AmendmentData = {
  id: '2026-07-07-terms-ruling',
  title: {
    kk: 'Конституциялық Соттың № 89 нормативтік қаулысы: 1995 жылғы Конституция бойынша мерзімдер есептелмейді',
    ru: 'Нормативное постановление Конституционного Суда № 89: сроки по Конституции 1995 года не засчитываются',
    en: 'Resolution No. 89 of the Constitutional Court: terms under the Constitution of 1995 do not count',
  },
  effective: '2026-07-07',
  from: '2026-07-07',
  enactedBy: [{ source: 'constitutional-court-ruling-89' }],
  note: {
    kk: 'Қаулы ресми емес көшірмесінен оқылды; Соттың бетімен салыстырылған жоқ.',
    ru: 'Постановление прочитано в неофициальной копии; со страницей Суда не сверено.',
    en: 'The resolution was read in an unofficial copy; it was not compared with the page of the Court.',
  },
  changes: {},
};
