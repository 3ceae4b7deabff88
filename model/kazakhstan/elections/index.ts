import { lawOn, ruleOf, type ChosenRule, type WhatIf } from '../../elections/law.ts';
import { isDay } from '../../law/dates.ts';
import { failure, type Result, type VoteFault } from '../../refusals.ts';
import type { NonEmpty } from '../../vocabulary.ts';
import { laws, type LawBody } from './laws.ts';

export { districts2023 } from './districts.ts';
export { LAW_BODIES, laws, type LawBody } from './laws.ts';
export { maslikhatElections, maslikhatTotals } from './maslikhats.ts';
export { mazhilisElections } from './mazhilis.ts';
export { parties } from './parties.ts';
export { presidentialElections } from './presidents.ts';
export { referendums } from './referendums.ts';
export * from './types.ts';
export { units } from './units.ts';

/** The rule by which a body is elected on a day, with what-ifs in place of the law; refuses days and parameters that are not known. */
export function electoralRule(
  body: LawBody,
  day: string,
  whatIf: WhatIf = {},
): Result<ChosenRule, NonEmpty<VoteFault>> {
  const law = isDay(day) ? lawOn(laws[body], day) : null;
  if (law === null) return failure([{ code: 'unknown-law', at: ['law', 'on'], detail: day }]);
  return ruleOf(law, whatIf);
}
