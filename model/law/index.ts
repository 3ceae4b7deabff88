export { formatCitation, formatCitations, parseCitations } from './citation.ts';
export { addTime, daysBetween, firstDay, isCalendarDate, isDay, isMonth, lastDay } from './dates.ts';
export { rankOf } from './rank.ts';
export * from './types.ts';
