/** How many levels noise has: as many as twelve bits can tell apart. */
export const LEVELS = 4096;

/**
 * Normal noise as a table: the quantiles of the standard normal distribution in the middle of 4,096 equally likely steps, scaled to
 * a variance of one. Its tails end at 3.7 standard deviations.
 */
export function normalTable(): Float64Array {
  const table = Float64Array.from({ length: LEVELS }, (_, index) => quantile((index + 0.5) / LEVELS));
  const variance = table.reduce((sum, value) => sum + value * value, 0) / LEVELS;
  return table.map((value) => value / Math.sqrt(variance));
}

const CENTRE = [
  [2.506628277459239, -30.66479806614716, 138.357751867269, -275.9285104469687, 220.9460984245205, -39.69683028665376],
  [1, -13.28068155288572, 66.80131188771972, -155.6989798598866, 161.5858368580409, -54.47609879822406],
] as const;
const TAIL = [
  [
    2.938163982698783, 4.374664141464968, -2.549732539343734, -2.400758277161838, -0.3223964580411365,
    -0.007784894002430293,
  ],
  [1, 3.754408661907416, 2.445134137142996, 0.3224671290700398, 0.007784695709041462, 0],
] as const;
const SPLIT = 0.02425;

/** The value below which a standard normal variable lies with this probability, to nine digits (Acklam 2003). */
export function quantile(probability: number): number {
  if (probability < SPLIT) return tail(probability);
  if (probability > 1 - SPLIT) return -tail(1 - probability);
  const distance = probability - 0.5;
  return (distance * polynomial(CENTRE[0], distance * distance)) / polynomial(CENTRE[1], distance * distance);
}

function tail(probability: number): number {
  const root = Math.sqrt(-2 * Math.log(probability));
  return polynomial(TAIL[0], root) / polynomial(TAIL[1], root);
}

/** The value of a polynomial whose coefficients begin with the constant. */
function polynomial(coefficients: readonly number[], at: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * at + coefficient, 0);
}
