import type { Chamber, DistrictOutcome, ListStep } from '../../../model/elections/index.ts';
import type { SeatWords } from '../../draw/hemicycle/hemicycle.tsx';
import type { CountWords } from '../../i18n/count/words.ts';
import type { SeatGroup } from '../../scene/hemicycle/types.ts';
import type { Counted } from './chambers.ts';
import { districtName, knownDistrict } from './districts/district-names.ts';
import { groupName, groupsOf } from './names.ts';
import { fraction } from './story-words.ts';

/** Every seat of a chamber in words: whose it is, and how it was won as far as that is known. */
export function seatWords(counted: Counted, words: CountWords): SeatWords {
  const groups = groupsOf(counted.chamber);
  const { c } = words;
  return {
    seats: Object.fromEntries(groups.flatMap((group) => seatsOf(group, counted, words))),
    groups: Object.fromEntries(
      groups.map((group) => [
        group.id,
        c('chamber.part', { name: groupName(group, words), n: group.byList + group.byDistrict }),
      ]),
    ),
    kind: c('seat.picture'),
    idle: c('chamber.seats', { n: counted.chamber.size }),
    keys: c('seat.keys'),
  };
}

/** The ids are those of the scene: group, tier, number within the tier. */
function seatsOf(group: SeatGroup, counted: Counted, words: CountWords): readonly (readonly [string, string])[] {
  const { id, kind, byList, byDistrict } = group;
  const all = byList + byDistrict;
  const name = groupName(group, words);
  const lists = listWays(counted.chamber, id, words);
  const districts = districtWays(group, counted, words);
  return Array.from({ length: all }, (_, index) => {
    const [tier, number] = index < byList ? ['list', index + 1] : ['district', index - byList + 1];
    const how = (tier === 'list' ? lists[number - 1] : districts[number - 1]) ?? wayOfKind(group, words);
    return [
      `${id}:${kind === 'party' ? tier : 'other'}:${number}`,
      words.c('seat.name', { name, n: index + 1, all, how }),
    ] as const;
  });
}

function wayOfKind({ kind }: SeatGroup, { c }: CountWords): string {
  switch (kind) {
    case 'party':
      return c('seat.list');
    case 'independent':
      return c('seat.district');
    default:
      return c(`seat.${kind}`);
  }
}

/** How each list seat of a list was won, in the order of the steps. */
function listWays({ lists }: Chamber, id: string, words: CountWords): readonly string[] {
  return (lists?.steps ?? []).flatMap((step) => waysOf(step, id, words));
}

function waysOf(step: ListStep, id: string, words: CountWords): readonly string[] {
  const { c } = words;
  if (!('list' in step) || step.list !== id) return [];
  switch (step.kind) {
    case 'whole-quotas':
      return Array.from({ length: step.seats }, (_, index) => c('seat.quota', { n: index + 1 }));
    case 'last-seat':
      return [c('seat.last', { seat: step.seat, remainder: fraction(step.remainder, 4, words) })];
    case 'highest-quotient':
      return [c('seat.quotient', { seat: step.seat, quotient: fraction(step.quotient, 0, words) })];
    default:
      return [];
  }
}

/** How each district seat of a group was won; districts that are known one by one come first. */
function districtWays(group: SeatGroup, counted: Counted, words: CountWords): readonly string[] {
  return counted.chamber.districts
    .filter((outcome) => isOf(outcome, group))
    .toSorted((a, b) => a.count - b.count)
    .flatMap((outcome) => Array.from({ length: outcome.count }, () => wayOf(outcome, counted, words)));
}

function isOf(outcome: DistrictOutcome, { id, kind }: SeatGroup): boolean {
  switch (outcome.kind) {
    case 'won':
      return kind === 'party' ? outcome.list === id : kind === 'independent' && outcome.list === undefined;
    case 'tie':
      return kind === 'tied';
    case 'empty':
      return kind === 'vacant';
  }
}

function wayOf(outcome: DistrictOutcome, counted: Counted, words: CountWords): string {
  const { c } = words;
  const isNamed = /^\d+$/u.test(outcome.district);
  if (!isNamed) return c('seat.district');
  const district = districtName(outcome.district, counted, words);
  if (outcome.kind === 'empty') return c('seat.emptyIn', { district, why: c(`district.${outcome.why}`) });
  if (outcome.kind === 'tie') return c('seat.tiedIn', { district });
  const { candidate, lead } = outcome;
  if (candidate !== undefined) return c('seat.won', { district, name: candidate, lead: lead ?? 0 });
  const winner = knownDistrict(outcome.district, counted)?.winner;
  if (winner === undefined) return district;
  return c(winner.confidence === 'background' ? 'seat.unchecked' : 'seat.known', { district, name: winner.name });
}
