import type { CircumstanceId } from '../vocabulary.ts';
import type { Facts, Trace } from './types.ts';

/** The facts for want of which a condition is undecided, each once, in the order of the condition; none if it is decided. */
export function missingIn(trace: Trace, facts: Facts): readonly CircumstanceId[] {
  const found = new Set<CircumstanceId>();
  collect(trace, facts, found);
  return [...found];
}

function collect({ condition, truth, found, parts }: Trace, facts: Facts, into: Set<CircumstanceId>): void {
  if (truth !== null) return;
  if (parts !== undefined) parts.forEach((part) => collect(part, facts, into));
  else if (condition.test === 'share') {
    for (const name of [condition.part, condition.whole]) if (typeof facts[name] !== 'number') into.add(name);
  } else if ('fact' in condition && (found === undefined || !fits(condition.test, found))) into.add(condition.fact);
}

/** Whether a value is of the kind that a test can look at. */
function fits(test: string, found: unknown): boolean {
  switch (test) {
    case 'atLeast':
    case 'atMost':
      return typeof found === 'number';
    case 'holds':
      return Array.isArray(found);
    default:
      return false;
  }
}
