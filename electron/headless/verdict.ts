import type { Basis, Counterfactual, Ground, Participation, Verdict } from '../../model/actions/index.ts';
import type { Condition, FactValue, Trace } from '../../model/conditions/index.ts';
import type { Constitution } from '../../model/constitution/types.ts';
import { valueOf } from '../../model/json.ts';
import type { Language } from '../../model/vocabulary.ts';
import { cited, type Cited } from './citations.ts';

/** A verdict as the command line prints it, every id with its words beside it. */
export type Told = {
  readonly status: Verdict['status'];
  readonly grounds: readonly ToldGround[];
  readonly defeated: readonly (ToldGround & { readonly by: Basis; readonly reason: string })[];
  readonly needs: readonly ToldNeed[];
  readonly missing: readonly { readonly fact: string; readonly title: string }[];
  readonly readings: readonly (Verdict['readings'][number] & { readonly title: string; readonly reading: string })[];
  readonly idle: readonly ToldGround[];
  readonly nearest: readonly ToldOtherwise[];
};

type ToldGround = Basis & {
  readonly effect: Ground['effect'];
  readonly text: string;
  readonly cites: readonly Cited[];
  readonly condition?: ToldTrace;
  readonly open: readonly ToldNeed[];
};
type ToldNeed = Participation & { readonly name: string };
type ToldTrace = {
  readonly test: Condition['test'];
  readonly truth: Trace['truth'];
  readonly fact?: string;
  readonly title?: string;
  readonly found?: FactValue;
  readonly wanted?: FactValue;
  readonly unit?: string;
  /** Where the question was answered. */
  readonly answeredBy?: readonly Cited[];
  readonly parts?: readonly ToldTrace[];
};
type ToldOtherwise = Counterfactual['otherwise'] & { readonly status: Verdict['status']; readonly text: string };

/** A verdict of an order in words of a language, with what would have to differ. */
export function told(
  order: Constitution,
  { status, grounds, defeated, needs, missing, readings, idle }: Verdict,
  nearest: readonly Counterfactual[],
  lang: Language,
): Told {
  const words = { order, lang };
  return {
    status,
    grounds: grounds.map((ground) => toldGround(words, ground)),
    defeated: defeated.map(({ ground, by, reason }) => ({ ...toldGround(words, ground), by, reason })),
    needs: needs.map((need) => toldNeed(words, need)),
    missing: missing.map((fact) => ({ fact, title: titleOf(words, fact) })),
    readings: readings.map((reading) => {
      const { question, value } = reading;
      const both = valueOf(order.circumstances, question)?.readings;
      return { ...reading, title: titleOf(words, question), reading: both?.[value ? 'yes' : 'no'][lang] ?? '' };
    }),
    idle: idle.map((ground) => toldGround(words, ground)),
    nearest: nearest.map(({ otherwise, status: other }) => ({
      ...otherwise,
      status: other,
      text: toldOtherwise(words, otherwise),
    })),
  };
}

type Words = { readonly order: Constitution; readonly lang: Language };

function toldGround(words: Words, { basis, effect, cites, trace, open }: Ground): ToldGround {
  return {
    ...basis,
    effect,
    text: textOf(words, basis),
    cites: cited(words.order, cites, words.lang),
    ...(trace === undefined ? {} : { condition: toldTrace(words, trace) }),
    open: open.map((need) => toldNeed(words, need)),
  };
}

/** A rule or power in our own words; empty for an office that the order does not have. */
function textOf({ order, lang }: Words, { kind, id }: Basis): string {
  if (kind === 'rule') return valueOf(order.rules, id)?.text[lang] ?? '';
  return kind === 'power' ? (valueOf(order.powers, id)?.text[lang] ?? '') : '';
}

function toldNeed({ order, lang }: Words, need: Participation): ToldNeed {
  return { ...need, name: valueOf(order.institutions, need.by)?.name[lang] ?? need.by };
}

function toldTrace(words: Words, { condition, truth, found, wanted, parts }: Trace): ToldTrace {
  const fact = 'fact' in condition ? condition.fact : condition.test === 'share' ? condition.part : undefined;
  const answer = fact === undefined ? undefined : valueOf(words.order.circumstances, fact)?.answer;
  return {
    test: condition.test,
    truth,
    ...(fact === undefined ? {} : { fact, title: titleOf(words, fact) }),
    ...(found === undefined ? {} : { found }),
    ...(wanted === undefined ? {} : { wanted }),
    ...(condition.test === 'within' ? { unit: condition.unit } : {}),
    ...(answer === undefined || found === undefined
      ? {}
      : { answeredBy: cited(words.order, answer.cites, words.lang) }),
    ...(parts === undefined ? {} : { parts: parts.map((part) => toldTrace(words, part)) }),
  };
}

/** The title of a circumstance; a participation or votes go by the name of the institution. */
function titleOf({ order, lang }: Words, fact: string): string {
  const circumstance = valueOf(order.circumstances, fact);
  if (circumstance !== undefined) return circumstance.title[lang];
  const dot = fact.indexOf('.');
  const name = valueOf(order.institutions, fact.slice(dot + 1))?.name[lang];
  return name === undefined ? fact : `${fact.slice(0, dot)}: ${name}`;
}

function toldOtherwise(words: Words, otherwise: Counterfactual['otherwise']): string {
  switch (otherwise.kind) {
    case 'fact':
      return titleOf(words, otherwise.fact);
    case 'reading':
      return titleOf(words, otherwise.question);
    case 'without':
      return textOf(words, otherwise.basis);
  }
}
