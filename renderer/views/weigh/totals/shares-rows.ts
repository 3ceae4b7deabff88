import type { WeighWords } from '../../../i18n/weigh/words.ts';
import type { SharesRow } from '../../../scene/shares/types.ts';
import { actorWords } from '../actors.ts';
import { changeOf, percent } from '../numbers.ts';
import type { Ranged, TotalRow } from './totals.ts';

/** An institution with less in both orders is left out until it is asked for: one hundredth of the whole. */
const SMALL = 0.01;

/** Whether an institution has so little in both orders that its bar is hardly seen. */
export function isSmall({ a, b }: TotalRow): boolean {
  return Math.max(a?.share ?? 0, b?.share ?? 0) < SMALL;
}

/** Totals as rows of a picture, with their names in the language. */
export function sharesRows(rows: readonly TotalRow[], words: WeighWords): readonly SharesRow[] {
  return rows.map((row) => ({ id: row.id, name: actorWords(row, words), a: row.a, b: row.b }));
}

/** A total in one sentence: both shares, the change, and the ranges. */
export function totalSentence(row: TotalRow, words: WeighWords): string {
  const { language } = words;
  const [a, b] = [row.a ?? NONE, row.b ?? NONE];
  return words.w('shares.row', {
    name: actorWords(row, words),
    a: percent(a.share, language),
    b: percent(b.share, language),
    change: changeOf(a.share, b.share, language),
    leastA: percent(a.least, language),
    mostA: percent(a.most, language),
    leastB: percent(b.least, language),
    mostB: percent(b.most, language),
  });
}

const NONE: Ranged = { share: 0, least: 0, most: 0 };
