/** Places between 0 and 1 and their weights, which add up to one. */
export type Quadrature = { readonly at: readonly number[]; readonly weights: readonly number[] };

const known = new Map<number, Quadrature>();

/**
 * Gauss-Legendre quadrature with n places on [0, 1]: it integrates every polynomial of degree up to 2n - 1 exactly, but
 * for the rounding of the last digits.
 */
export function gaussLegendre(n: number): Quadrature {
  const before = known.get(n);
  if (before !== undefined) return before;
  const at: number[] = [];
  const weights: number[] = [];
  for (let index = 0; index < n; index += 1) {
    // The roots lie near these cosines, from which Newton's method finds them.
    let x = Math.cos((Math.PI * (index + 0.75)) / (n + 0.5));
    for (let step = 0; step < 8; step += 1) {
      const { value, slope } = legendre(n, x);
      x -= value / slope;
    }
    const { slope } = legendre(n, x);
    at.push((1 - x) / 2);
    weights.push(1 / ((1 - x * x) * slope * slope));
  }
  const found = { at, weights };
  known.set(n, found);
  return found;
}

/** The Legendre polynomial of degree n and its slope. */
function legendre(n: number, x: number): { readonly value: number; readonly slope: number } {
  let before = 1;
  let value = x;
  for (let degree = 2; degree <= n; degree += 1) {
    [before, value] = [value, ((2 * degree - 1) * x * value - (degree - 1) * before) / degree];
  }
  return { value, slope: (n * (x * value - before)) / (x * x - 1) };
}
