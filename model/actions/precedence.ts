import { isLater } from './standing.ts';
import type { ReadyPower, ReadyRule } from './registry.ts';
import type { Defeat } from './types.ts';

/** A rule or a power of one order. */
export type Speaker = ReadyRule | ReadyPower;

/**
 * Why one ground goes before another that says the opposite; null where it does not. Between rules: the one that names the
 * other as overridden; else the one of the higher source; else the later one. A rule that bars limits a power whatever
 * the rank and date of either, for a power is conferred within the rules on its use.
 */
export function precedes(one: Speaker, other: Speaker): Defeat['reason'] | null {
  if (!isRule(one)) return null;
  if (!isRule(other)) return one.permits ? null : 'limits-power';
  if (one.permits === other.permits) return null;
  if (one.yields.has(other.basis.id)) return 'override';
  if (other.yields.has(one.basis.id)) return null;
  if (one.standing.rank !== other.standing.rank) return one.standing.rank < other.standing.rank ? 'rank' : null;
  return isLater(one.standing, other.standing) ? 'date' : null;
}

function isRule(speaker: Speaker): speaker is ReadyRule {
  return speaker.basis.kind === 'rule';
}
