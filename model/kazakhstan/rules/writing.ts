import type { RuleData } from '../types.ts';

type Cite = RuleData['cites'][number];
type Condition = NonNullable<RuleData['when']>;

/** Points from which versions of rules hold. */
export const since = {
  base: 'base',
  june2022: '2022-06-08-referendum',
  september2022: '2022-09-17-single-term',
  court: '2023-01-01-constitutional-court',
  senateQuota: '2023-01-24-senate-quota',
  districtAkims: '2023-11-05-district-akims',
  constitution2026: '2026-07-01-constitution',
} as const;

/** A place in the Constitution of 1995. */
export function in1995(article: string, paragraph?: string, item?: string): Cite {
  return place('constitution-1995', article, paragraph, item);
}

/** A place in the Constitution of 2026. */
export function in2026(article: string, paragraph?: string, item?: string): Cite {
  return place('constitution-2026', article, paragraph, item);
}

function place(source: string, article: string, paragraph?: string, item?: string): Cite {
  return {
    source,
    article,
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(item === undefined ? {} : { item }),
  };
}

/** The fact is known to be so. */
export function so(fact: string): Condition {
  return { test: 'is', fact, value: true };
}

/** The fact is known not to be so. */
export function notSo(fact: string): Condition {
  return { test: 'is', fact, value: false };
}

/** The fact is one of these words. */
export function oneOf(fact: string, first: string, ...rest: readonly string[]): Condition {
  const [head, ...tail] = [first, ...rest].map((value): Condition => ({ test: 'is', fact, value }));
  return head === undefined || tail.length === 0
    ? { test: 'is', fact, value: first }
    : { test: 'any', of: [head, ...tail] };
}

/** Every one of the conditions holds. */
export function all(first: Condition, ...rest: readonly Condition[]): Condition {
  return { test: 'all', of: [first, ...rest] };
}

/** At least one of the conditions holds. */
export function any(first: Condition, ...rest: readonly Condition[]): Condition {
  return { test: 'any', of: [first, ...rest] };
}
