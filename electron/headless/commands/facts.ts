import type { Constitution } from '../../../model/constitution/types.ts';
import { entriesOf } from '../../../model/json.ts';
import { success } from '../../../model/refusals.ts';
import type { Json, Language } from '../../../model/vocabulary.ts';
import { cited, type Cited } from '../citations.ts';
import { orderOf } from '../points.ts';
import { brief, columns, printed } from '../print.ts';
import type { Command, Outcome, Request } from '../types.ts';

/** What the law settles in an edition or on a day. */
export const facts: Command = {
  name: 'facts',
  operands: ['EDITION'],
  options: ['on', 'lang'],
  says: 'every provision with its value, its legal basis and the day from which it applies',
  run,
};

/** A provision as the command line prints it. `effectiveFrom` is absent where the rule is older than the data. */
type Fact = { readonly value: Json; readonly cites: readonly Cited[]; readonly effectiveFrom?: string };

const WIDEST_VALUE = 60;

function run({ operands: [id = ''], on, lang }: Request): Outcome {
  const found = orderOf(id, on);
  if (!found.ok) return found;
  const rows = factsOf(found.value.order, lang);
  return success({ json: () => printed(Object.fromEntries(rows)), text: () => columns(rows.map(rowOf)) });
}

function factsOf(order: Constitution, lang: Language): readonly (readonly [string, Fact])[] {
  return entriesOf(order.provisions).map(([id, { value, cites, effectiveFrom }]) => [
    id,
    { value, cites: cited(order, cites, lang), ...(effectiveFrom === undefined ? {} : { effectiveFrom }) },
  ]);
}

function rowOf([id, { value, cites, effectiveFrom }]: readonly [string, Fact]): readonly string[] {
  return [id, brief(value, WIDEST_VALUE), effectiveFrom ?? '', cites.map(({ text }) => text).join('; ')];
}
