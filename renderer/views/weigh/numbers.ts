import { formatNumber } from '../../i18n/format.ts';
import type { Language } from '../../../model/vocabulary.ts';

/** A share between 0 and 1 in per cent with one decimal, as the language writes it, without the sign. */
export function percent(share: number, language: Language): string {
  return decimal(share * 100, language);
}

/** A change of a share in percentage points with its sign; a change that rounds to nothing has none. */
export function points(change: number, language: Language): string {
  const rounded = Math.round(change * 1000) / 10;
  if (rounded === 0) return decimal(0, language);
  return `${rounded > 0 ? '+' : '−'}${decimal(Math.abs(rounded), language)}`;
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
