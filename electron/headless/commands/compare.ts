import { diff, type Difference } from '../../../model/constitution/index.ts';
import type { Constitution } from '../../../model/constitution/types.ts';
import { success } from '../../../model/refusals.ts';
import type { Language } from '../../../model/vocabulary.ts';
import { cited } from '../citations.ts';
import { orderAt } from '../points.ts';
import { columns, printed } from '../print.ts';
import type { Command, Outcome, Request } from '../types.ts';

/** What differs in substance between two orders. */
export const compare: Command = {
  name: 'compare',
  operands: ['A', 'B'],
  options: ['lang'],
  says: 'what B has added to, removed from and altered in A; each is an edition or a day',
  run,
};

function run({ operands: [one = '', other = ''], lang }: Request): Outcome {
  const a = orderAt(one, 'A');
  if (!a.ok) return a;
  const b = orderAt(other, 'B');
  if (!b.ok) return b;
  const differences = diff(a.value, b.value);
  return success({
    json: () => printed(differences.map((difference) => described(difference, a.value, b.value, lang))),
    text: () => columns(differences.map(rowOf)),
  });
}

/** A difference with its citations in words; what was removed cites the order that had it. */
function described(difference: Difference, a: Constitution, b: Constitution, lang: Language): unknown {
  return { ...difference, cites: cited(difference.change === 'removed' ? a : b, difference.cites, lang) };
}

function rowOf({ change, entity, id, fields }: Difference): readonly string[] {
  return [change, entity, id, fields.join(', ')];
}
