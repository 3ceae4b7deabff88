import type { CalendarDate } from '../../model/law/types.ts';
import type { Language } from '../../model/vocabulary.ts';
import { compareKazakh, KAZAKH_MONTHS, kazakhDate, kazakhMonth, kazakhNumber, kazakhShortDate } from './kazakh.ts';

/** Chromium's Kazakh is wrong; these are asked for Russian and English only. */
type IntlLanguage = Exclude<Language, 'kk'>;

const LOCALES: Readonly<Record<IntlLanguage, string>> = { ru: 'ru-RU', en: 'en-GB' };

const numbers = perLanguage((locale) => new Intl.NumberFormat(locale));
const collators = perLanguage((locale) => new Intl.Collator(locale));
const days = dateFormats({ day: 'numeric', month: 'long', year: 'numeric' });
const months = dateFormats({ month: 'long', year: 'numeric' });
const monthAlone = dateFormats({ month: 'long' });
const shortDays = dateFormats({ day: 'numeric', month: 'short', year: 'numeric' });
const shortMonths = dateFormats({ month: 'short', year: 'numeric' });

/** A number as the language writes it. */
export function formatNumber(value: number, language: Language): string {
  return language === 'kk' ? kazakhNumber(value) : numbers(language).format(value);
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
  const text = (day === null ? months : days)(language).format(instant(year, month, day));
  return language === 'ru' ? text.replace(/ г\.$/u, ' года') : text;
}

/** A day or a month where there is little room. */
export function formatShortDate(date: CalendarDate, language: Language): string {
  const { year, month, day } = dateFields(date);
  if (language === 'kk') return kazakhShortDate(year, month, day);
  return (day === null ? shortMonths : shortDays)(language)
    .format(instant(year, month, day))
    .replace(/ г\.$/u, '');
}

/** The names of the months from January on. */
export function monthNames(language: Language): readonly string[] {
  if (language === 'kk') return KAZAKH_MONTHS;
  return KAZAKH_MONTHS.map((_name, index) => monthAlone(language).format(instant(2022, index + 1, 1)));
}

/** The order of two names in the alphabet of the language. */
export function compareNames(left: string, right: string, language: Language): number {
  return language === 'kk' ? compareKazakh(left, right) : collators(language).compare(left, right);
}

/** One formatter a language, made when it is first asked for: making them all would hold up the start. */
function perLanguage<T>(make: (locale: string) => T): (language: IntlLanguage) => T {
  const made = new Map<IntlLanguage, T>();
  return (language) => {
    const formatter = made.get(language) ?? make(LOCALES[language]);
    made.set(language, formatter);
    return formatter;
  };
}

function dateFormats(options: Intl.DateTimeFormatOptions): (language: IntlLanguage) => Intl.DateTimeFormat {
  return perLanguage((locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
}

function dateFields(date: CalendarDate): { year: number; month: number; day: number | null } {
  const [year = 0, month = 1, day] = date.split('-').map(Number);
  return { year, month, day: day ?? null };
}

function instant(year: number, month: number, day: number | null): Date {
  return new Date(Date.UTC(year, month - 1, day ?? 1));
}
