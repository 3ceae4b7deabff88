import type { MeasureText } from '../types.ts';

/** A place on a slider where something happens; `at` between 0 and 1. */
export type Mark = { readonly id: string; readonly at: number; readonly text: string };
/** A mark with its words in a row of their own where they would run into others. */
export type PlacedMark = Mark & {
  readonly x: number;
  readonly left: number;
  readonly width: number;
  readonly row: number;
};

/** The gap between two words in one row. */
const GAP = 6;

/** Sets the words of the marks as near to them as they fit, in as few rows as they need. */
export function placeMarks(
  marks: readonly Mark[],
  width: number,
  size: number,
  measure: MeasureText,
): readonly PlacedMark[] {
  const ends: number[] = [];
  return marks
    .toSorted((a, b) => a.at - b.at)
    .map((mark): PlacedMark => {
      const own = Math.ceil(measure(mark.text, size, false)) + 2;
      const x = mark.at * width;
      const left = Math.max(0, Math.min(width - own, x - own / 2));
      const free = ends.findIndex((end) => left >= end + GAP);
      const row = free === -1 ? ends.length : free;
      ends[row] = left + own;
      return { ...mark, x: Math.round(x), left: Math.round(left), width: own, row };
    });
}
