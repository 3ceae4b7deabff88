import type { RuleData } from '../types.ts';
import { since } from './writing.ts';

type Version = { readonly since: string; readonly is: RuleData | null };

/** The rule as it stood on the day of the base. */
export function atFirst(rule: RuleData): Version {
  return { since: since.base, is: rule };
}

/** The rule with what an amendment changed in it, from its day. */
export function altered(amendment: string, rule: RuleData, changed: Partial<RuleData> = {}): Version {
  return { since: amendment, is: { ...rule, ...changed } };
}

/** The rule as the Constitution of 2026 goes on with it, in its own articles. */
export function goesOn(rule: RuleData, changed: Partial<RuleData> & Pick<RuleData, 'cites'>): Version {
  return altered(since.constitution2026, rule, { effectiveFrom: '2026-07-01', ...changed });
}

/** The end of a rule. */
export function ends(amendment: string): Version {
  return { since: amendment, is: null };
}
