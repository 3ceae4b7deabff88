import { precedes } from './precedence.ts';
import type { VerdictStatus } from './types.ts';
import type { Weighed } from './weighing.ts';

/** How an act stands once every ground either speaks or not. `silent`: nothing speaks, not even a rule on silence. */
export type Outcome = 'permitted' | 'barred' | 'conflict' | 'silent';

/** One way in which everything that is open may turn out, as far as the grounds go: which of them speak, and the outcome. */
export type Completion = {
  readonly outcome: Outcome;
  readonly permits: readonly Weighed[];
  readonly bars: readonly Weighed[];
};

/** The grounds on one act: rules, powers, and the rules on silence, if silence is possible at all. */
export type Grounds = {
  readonly rules: readonly Weighed[];
  readonly powers: readonly Weighed[];
  readonly residual: readonly Weighed[];
};

/** What is open turns out for the act, or against it. */
export type Turn = 'for' | 'against';

/**
 * The outcome when what is open turns out one way throughout: `facts` for grounds that wait for facts, `others` for those
 * that wait only for the part of others. An act is permitted, or barred, if after all defeats only grounds of that side are
 * left; every ground of that side then carries it, for whatever went before one of them has been defeated itself.
 *
 * A further ground for an act never makes its outcome worse, a further one against it never better. So the two extreme
 * turns bound all others: where they agree, every completion agrees.
 */
export function completed({ rules, powers, residual }: Grounds, facts: Turn, others: Turn): Completion {
  const permits: Weighed[] = [];
  const bars: Weighed[] = [];
  collect(rules, facts, others, permits, bars);
  collect(powers, facts, others, permits, bars);
  if (permits.length > 0 || bars.length > 0) return carried(permits, bars);
  // No power that was conferred on the actor is left; a need of each was refused.
  if (powers.length > 0) return { outcome: 'barred', permits, bars: powers };
  collect(residual, facts, others, permits, bars);
  return carried(permits, bars);
}

function collect(from: readonly Weighed[], facts: Turn, others: Turn, permits: Weighed[], bars: Weighed[]): void {
  for (const ground of from) if (speaks(ground, facts, others)) (ground.permits ? permits : bars).push(ground);
}

function speaks({ speaks: truth, permits, missing, open }: Weighed, facts: Turn, others: Turn): boolean {
  if (truth !== null) return truth;
  const turn = missing.length === 0 && open.length > 0 ? others : facts;
  return permits === (turn === 'for');
}

function carried(permits: readonly Weighed[], bars: readonly Weighed[]): Completion {
  if (bars.length === 0) return { outcome: permits.length === 0 ? 'silent' : 'permitted', permits, bars };
  if (permits.length === 0) return { outcome: 'barred', permits, bars };
  const [left, against] = [undefeated(permits, bars), undefeated(bars, permits)];
  if (left.length > 0 && against.length === 0) return { outcome: 'permitted', permits, bars: [] };
  if (left.length === 0 && against.length > 0) return { outcome: 'barred', permits: [], bars };
  return { outcome: 'conflict', ...(left.length > 0 ? { permits: left, bars: against } : { permits, bars }) };
}

function undefeated(those: readonly Weighed[], opponents: readonly Weighed[]): readonly Weighed[] {
  return those.filter((ground) => !opponents.some((other) => defeats(other, ground)));
}

/** Whether one ground goes before another that says the opposite. */
export function defeats(one: Weighed, other: Weighed): boolean {
  return one.permits !== other.permits && precedes(one.speaker, other.speaker) !== null;
}

/**
 * The one answer that every completion gives; null where they differ. While only the part of others is open and the act is
 * permitted once they take it, the answer is `conditional`.
 */
export function statusOf(best: Completion, worst: Completion): VerdictStatus | null {
  if (best.outcome === worst.outcome) return best.outcome === 'silent' ? 'unknown' : best.outcome;
  return best.outcome === 'permitted' ? 'conditional' : null;
}
