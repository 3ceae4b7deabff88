import type { Facts } from '../conditions/types.ts';
import { counterpartsOf, type Counterparts } from '../constitution/index.ts';
import type { Constitution } from '../constitution/types.ts';
import { judge } from './judge.ts';
import { speakersOn } from './speakers.ts';
import type { Act, Verdict } from './types.ts';
import { noSuchInstitution } from './verdict.ts';

/** What an order knows by itself: the predecessors of its own institutions. */
export const ownCounterparts = counterpartsOf();

/**
 * Whether an act is permitted, with every reason. The grounds are the rules that speak of the act and the powers that
 * confer it; precedence settles which of them carry the answer. It is known only if every way in which the unknown facts
 * may turn out gives the same one. Actor and object are found through succession: `counterparts` finds those of other
 * orders too (`counterpartsOf`); without it an order knows no later institution.
 */
export function evaluate(
  constitution: Constitution,
  act: Act,
  facts: Facts,
  counterparts: Counterparts = ownCounterparts,
): Verdict {
  const speakers = speakersOn(constitution, act, counterparts);
  if (!speakers.ok) return noSuchInstitution(constitution, act.verb, speakers.error);
  return judge(constitution, speakers.value, { day: act.day, facts });
}
