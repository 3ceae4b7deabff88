export { formatCitation, formatCitations, parseCitations } from './citation.ts';
export { addTime, compareDates, daysBetween, firstDay, isCalendarDate, isDay, isMonth, lastDay } from './dates.ts';
export { compareRank, isLegal, rankOf } from './rank.ts';
export * from './types.ts';
