import type { Share } from '../constitution/majority.ts';

/** The lines that decide in a chamber: more than half of all seats, two thirds, three quarters. */
export const LINE_IDS = ['majority', 'two-thirds', 'three-quarters'] as const;
export type LineId = (typeof LINE_IDS)[number];

/** The lines as shares of all seats of the chamber. */
const LINES: Readonly<Record<LineId, Share>> = {
  majority: { strict: true, part: 1, whole: 2 },
  'two-thirds': { strict: false, part: 2, whole: 3 },
  'three-quarters': { strict: false, part: 3, whole: 4 },
};

/** The least number of seats that crosses a line in a chamber of this size: of 98 seats 50, 66 and 74. */
export function seatsFor(line: LineId, size: number): number {
  const { strict, part, whole } = LINES[line];
  const least = Math.ceil((size * part) / whole);
  return strict && least * whole === size * part ? least + 1 : least;
}
