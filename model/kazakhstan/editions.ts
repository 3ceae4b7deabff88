import type { EditionId, Localized } from '../vocabulary.ts';

/**
 * A named edition: the base with every amendment up to and including `through` ("base": none). `asOf` is the day whose
 * text it shows.
 */
export type Edition = { readonly title: Localized; readonly asOf: string; readonly through: string };

/** The three editions, in order of time. */
export const editions: Readonly<Record<EditionId, Edition>> = {
  'pre-2022': {
    title: { kk: 'Реформаға дейін', ru: 'До реформы', en: 'Before the reform' },
    asOf: '2022-01-01',
    through: 'base',
  },
  'post-2022': {
    title: { kk: 'Реформадан кейін', ru: 'После реформы', en: 'After the reform' },
    asOf: '2023-03-29',
    through: '2023-11-05-district-akims',
  },
  '2026': {
    title: { kk: '2026 жылғы Конституция', ru: 'Конституция 2026 года', en: 'Constitution of 2026' },
    asOf: '2026-07-01',
    through: '2026-07-01-constitution',
  },
};
