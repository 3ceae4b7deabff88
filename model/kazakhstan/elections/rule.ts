import { lawOn, ruleOf, type ChosenRule, type LawBody, type WhatIf } from '../../elections/law.ts';
import { isDay } from '../../law/dates.ts';
import { failure, type Result, type VoteFault } from '../../refusals.ts';
import type { NonEmpty } from '../../vocabulary.ts';
import { laws } from './laws.ts';

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
