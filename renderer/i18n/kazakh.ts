/** What Chromium says it knows of Kazakh and does not: names of months and separators. */

/** The names of the months from January on. */
export const KAZAKH_MONTHS = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
] as const;

/** Three-letter forms for narrow places, as on Kazakh calendars. */
const SHORT_MONTHS = ['қаң', 'ақп', 'нау', 'сәу', 'мам', 'мау', 'шіл', 'там', 'қыр', 'қаз', 'қар', 'жел'] as const;

const NO_BREAK_SPACE = '\u00a0';

/** "2022 жылғы 8 маусым": a day, its month in the nominative as the title of a date. */
export function kazakhDate(year: number, month: number, day: number): string {
  return `${year} жылғы ${day}${NO_BREAK_SPACE}${KAZAKH_MONTHS[month - 1] ?? ''}`;
}

/** "2022 жылғы қараша": a month. */
export function kazakhMonth(year: number, month: number): string {
  return `${year} жылғы ${KAZAKH_MONTHS[month - 1] ?? ''}`;
}

/** "8 мау 2022": a day where there is little room. */
export function kazakhShortDate(year: number, month: number, day: number | null): string {
  const name = SHORT_MONTHS[month - 1] ?? '';
  return `${day === null ? '' : `${day}${NO_BREAK_SPACE}`}${name} ${year}`;
}

/** "1 234 567,89": groups of three parted by a no-break space, a comma before the fraction. */
export function kazakhNumber(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, NO_BREAK_SPACE);
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}
