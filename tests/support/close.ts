import { expect } from 'vitest';

/** Expects numbers that are the same but for the last digits: within 1e-11 of each other. */
export function expectClose(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  for (const [index, value] of actual.entries()) expect(Math.abs(value - (expected[index] ?? 0))).toBeLessThan(1e-11);
}
