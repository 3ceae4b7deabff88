import { counterfactuals, evaluate } from '../../../model/actions/index.ts';
import { counterpartsOf, type Counterparts } from '../../../model/constitution/index.ts';
import type { Constitution } from '../../../model/constitution/types.ts';
import { decode, DEFAULT_LIMITS, type ActDocument } from '../../../model/document/index.ts';
import { edition, judging } from '../../../model/kazakhstan/index.ts';
import { valueOf } from '../../../model/json.ts';
import { success } from '../../../model/refusals.ts';
import { EDITION_IDS, type Language } from '../../../model/vocabulary.ts';
import { againstTheLaw } from '../examine.ts';
import { orderOf } from '../points.ts';
import { printed } from '../print.ts';
import { faulty, unreadable, wrongKind } from '../problems.ts';
import { readText } from '../read-file.ts';
import { linesOf } from '../told-lines.ts';
import type { Command, Outcome, Request } from '../types.ts';
import { told } from '../verdict.ts';

/** Whether an act is permitted. */
export const ask: Command = {
  name: 'ask',
  operands: ['EDITION', 'FILE'],
  options: ['on', 'lang'],
  says: 'whether an act is permitted, and why: grounds, articles, what is missing, what would have to differ',
  run,
};

/** How many of the differences that would give another answer are told. */
const MOST_NEAREST = 10;

async function run({ operands: [id = '', file = ''], on, lang }: Request): Promise<Outcome> {
  const named = orderOf(id, on);
  if (!named.ok) return named;
  const text = await readText(file, DEFAULT_LIMITS.length);
  if (!text.ok) return unreadable(text.error, file);
  const read = decode(text.value, DEFAULT_LIMITS, againstTheLaw);
  if (!read.ok) return faulty(read.error);
  if (read.value.shanyrak !== 'act') return wrongKind(read.value.shanyrak, 'act');
  const { act, facts = {} } = read.value;
  const order = on === undefined ? judging(named.value.id, act.day) : named.value.order;
  const counterparts = counterpartsOf(...EDITION_IDS.map(edition));
  const verdict = evaluate(order, act, facts, counterparts);
  const nearest = counterfactuals(order, act, facts, counterparts).slice(0, MOST_NEAREST);
  const answer = told(order, verdict, nearest, lang);
  return success({
    json: () => printed({ edition: named.value.id, act, ...answer }),
    text: () => [`${titleOf(order, act, counterparts, lang)}: ${answer.status}`, ...linesOf(answer), ''].join('\n'),
  });
}

/** Who does what to whom, by the names that the order has for them. */
function titleOf(
  order: Constitution,
  { actor, verb, object, day }: ActDocument['act'],
  counterparts: Counterparts,
  lang: Language,
): string {
  const name = (id: string) => {
    const institution = valueOf(order.institutions, counterparts(order, id) ?? id);
    return (institution ?? valueOf(order.matters, id))?.name[lang] ?? id;
  };
  return `${name(actor)} ${verb} ${name(object)}, ${day}`;
}
