import type { VoteFaultCode } from '../refusals.ts';

/** What a comma and a point mean in a column of numbers; open where the column does not tell. */
export type NumberStyle = { readonly comma: Meaning; readonly point: Meaning };
type Meaning = 'thousands' | 'decimals' | 'open';

const BLANKS = /[\s\u00A0\u202F\u2009'’]/g;
const PLAIN = /^[+-]?\d+$/;

/**
 * What the signs mean, judged by the whole column: a sign that stands twice in one number (3,431,510) parts thousands, one that is
 * followed by other than three digits (53,9) parts decimals.
 */
export function numberStyleOf(cells: readonly string[]): NumberStyle {
  const bare = cells.map((cell) => cell.replace(BLANKS, ''));
  return { comma: meaningOf(bare, ',', '.'), point: meaningOf(bare, '.', ',') };
}

function meaningOf(cells: readonly string[], sign: ',' | '.', other: ',' | '.'): Meaning {
  const parts = cells.map((cell) => cell.split(sign)).filter((split) => split.length > 1);
  if (parts.some((split) => split.length > 2)) return 'thousands';
  if (parts.some((split) => !/^\d{3}$/.test(split[1] ?? ''))) {
    return parts.some((split) => (split[1] ?? '').includes(other)) ? 'thousands' : 'decimals';
  }
  return parts.some((split) => (split[0] ?? '').includes(other)) ? 'decimals' : 'open';
}

/** The number in a cell, possibly with decimals, or why there is none. */
export function readNumber(cell: string, { comma, point }: NumberStyle): number | VoteFaultCode {
  const bare = cell.replace(BLANKS, '').replace(/^[\u2212\u2013]/, '-');
  const [isComma, isPoint] = [bare.includes(','), bare.includes('.')];
  if ((isComma && comma === 'open') || (isPoint && point === 'open')) {
    return /^[+-]?\d+[.,]\d+$/.test(bare) ? 'ambiguous-number' : 'not-a-number';
  }
  if (isComma && isPoint && comma === point) return 'not-a-number';
  if (comma === 'thousands' && isComma && !areGroups(bare, ',')) return 'not-a-number';
  if (point === 'thousands' && isPoint && !areGroups(bare, '.')) return 'not-a-number';
  const written = replaced(replaced(bare, ',', comma), '.', point).replace('#', '.');
  if (PLAIN.test(written)) return Number(written);
  return /^[+-]?\d+\.\d+$/.test(written) ? Number(written) : 'not-a-number';
}

function replaced(text: string, sign: string, meaning: Meaning): string {
  return text.split(sign).join(meaning === 'thousands' ? '' : '#');
}

/** Whether what stands between the signs, up to decimals, is groups of three digits. */
function areGroups(text: string, sign: ',' | '.'): boolean {
  const other = sign === ',' ? '.' : ',';
  const [first = '', ...groups] = (text.split(other)[0] ?? '').split(sign);
  return /^[+-]?\d{1,3}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
}
