import type { Claim } from '../../../model/kazakhstan/claims/index.ts';
import { formatDate } from '../../i18n/format.ts';
import type { LessonWords } from '../../i18n/lessons/words.ts';

/** Who said it, and when: "Reuters, 26 April 2022"; a publication without a date is said to have none. */
export function claimVoice({ who, date }: Claim, { l, of, language }: LessonWords): string {
  const when = date === null ? l('claims.noDate') : /^\d{4}$/u.test(date) ? date : formatDate(date, language);
  return `${of(who)}, ${when}`;
}

/** The heading of a page of readings; the only page needs no number. */
export function readingsHeading(n: number, total: number, { l }: LessonWords): string {
  return total === 1 ? l('claims.heading') : l('claims.page', { n, total });
}

/** Where it was read: the name of the site. */
export function claimSource({ url }: Claim, { l }: LessonWords): string {
  return l('claims.source', { host: new URL(url).host });
}
