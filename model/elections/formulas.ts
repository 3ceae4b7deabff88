import type { FormulaId } from './types.ts';

/** What kind of rule a formula is: a quota with largest remainders, or a row of divisors with highest averages. */
export type Formula = {
  readonly family: 'quota' | 'divisor';
  /** Whether the electoral law of Kazakhstan uses it; all others are what-ifs and are shown as such. */
  readonly isLaw: boolean;
};

/** The formulas that can be tried. Sources: the electoral law for the first, the literature on apportionment for the others. */
export const FORMULAS: Readonly<Record<FormulaId, Formula>> = {
  hare: { family: 'quota', isLaw: true },
  droop: { family: 'quota', isLaw: false },
  imperiali: { family: 'quota', isLaw: false },
  'd-hondt': { family: 'divisor', isLaw: false },
  'sainte-lague': { family: 'divisor', isLaw: false },
};

/** The divisor for the next seat of a list that has so many: 1, 2, 3 … (D'Hondt) or 1, 3, 5 … (Sainte-Laguë). */
export function divisorAfter(formula: 'd-hondt' | 'sainte-lague', seats: number): number {
  return formula === 'd-hondt' ? seats + 1 : 2 * seats + 1;
}
