import { edition } from '../../model/kazakhstan/index.ts';
import type { Constitution } from '../../model/constitution/types.ts';
import { LANGUAGES, type EditionId, type Language } from '../../model/vocabulary.ts';
import { placeNames } from '../../renderer/i18n/places.ts';
import { layoutPowerMap } from '../../renderer/scene/map/layout.ts';
import { record } from '../../renderer/scene/places.ts';
import type { Selection } from '../../renderer/scene/selection.ts';
import type { MeasureText, Scene, Side, Size } from '../../renderer/scene/types.ts';
import type { PowerMapOptions, PowerMapView } from '../../renderer/scene/view-types.ts';
import { powerMapView } from '../../renderer/scene/map/view.ts';

/** The orders of the three editions. */
export const ORDERS: Readonly<Record<EditionId, Constitution>> = {
  'pre-2022': edition('pre-2022'),
  'post-2022': edition('post-2022'),
  '2026': edition('2026'),
};

/** Every pair of editions in order of time. */
export const PAIRS: readonly (readonly [EditionId, EditionId])[] = [
  ['pre-2022', 'post-2022'],
  ['post-2022', '2026'],
  ['pre-2022', '2026'],
];

/** One map in a 1280 × 800 window, in a 1024 × 768 window, and alone on a large screen. */
export const SIZES: readonly Size[] = [
  { width: 560, height: 520 },
  { width: 480, height: 450 },
  { width: 1180, height: 760 },
];

/** Long names as they come in a title; longer than those of the app. */
const LONG: Readonly<Record<Language, { readonly review: string; readonly assembly: string }>> = {
  en: { review: 'Constitutional Council', assembly: 'Assembly of the People of Kazakhstan' },
  ru: { review: 'Конституционный Совет', assembly: 'Ассамблея народа Казахстана' },
  kk: { review: 'Конституциялық Кеңес', assembly: 'Қазақстан халқы Ассамблеясы' },
};

/** Widths of the characters of a bold face as shares of the size; a table, so that every machine measures alike. */
export function measure(...[text, size, bold]: Parameters<MeasureText>): number {
  return [...text].reduce((sum, sign) => sum + widthOf(sign), 0) * size * (bold ? 1 : 0.94);
}

function widthOf(sign: string): number {
  if (/[ .,'’()ijlItfr]/.test(sign)) return 0.34;
  if (/[mwMWшщжюмфыШЩЖЮМФЫ]/.test(sign)) return 0.86;
  if (/\p{Lu}/u.test(sign)) return 0.68;
  return /[\d§+−≠]/.test(sign) ? 0.58 : 0.6;
}

/** The names of the places in a language, with the long ones. */
export function wordsIn(language: Language): PowerMapOptions['words'] {
  const names = record((place) => placeNames[place][language]);
  const long = { ...names, 'constitutional-review': LONG[language].review, assembly: LONG[language].assembly };
  return { shown: long, other: names };
}

/** What one side of a pair says. */
export function viewOf(
  pair: readonly [EditionId, EditionId],
  side: Side,
  focus: Selection = null,
  more: Partial<PowerMapOptions> = {},
): PowerMapView {
  const [a, b] = [ORDERS[pair[0]], ORDERS[pair[1]]];
  const options = { words: wordsIn(LANGUAGES[2]), focus, ...more };
  return side === 'a' ? powerMapView(a, b, 'a', options) : powerMapView(b, a, 'b', options);
}

/** The scene of one side of a pair at 560 × 520. */
export function sceneOf(
  pair: readonly [EditionId, EditionId],
  side: Side,
  focus: Selection = null,
  more: Partial<PowerMapOptions> = {},
): Scene {
  return layoutPowerMap(viewOf(pair, side, focus, more), { width: 560, height: 520 }, measure);
}
