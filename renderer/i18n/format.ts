import type { CalendarDate } from '../../model/law/types.ts';
import type { Language } from '../../model/vocabulary.ts';
import { KAZAKH_MONTHS, kazakhDate, kazakhMonth, kazakhNumber, kazakhShortDate } from './kazakh.ts';
import { MONTHS } from './months.ts';

/** Chromium's Kazakh is wrong; these are asked for Russian and English only. */
type IntlLanguage = Exclude<Language, 'kk'>;

const LOCALES: Readonly<Record<IntlLanguage, string>> = { ru: 'ru-RU', en: 'en-GB' };

/** Made when first asked for: loading one holds up the start. */
const formats = new Map<IntlLanguage, Intl.NumberFormat>();

/** A number as the language writes it. */
export function formatNumber(value: number, language: Language): string {
  if (language === 'kk') return kazakhNumber(value);
  // A small whole number is written alike everywhere, without a formatter to load first.
  return Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : numberFormat(language).format(value);
}

/** A number with its sign, minus as a real minus: "+3", "−5". */
export function formatSigned(value: number, language: Language): string {
  if (value === 0) return formatNumber(0, language);
  return `${value > 0 ? '+' : '−'}${formatNumber(Math.abs(value), language)}`;
}

/** A day or a month in full: "8 June 2022", "8 июня 2022 года", "2022 жылғы 8 маусым". */
export function formatDate(date: CalendarDate, language: Language): string {
  const { year, month, day } = dateFields(date);
  if (language === 'kk') return day === null ? kazakhMonth(year, month) : kazakhDate(year, month, day);
  const { name, withDay } = MONTHS[language];
  const text = day === null ? `${name[month - 1] ?? ''} ${year}` : `${day} ${withDay[month - 1] ?? ''} ${year}`;
  return language === 'ru' ? `${text} года` : text;
}

/** A day or a month where there is little room. */
export function formatShortDate(date: CalendarDate, language: Language): string {
  const { year, month, day } = dateFields(date);
  if (language === 'kk') return kazakhShortDate(year, month, day);
  const { short, shortWithDay } = MONTHS[language];
  return day === null ? `${short[month - 1] ?? ''} ${year}` : `${day} ${shortWithDay[month - 1] ?? ''} ${year}`;
}

/** The names of the months from January on. */
export function monthNames(language: Language): readonly string[] {
  return language === 'kk' ? KAZAKH_MONTHS : MONTHS[language].name;
}

function numberFormat(language: IntlLanguage): Intl.NumberFormat {
  const format = formats.get(language) ?? new Intl.NumberFormat(LOCALES[language]);
  formats.set(language, format);
  return format;
}

function dateFields(date: CalendarDate): { year: number; month: number; day: number | null } {
  const [year = 0, month = 1, day] = date.split('-').map(Number);
  return { year, month, day: day ?? null };
}
