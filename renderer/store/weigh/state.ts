import type { Citation } from '../../../model/law/types.ts';
import type { DecisionGroup } from '../../../model/power/decision.ts';
import type { PresetId } from '../../../model/power/distribution.ts';
import type { Measured } from '../../../model/power/measure.ts';
import type { Fall } from '../../../model/power/waterfall.ts';
import type { AppointmentSet } from '../../scene/appointments/view.ts';
import type { SharesMode } from '../../scene/shares/types.ts';

/** The questions of the view on power; each page answers one. */
export const WEIGH_PAGES = ['decisions', 'distribution', 'amendments', 'appointments', 'holders', 'indices'] as const;
export type WeighPage = (typeof WEIGH_PAGES)[number];

/** Pages that read the law itself: they need no measure and show no choice of one. */
export const READ_PAGES = ['appointments', 'holders', 'indices'] as const satisfies readonly WeighPage[];
export type ReadPage = (typeof READ_PAGES)[number];

/** Whether a page shows what was measured. */
export function isMeasured(page: WeighPage): page is Exclude<WeighPage, ReadPage> {
  return !READ_PAGES.some((one) => one === page);
}

/** The two measures of a share. */
export const INDICES = ['shapley', 'banzhaf'] as const;
export type IndexId = (typeof INDICES)[number];

/** Whose seats the blocs are made of: the Mazhilis as elected in a year, or the chamber of the election lab. */
export const SEATINGS = ['2021', '2023', 'lab'] as const;
export type Seating = (typeof SEATINGS)[number];

/** What an order says of a President at the head of a party, and on which articles that rests. */
export type Leading = { readonly isAllowed: boolean; readonly cites: readonly Citation[] };

/** One order measured: every seat for itself, and by parties where a composition fits. */
export type Weighed = {
  readonly free: readonly Measured[];
  /** Null: there is no composition that fits the chamber. */
  readonly disciplined: readonly Measured[] | null;
  /** The party whose seats are taken to follow the President; null: none may. */
  readonly leads: string | null;
  readonly leading: Leading;
};

/** What one amendment between two orders moved; `isUndone`: it is of the first order alone, and is taken back on the way. */
export type FallStep = Fall & { readonly isUndone: boolean };

/** What each amendment between two orders moved, by institution, in the order of the way; null: it cannot be broken down. */
export type FallAnswer = { readonly falls: readonly FallStep[] | null };

/** How often a decision counts beside what the preset gives it: its group's factor times its own; 1 where none is named. */
export type Factors = {
  readonly groups: Readonly<Record<string, number>>;
  readonly decisions: Readonly<Record<string, number>>;
};

/** What is chosen in the view on power, and what was measured so far. */
export type Weighing = {
  readonly page: WeighPage;
  readonly index: IndexId;
  readonly isDisciplined: boolean;
  /** Null: the election that filled the chamber of the order, else the lab. */
  readonly seating: { readonly a: Seating | null; readonly b: Seating | null };
  /** Both orders beside each other, or one of them. */
  readonly shares: SharesMode;
  /** Which seats the picture of appointments shows. */
  readonly fills: AppointmentSet;
  /** The institution whose total is taken apart. */
  readonly actor: string | null;
  /** Which decisions are listed: of one subject or all, what changed or everything. */
  readonly filter: { readonly group: DecisionGroup | null; readonly onlyChanged: boolean };
  readonly preset: PresetId;
  readonly factors: Factors;
} & Computed;

/** What was computed so far, by what was asked. It is no work of the reader. */
export type Computed = {
  readonly weighed: Readonly<Record<string, Weighed>>;
  readonly falls: Readonly<Record<string, FallAnswer>>;
  readonly hasFailed: boolean;
};

/** The most by which a weight can be raised. */
export const MOST_FACTOR = 4;

/** Nothing added to the preset. */
export const NO_FACTORS: Factors = { groups: {}, decisions: {} };

/** No question was answered yet. */
export const NOTHING_COMPUTED: Computed = { weighed: {}, falls: {}, hasFailed: false };

/** The view as it opens: every seat for itself, every decision alike. */
export const WEIGHING_AT_START: Weighing = {
  page: 'decisions',
  index: 'shapley',
  isDisciplined: false,
  seating: { a: null, b: null },
  shares: 'pair',
  fills: 'bodies',
  actor: null,
  filter: { group: null, onlyChanged: false },
  preset: 'equal',
  factors: NO_FACTORS,
  ...NOTHING_COMPUTED,
};
