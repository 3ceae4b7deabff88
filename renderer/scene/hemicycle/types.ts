import type { LineId } from '../../../model/elections/index.ts';
import type { Size } from '../types.ts';

/** Why a seat is nobody's list's. */
export const SEAT_KINDS = ['party', 'independent', 'assembly', 'tied', 'vacant', 'unknown'] as const;
export type SeatKind = (typeof SEAT_KINDS)[number];

/** Seats that stand together, in the order in which they are set from the left. */
export type SeatGroup = {
  /** The list; for seats of no list their kind. */
  readonly id: string;
  readonly kind: SeatKind;
  readonly byList: number;
  readonly byDistrict: number;
};

/** A line that decides, and how it is called. */
export type LineLabel = { readonly id: LineId; readonly needed: number; readonly text: string };

/** One seat. Its id is the same in every chamber in which the group has so many seats of the tier. */
export type SceneSeat = {
  readonly id: string;
  readonly group: string;
  readonly kind: SeatKind;
  readonly tier: 'list' | 'district' | 'other';
  readonly x: number;
  readonly y: number;
  readonly r: number;
};

/** A line across the rows: so many seats lie to the left of it. */
export type SceneLine = {
  readonly id: LineId;
  readonly needed: number;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly label: {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'middle' | 'end';
  };
};

/** A chamber ready to be drawn: plain JSON. */
export type HemicycleScene = Size & {
  readonly seats: Readonly<Record<string, SceneSeat>>;
  readonly lines: readonly SceneLine[];
  /** Ids of seats from left to right. */
  readonly order: readonly string[];
};
