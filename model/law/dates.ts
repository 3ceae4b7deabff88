import { byCodeUnit } from '../json.ts';
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

/** Order of two dates by their first day, then by their last: a month stands before its own later days. */
export function compareDates(a: CalendarDate, b: CalendarDate): -1 | 0 | 1 {
  return byCodeUnit(firstDay(a), firstDay(b)) || byCodeUnit(lastDay(a), lastDay(b));
}
