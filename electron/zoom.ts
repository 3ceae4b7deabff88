/** How large everything may be drawn, from half to three times. */
const FACTORS = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

/** The factor one step larger or smaller, at most 3 and at least 0.5; 0 is the size of the beginning. */
export function zoomed(factor: number, by: -1 | 0 | 1): number {
  if (by === 0) return 1;
  if (by === 1) return FACTORS.find((step) => step > factor + 0.001) ?? 3;
  return FACTORS.findLast((step) => step < factor - 0.001) ?? 0.5;
}
