import cyrillic from '@fontsource-variable/noto-sans/files/noto-sans-cyrillic-wght-normal.woff2?inline';
import cyrillicExt from '@fontsource-variable/noto-sans/files/noto-sans-cyrillic-ext-wght-normal.woff2?inline';
import latin from '@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2?inline';

/**
 * The bundled fonts as styles that a picture carries with it, so that it looks the same everywhere and its words can be
 * selected: the letters of Kazakh, Russian and English.
 */
export const PICTURE_FONTS = [
  [cyrillicExt, 'U+0460-052F, U+1C80-1C8A, U+20B4'],
  [cyrillic, 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116'],
  [latin, 'U+0000-00FF, U+2000-206F, U+2190-2199, U+2212'],
]
  .map(
    ([source = '', range = '']) =>
      `@font-face{font-family:'Noto Sans Variable';font-weight:100 900;src:url(${source}) format('woff2');unicode-range:${range}}`,
  )
  .join('');
