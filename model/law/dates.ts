import type { CalendarDate } from './types.ts';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(\d{2})$/;

/** Whether the Gregorian year has 366 days. */
function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of a month, 1 to 12, of a Gregorian year; 0 for any other number. */
function daysIn(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  if ([4, 6, 9, 11].includes(month)) return 30;
  return month >= 1 && month <= 12 ? 31 : 0;
}

/** Whether the text has the form of a day, whatever its numbers. */
export function looksLikeDay(text: string): boolean {
  return DAY.test(text);
}

/** Whether the text is a day of the calendar, as in 2022-06-08. */
export function isDay(text: string): boolean {
  const [, year, month, day] = DAY.exec(text) ?? [];
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
}

/** Whether the text is a month of the calendar, as in 2022-11. */
export function isMonth(text: string): boolean {
  const [, year, month] = MONTH.exec(text) ?? [];
  return daysIn(Number(year), Number(month)) > 0;
}

/** Whether the text is a day or a month of the calendar. */
export function isCalendarDate(text: string): text is CalendarDate {
  return isDay(text) || isMonth(text);
}

/** First day that a day or month covers. */
export function firstDay(date: CalendarDate): CalendarDate {
  return isMonth(date) ? `${date}-01` : date;
}

/** Last day that a day or month covers. */
export function lastDay(date: CalendarDate): CalendarDate {
  const [, year, month] = MONTH.exec(date) ?? [];
  return year === undefined || month === undefined ? date : `${date}-${daysIn(Number(year), Number(month))}`;
}

/** Units in which the law counts time; a day is the least. */
export type TimeUnit = 'days' | 'months' | 'years';

/**
 * The day so many units after another; before it, for a negative number. Where the month that is reached has no such day,
 * its last one stands in: a month after 31 January is 28 or 29 February. Ends at the first and last day that can be
 * written.
 */
export function addTime(day: CalendarDate, number: number, unit: TimeUnit): CalendarDate {
  const [year, month, date] = numbersOf(day);
  if (unit === 'days') return dayOfNumber(numberOfDay(day) + number);
  const months = year * 12 + month - 1 + number * (unit === 'years' ? 12 : 1);
  const [inYear, inMonth] = [Math.floor(months / 12), (months % 12) + 1];
  if (!(months >= 0)) return FIRST_DAY;
  if (inYear > LAST_YEAR) return LAST_DAY;
  return written(inYear, inMonth, Math.min(date, daysIn(inYear, inMonth)));
}

/** How many days lie from one day to another; negative where the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return numberOfDay(to) - numberOfDay(from);
}

const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';
const LAST_YEAR = 9999;

function numbersOf(day: CalendarDate): readonly [year: number, month: number, date: number] {
  const [, year, month, date] = DAY.exec(day) ?? [];
  return [Number(year), Number(month), Number(date)];
}

function written(year: number, month: number, date: number): CalendarDate {
  const [yyyy, mm, dd] = [`${year}`.padStart(4, '0'), `${month}`.padStart(2, '0'), `${date}`.padStart(2, '0')];
  return `${yyyy}-${mm}-${dd}`;
}

/** Days since 1 March of the year 0 in the Gregorian calendar carried back: leap days come last in such years. */
function numberOfDay(day: CalendarDate): number {
  const [year, month, date] = numbersOf(day);
  const from = month > 2 ? year : year - 1;
  const months = (month + 9) % 12;
  return leapsThrough(from) + 365 * from + Math.floor((153 * months + 2) / 5) + date - 1;
}

function leapsThrough(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

/** The day with that number: the months of years that begin in March have 153 days in every five. */
function dayOfNumber(number: number): CalendarDate {
  if (!(number >= numberOfDay(FIRST_DAY))) return FIRST_DAY;
  if (number > numberOfDay(LAST_DAY)) return LAST_DAY;
  const guess = Math.floor((number + 1) / 365.2425);
  const year = [guess + 1, guess, guess - 1].find((from) => leapsThrough(from) + 365 * from <= number) ?? guess;
  const rest = number - leapsThrough(year) - 365 * year;
  const months = Math.floor((5 * rest + 2) / 153);
  const date = rest - Math.floor((153 * months + 2) / 5) + 1;
  return written(months < 10 ? year : year + 1, ((months + 2) % 12) + 1, date);
}
