export { formatCitation, formatCitations, parseCitations } from './citation.ts';
export { compareDates, firstDay, isCalendarDate, isDay, isMonth, lastDay } from './dates.ts';
export { compareRank, isLegal, rankOf } from './rank.ts';
export * from './types.ts';
