import type { Chamber } from '../../../model/elections/index.ts';
import type { CountWords } from '../../i18n/count/words.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import type { SeatGroup, SeatKind } from '../../scene/hemicycle/types.ts';
import type { LawPick } from '../../store/lab/state.ts';
import { partyOf } from './votes.ts';

/** The short name of a list, as charts have it; the empty name stands for independents. */
export function shortName(id: string, words: CountWords): string {
  if (id === '') return words.c('group.independent');
  const party = partyOf(id);
  return party === null ? id : words.of(party.short);
}

/** The whole name of a list. */
export function fullName(id: string, words: CountWords): string {
  const party = partyOf(id);
  return party === null ? id : words.of(party.name);
}

/** The name of a group of seats. */
export function groupName({ id, kind }: Pick<SeatGroup, 'id' | 'kind'>, words: CountWords): string {
  return kind === 'party' ? shortName(id, words) : words.c(`group.${kind}`);
}

/** The name of a law: its body and its day. */
export function lawName({ body, on }: LawPick, words: CountWords): string {
  const date = formatDate(on, words.language);
  return body === 'kurultai' ? words.c('law.kurultai', { date }) : words.c('law.mazhilis', { date });
}

/** The seats of a chamber in groups: lists in the order of the ballot, then seats that are nobody's list's. */
export function groupsOf({ parties, others }: Chamber): readonly SeatGroup[] {
  const kinds: readonly (readonly [SeatKind, number])[] = [
    ['independent', others.independents],
    ['assembly', others.assembly],
    ['tied', others.tied],
    ['vacant', others.vacant],
    ['unknown', others.unknown],
  ];
  return [
    ...parties
      .filter(({ total }) => total > 0)
      .map(({ list, byList, byDistrict }): SeatGroup => ({ id: list, kind: 'party', byList, byDistrict })),
    ...kinds
      .filter(([, seats]) => seats > 0)
      .map(([kind, seats]): SeatGroup => ({ id: kind, kind, byList: 0, byDistrict: seats })),
  ];
}

/** A number with a decimal, as the language writes it. */
export function decimal(value: number, digits: number, words: CountWords): string {
  const [whole = '', rest] = value.toFixed(digits).split('.');
  const start = whole === '-0' ? '-0' : formatNumber(Number(whole), words.language);
  return rest === undefined ? start : `${start}${words.language === 'en' ? '.' : ','}${rest}`;
}
