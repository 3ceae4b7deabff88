import type { Size } from './types.ts';

/** Seats of one party under one law: reached or undercut in 5, 25, 50, 75 and 95 of 100 draws. */
export type FanView = {
  readonly id: string;
  readonly side: 'a' | 'b';
  readonly quantiles: readonly number[];
  readonly size: number;
};

/** One interval drawn: a thin bar for nine of ten draws, a thick one for every second, a stroke for the middle. */
export type FanBar = {
  readonly id: string;
  readonly side: 'a' | 'b';
  readonly y: number;
  readonly low: number;
  readonly quarter: number;
  readonly middle: number;
  readonly upper: number;
  readonly high: number;
};
/** Intervals of seats ready to be drawn, with the scale below them. */
export type FanScene = Size & {
  readonly bars: readonly FanBar[];
  /** Marks of the scale in seats. */
  readonly ticks: readonly { readonly seats: number; readonly x: number }[];
  readonly rows: readonly { readonly id: string; readonly y: number }[];
};

const ROW = 34;
const BAR = 12;
const HEAD = 22;
const MARGIN = 8;

/** Intervals of every party under both laws on one scale of seats, parties in the order given, left above right. */
export function layoutFan(views: readonly FanView[], width: number, nameWidth: number): FanScene {
  const most = Math.max(1, ...views.map(({ size }) => size));
  const left = nameWidth + MARGIN;
  const x = (seats: number) => round(left + (seats / most) * (width - left - MARGIN));
  const ids = [...new Set(views.map(({ id }) => id))];
  const rows = ids.map((id, row) => ({ id, y: HEAD + row * ROW + ROW / 2 }));
  return {
    width,
    height: HEAD + ids.length * ROW,
    rows,
    ticks: ticksOf(most).map((seats) => ({ seats, x: x(seats) })),
    bars: views.map(({ id, side, quantiles }): FanBar => {
      const [low = 0, quarter = 0, middle = 0, upper = 0, high = 0] = quantiles;
      const y = (rows[ids.indexOf(id)]?.y ?? 0) + (side === 'a' ? -BAR / 2 - 1 : BAR / 2 + 1);
      return { id, side, y, low: x(low), quarter: x(quarter), middle: x(middle), upper: x(upper), high: x(high) };
    }),
  };
}

/** About five round numbers from none to the largest chamber. */
function ticksOf(most: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 25, 50, 100].find((size) => most / size <= 6) ?? 200;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
