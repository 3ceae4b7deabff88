import type { Citation } from '../../law/types.ts';
import type { Localized } from '../../vocabulary.ts';

/**
 * The powers of a president by Shugart and Carey (1992, chapter 8): six over legislation, four over the cabinet and the
 * assembly, each from 0 to 4. The list and the range were read in a source; what each level means was not, and is
 * background knowledge, to be shown as such.
 */
export const SHUGART_CAREY_ITEMS = [
  'package-veto',
  'partial-veto',
  'decree',
  'exclusive-introduction',
  'budget',
  'referendum',
  'cabinet-formation',
  'cabinet-dismissal',
  'censure',
  'dissolution',
] as const;
export type ShugartCareyItem = (typeof SHUGART_CAREY_ITEMS)[number];

/** The number of items that are powers over legislation; they stand first. */
const LEGISLATIVE = 6;

/** Levels of an item; not every item has each of them. */
export const LEVELS_OF_POWER = [0, 1, 2, 3, 4] as const;
export type LevelOfPower = (typeof LEVELS_OF_POWER)[number];

/** How one item is read in an order, and from what. */
export type Reading = {
  readonly level: LevelOfPower;
  /** Powers and provisions that settle the level; some may be looked for in vain. */
  readonly powers: readonly string[];
  readonly provisions: readonly string[];
  /** Where the texts or the scale leave room: the bounds, and why. */
  readonly room?: { readonly least: LevelOfPower; readonly most: LevelOfPower; readonly why: Localized };
};

/** One item with its level in an order. Without room for doubt `least` and `most` are the level itself. */
export type Score = {
  readonly item: ShugartCareyItem;
  readonly over: 'legislation' | 'cabinet-and-assembly';
  readonly level: LevelOfPower;
  readonly least: LevelOfPower;
  readonly most: LevelOfPower;
  readonly why?: Localized;
  readonly powers: readonly string[];
  readonly provisions: readonly string[];
  readonly cites: readonly Citation[];
};

/** What all items come to: the sum of the levels, and the sums of the bounds. */
export type ShugartCarey = {
  readonly scores: readonly Score[];
  readonly total: number;
  readonly least: number;
  readonly most: number;
};

/** Adds up readings of all items; `citesOf` gives the articles of a reading. */
export function shugartCarey(
  readings: Readonly<Record<ShugartCareyItem, Reading>>,
  citesOf: (reading: Reading) => readonly Citation[],
): ShugartCarey {
  const scores = SHUGART_CAREY_ITEMS.map((item, index): Score => {
    const reading = readings[item];
    const { level, powers, provisions, room } = reading;
    return {
      item,
      over: index < LEGISLATIVE ? 'legislation' : 'cabinet-and-assembly',
      level,
      least: room?.least ?? level,
      most: room?.most ?? level,
      ...(room === undefined ? {} : { why: room.why }),
      powers,
      provisions,
      cites: citesOf(reading),
    };
  });
  const sum = (of: 'level' | 'least' | 'most') => scores.reduce((total, score) => total + score[of], 0);
  return { scores, total: sum('level'), least: sum('least'), most: sum('most') };
}
