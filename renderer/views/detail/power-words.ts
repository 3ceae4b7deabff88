import {
  type Body,
  type Constitution,
  type Need,
  parseShare,
  PLURALITY,
  type Power,
  type Seat,
} from '../../../model/constitution/index.ts';
import { entriesOf } from '../../../model/json.ts';
import type { Words } from '../../i18n/translate.ts';
import { nameIn } from '../compare/facts.ts';

/** A condition in words: "consent: Senate, more than half of all deputies of the Senate". */
export function needWords(need: Need, order: Constitution, words: Words): string {
  const { t } = words;
  const name = nameIn(need.by, order);
  const line = t('need.line', { kind: t(`need.${need.kind}`), by: name === null ? need.by : words.of(name) });
  const majority =
    need.majority === undefined
      ? null
      : t('need.majorityLine', { share: shareWords(need.majority.share, words), base: words.of(need.majority.of) });
  const seats = need.seats === undefined ? null : t('need.seats', { n: need.seats });
  return [line, majority, seats].filter((part) => part !== null).join(', ');
}

/** A voting threshold in words: "at least 2/3". */
export function shareWords(share: string, words: Words): string {
  if (share === PLURALITY) return words.t('share.plurality');
  const parsed = parseShare(share);
  if (parsed === null) return share;
  const { strict, part, whole } = parsed;
  if (strict && part === 1 && whole === 2) return words.t('share.half');
  return words.t(strict ? 'share.more' : 'share.least', { part, whole });
}

/** The conditions and the number of seats of a power, one phrase each. */
export function powerConditions(power: Power, order: Constitution, words: Words): readonly string[] {
  const needs = power.needs.map((need) => sentence(needWords(need, order, words)));
  const seats = power.count === null ? [] : [sentence(words.t('power.seats', { n: power.count }))];
  return [...needs, ...seats];
}

/** A body in one line: how many members, and who fills which seats. */
export function bodyWords(body: Body, words: Words): string {
  const size = body.size === null ? words.t('changes.sizeOpen') : words.t('changes.size', { n: body.size });
  const term = body.termYears === undefined ? [] : [words.t('body.term', { n: body.termYears })];
  const seats = seatsOf(body).map((seat) => seatLine(seat, words));
  return [size, ...term, ...seats].map(sentence).join(' ');
}

/** The groups of seats of a body in their order. */
export function seatsOf(body: Body): readonly Seat[] {
  return entriesOf(body.seats)
    .map(([, seat]) => seat)
    .toSorted((left, right) => left.order - right.order);
}

function seatLine(seat: Seat, words: Words): string {
  const count = seat.count === null ? words.t('seat.open') : words.t('seat.count', { n: seat.count });
  return words.t('seat.line', { count, role: words.of(seat.role) });
}

/** Begins with a capital and ends with a full stop. */
export function sentence(text: string): string {
  const start = text.slice(0, 1).toUpperCase() + text.slice(1);
  return /[.!?)]$/u.test(start) && !start.endsWith(')') ? start : `${start}.`;
}
