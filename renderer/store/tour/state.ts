/** The stops of the tour in their order; each goes to what it speaks of. */
export const TOUR_STOPS = ['orders', 'line', 'morph', 'step', 'count', 'weigh', 'class'] as const;
export type TourStop = (typeof TOUR_STOPS)[number];

/** Where one stands in the tour. */
export type TourPlace = {
  /** The stop on the screen, counted from 0. */
  readonly at: number;
  /** The power whose line is opened to show how; null: the orders differ in none. */
  readonly line: string | null;
};
