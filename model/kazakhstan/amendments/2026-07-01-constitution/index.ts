import type { AmendmentData } from '../../types.ts';
import { institutions } from './institutions.ts';
import { provisions } from './provisions.ts';
import { powers } from './powers.ts';
import { bodies } from './bodies.ts';

/** The Constitution of 2026. */
export const amendment20260701Constitution: AmendmentData = {
  id: '2026-07-01-constitution',
  title: { kk: '2026 жылғы Конституция', ru: 'Конституция 2026 года', en: 'The Constitution of 2026' },
  effective: '2026-07-01',
  from: '2026-07-01',
  enactedBy: [{ source: 'constitution-2026', article: '94', paragraph: '1' }],
  note: {
    kk: 'Түзету емес, жаңа Конституция; әр элементтің тұтастығы сақталуы үшін енгізетін өзгерістері түрінде жазылған.',
    ru: 'Новая Конституция, а не поправка; записана как вносимые ею изменения, чтобы каждый элемент сохранял тождество.',
    en: 'A new Constitution, not an amendment; written as the changes it makes so that every entity keeps its identity.',
  },
  changes: { institutions, provisions, powers, bodies },
};
