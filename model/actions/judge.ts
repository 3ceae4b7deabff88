import type { Situation } from '../conditions/index.ts';
import type { Constitution } from '../constitution/types.ts';
import { valueOf } from '../json.ts';
import type { CircumstanceId } from '../vocabulary.ts';
import type { ReadyRule } from './registry.ts';
import type { Speakers } from './speakers.ts';
import type { Reading, Verdict } from './types.ts';
import { judged } from './verdict.ts';
import { weighPower, weighRule, type Weighed } from './weighing.ts';

/** The answer of rules and powers in one situation, with what either reading of an open question would mean. */
export function judge(constitution: Constitution, speakers: Speakers, situation: Situation): Verdict {
  const verdict = judgeOnce(constitution, speakers, situation);
  const questions = verdict.missing.filter((name): name is CircumstanceId => isQuestion(constitution, name));
  if (questions.length === 0) return verdict;
  const readings = questions.flatMap((question) =>
    [true, false].map((value): Reading => {
      const assumed = { ...situation.assumed, [question]: value };
      return { question, value, status: judgeOnce(constitution, speakers, { ...situation, assumed }).status };
    }),
  );
  return { ...verdict, readings };
}

/** The answer alone; open questions stay open. Rules on silence are weighed only where silence is possible. */
export function judgeOnce(constitution: Constitution, speakers: Speakers, situation: Situation): Verdict {
  const rules = weighRules(constitution, speakers.rules, situation);
  const powers = speakers.powers.length === 0 ? NONE : speakers.powers.map((power) => weighPower(power, situation));
  const isSaid = powers.length > 0 || rules.some(({ speaks }) => speaks === true);
  return judged({ rules, powers, residual: isSaid ? NONE : weighRules(constitution, speakers.residual, situation) });
}

const NONE: readonly never[] = [];

function weighRules(constitution: Constitution, rules: readonly ReadyRule[], situation: Situation): readonly Weighed[] {
  return rules.length === 0 ? NONE : rules.map((rule) => weighRule(constitution, rule, situation));
}

/** Whether a name is that of a question which the law leaves open, answered or not. */
export function isQuestion({ circumstances }: Constitution, name: string): boolean {
  return valueOf(circumstances, name)?.kind === 'question';
}
