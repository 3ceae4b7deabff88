import type { Ground, Participation, Verdict } from '../../../../model/actions/types.ts';
import type { Constitution } from '../../../../model/constitution/types.ts';
import type { Refusal } from '../../../../model/refusals.ts';
import { isKeyOf, valueOf } from '../../../../model/json.ts';
import type { Procedure } from '../../../../model/procedures/types.ts';
import type { ScenarioStep, StepAnswer } from '../../../../model/scenario/types.ts';
import type { Tone } from '../../../draw/answers/answer-mark.tsx';
import { en } from '../../../i18n/step/en.ts';
import type { StepWords } from '../../../i18n/step/words.ts';
import { sentence } from '../../detail/power-words.ts';
import { capital, circumstanceIn, factName } from './fact-words.ts';
import { listed, subjectName } from './name-words.ts';

/** The tone of an answer. */
export function toneOf(answer: StepAnswer, step: ScenarioStep, order: Constitution): Tone {
  switch (answer.kind) {
    case 'verdict':
      return answer.verdict.status;
    case 'moved': {
      const states = valueOf<Procedure>(order.procedures, step.event?.procedure ?? '')?.states ?? {};
      return valueOf(states, answer.run.state)?.kind === 'final' ? 'ended' : 'moved';
    }
    case 'refused':
    case 'told':
      return answer.kind;
  }
}

/** The one or two words of an answer that the last row can read. */
export function toneWords(tone: Tone, words: StepWords): string {
  switch (tone) {
    case 'permitted':
    case 'barred':
    case 'conditional':
    case 'unknown':
    case 'conflict':
      return words.s(`verdict.${tone}`);
    case 'moved':
    case 'ended':
    case 'refused':
    case 'told':
      return words.s(`answer.${tone}`);
  }
}

/** The state that a procedure has reached, which is the answer to an event; null for every other answer. */
export function stateWords(
  answer: StepAnswer,
  step: ScenarioStep,
  order: Constitution,
  words: StepWords,
): string | null {
  if (answer.kind !== 'moved') return null;
  const states = valueOf<Procedure>(order.procedures, step.event?.procedure ?? '')?.states ?? {};
  const state = valueOf(states, answer.run.state);
  return state === undefined ? null : capital(words.of(state.meaning));
}

/** The sentences below it: the reason for a verdict, or for staying where it was. The first order is that of the answer. */
export function answerLines(
  answer: StepAnswer,
  orders: readonly [Constitution, ...Constitution[]],
  words: StepWords,
): readonly string[] {
  switch (answer.kind) {
    case 'verdict':
      return verdictLines(answer.verdict, orders, words);
    case 'refused':
      return [refusalWords(answer.refusal, words)];
    case 'moved':
    case 'told':
      return [];
  }
}

function verdictLines(
  { status, grounds, needs, missing }: Verdict,
  orders: readonly [Constitution, ...Constitution[]],
  words: StepWords,
): readonly string[] {
  const [first] = grounds;
  const reason = first === undefined || status === 'unknown' ? [] : [groundText(first, orders, words)];
  const open = missing.filter((name) => circumstanceIn(name, orders)?.kind === 'question');
  const facts = missing.filter((name) => !open.includes(name));
  return [
    ...reason,
    ...open.map((name) => words.s('answer.open', { question: factName(name, orders, words) })),
    ...(facts.length === 0
      ? []
      : [words.s('answer.missing', { list: listed(facts.map((name) => factName(name, orders, words))) })]),
    ...(needs.length === 0
      ? []
      : [words.s('answer.needs', { list: listed(needs.map((need) => needWords(need, orders, words))) })]),
  ];
}

/** What a ground says: the sentence of a rule or a power, or that there is no such institution. */
export function groundText({ basis }: Ground, orders: readonly Constitution[], words: StepWords): string {
  for (const order of orders) {
    if (basis.kind === 'no-such-institution') break;
    const text = basis.kind === 'rule' ? valueOf(order.rules, basis.id)?.text : valueOf(order.powers, basis.id)?.text;
    if (text !== undefined) return sentence(words.of(text));
  }
  if (basis.kind !== 'no-such-institution') return basis.id;
  return sentence(words.s('answer.noInstitution', { name: subjectName(basis.id, orders, words) }));
}

/** The part that an institution must still take: "Consent: Senate". */
export function needWords({ kind, by }: Participation, orders: readonly Constitution[], words: StepWords): string {
  return words.t('need.line', { kind: capital(words.t(`need.${kind}`)), by: subjectName(by, orders, words) });
}

/** Why a procedure stays where it is; with the votes, where they fall short. */
export function refusalWords({ code, detail = '' }: Refusal, words: StepWords): string {
  const [, found, needed] = /^(\d+), (\d+)$/.exec(detail) ?? [];
  if (code === 'majority-not-reached' && found !== undefined && needed !== undefined) {
    return words.s('refusal.votes', { found: Number(found), needed: Number(needed) });
  }
  const key = `refusal.${code}`;
  return isRefusal(key) ? words.s(key) : words.s('refusal.other');
}

type RefusalKey = Exclude<Extract<keyof typeof en, `refusal.${string}`>, 'refusal.votes'>;

function isRefusal(key: string): key is RefusalKey {
  return key.startsWith('refusal.') && key !== 'refusal.votes' && isKeyOf(en, key);
}
