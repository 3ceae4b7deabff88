import type { Localized } from '../../vocabulary.ts';

/** What experts found of practice in one year, beside what the texts say. */
export type Practice = {
  readonly id: string;
  readonly title: Localized;
  readonly year: number;
  readonly value: number;
  /** Bounds of the scale; null: no fixed bound. */
  readonly scale: { readonly least: number; readonly most: number } | null;
  /** Where the value was read; the survey itself is that of V-Dem. */
  readonly readAt: string;
};

const READ_AT = 'https://www.theglobaleconomy.com/Kazakhstan/electoral_democracy_index/';
const UNIT = { least: 0, most: 1 };

/**
 * Values of the V-Dem survey for Kazakhstan as a secondary page gives them. The items on the head of state, which ask in
 * practice what Shugart and Carey ask on paper, were not read for Kazakhstan, and are not here.
 */
export const PRACTICE: readonly Practice[] = [
  of('electoral-democracy', 2023, 0.271, 'Сайлау демократиясы', 'Электоральная демократия', 'Electoral democracy'),
  of('electoral-democracy', 2024, 0.272, 'Сайлау демократиясы', 'Электоральная демократия', 'Electoral democracy'),
  of('liberal-democracy', 2024, 0.134, 'Либералдық демократия', 'Либеральная демократия', 'Liberal democracy'),
  of('participatory-democracy', 2024, 0.124, 'Қатысу демократиясы', 'Демократия участия', 'Participatory democracy'),
  of(
    'deliberative-democracy',
    2024,
    0.188,
    'Талқылау демократиясы',
    'Совещательная демократия',
    'Deliberative democracy',
  ),
  of('egalitarian-democracy', 2024, 0.202, 'Теңдік демократиясы', 'Эгалитарная демократия', 'Egalitarian democracy'),
  of('clean-elections', 2024, 0.339, 'Сайлаудың адалдығы', 'Чистота выборов', 'Clean elections'),
  of(
    'judicial-constraints',
    2024,
    0.149,
    'Сот тарапынан шектеу',
    'Судебные ограничения исполнительной власти',
    'Judicial constraints on the executive',
  ),
  { ...of('accountability', 2024, -0.147, 'Есептілік', 'Подотчётность', 'Accountability'), scale: null },
];

function of(id: string, year: number, value: number, kk: string, ru: string, en: string): Practice {
  return { id, title: { kk, ru, en }, year, value, scale: UNIT, readAt: READ_AT };
}
