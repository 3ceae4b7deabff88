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

/** The grounds on one act: rules, powers, and rules that speak only where nothing else does. */
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
export function completed(grounds: Grounds, facts: Turn, others: Turn): Completion {
  const speaking = [...grounds.rules, ...grounds.powers].filter((ground) => speaks(ground, facts, others));
  if (speaking.length > 0) return carried(speaking);
  // No power that was conferred on the actor is left; a need of each was refused.
  if (grounds.powers.length > 0) return { outcome: 'barred', permits: [], bars: grounds.powers };
  return carried(grounds.residual.filter((ground) => speaks(ground, facts, others)));
}

function speaks({ speaks: truth, permits, missing, open }: Weighed, facts: Turn, others: Turn): boolean {
  if (truth !== null) return truth;
  const turn = missing.length === 0 && open.length > 0 ? others : facts;
  return permits === (turn === 'for');
}

function carried(speaking: readonly Weighed[]): Completion {
  if (speaking.length === 0) return { outcome: 'silent', permits: [], bars: [] };
  const standing = speaking.filter((ground) => !speaking.some((other) => defeats(other, ground)));
  const permits = standing.filter((ground) => ground.permits);
  const bars = standing.filter((ground) => !ground.permits);
  if (permits.length > 0 && bars.length === 0)
    return { outcome: 'permitted', permits: speaking.filter(({ permits: it }) => it), bars };
  if (bars.length > 0 && permits.length === 0)
    return { outcome: 'barred', permits, bars: speaking.filter(({ permits: it }) => !it) };
  return { outcome: 'conflict', permits: standing.length === 0 ? speaking : permits, bars };
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
