import type { Language } from '../../../model/vocabulary.ts';
import { formatNumber } from '../../i18n/format.ts';
import { shownChange, tenthsOf } from '../../scene/shown.ts';

/** A share between 0 and 1 in per cent with one decimal, as the language writes it, without the sign. */
export function percent(share: number, language: Language): string {
  return decimal(tenthsOf(share) / 10, language);
}

/** The change from one share to another in percentage points with its sign: the difference of the two as they are shown. */
export function changeOf(before: number | undefined, after: number | undefined, language: Language): string {
  return points(shownChange(before ?? 0, after ?? 0), language);
}

/** A change as it is shown, in percentage points with its sign; one that rounds to nothing has none. */
export function points(change: number, language: Language): string {
  const tenths = tenthsOf(Math.abs(change));
  if (tenths === 0) return decimal(0, language);
  return `${change > 0 ? '+' : '−'}${decimal(tenths / 10, language)}`;
}

/** A factor, with one decimal only where it is no whole number. */
export function times(factor: number, language: Language): string {
  return Number.isInteger(factor) ? formatNumber(factor, language) : decimal(factor, language);
}

/** A value of an index with so many decimals, minus as a real minus. */
export function figure(value: number, digits: number, language: Language): string {
  const text = Math.abs(value).toFixed(digits);
  return `${value < 0 ? '−' : ''}${language === 'en' ? text : text.replace('.', ',')}`;
}

function decimal(value: number, language: Language): string {
  const [whole = '', tenths = ''] = value.toFixed(1).split('.');
  return `${formatNumber(Number(whole), language)}${language === 'en' ? '.' : ','}${tenths}`;
}
