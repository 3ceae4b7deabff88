import { encode, VERSION } from '../../../model/document/index.ts';
import { editions } from '../../../model/kazakhstan/index.ts';
import { success } from '../../../model/refusals.ts';
import type { Localized } from '../../../model/vocabulary.ts';
import { orderOf } from '../points.ts';
import type { Command, Outcome, Request } from '../types.ts';

/** A whole order as a file, to start from. */
export const constitution: Command = {
  name: 'constitution',
  operands: ['EDITION'],
  options: ['on'],
  says: 'the whole order as a file that can be changed and validated',
  run,
};

function run({ operands: [operand = ''], on }: Request): Outcome {
  const found = orderOf(operand, on);
  if (!found.ok) return found;
  const { id, order } = found.value;
  const { title, asOf } = editions[id];
  const edition = on === undefined ? { title, asOf } : { title: dated(title, on), asOf: on };
  const text = encode({ shanyrak: 'constitution', version: VERSION, edition, constitution: order });
  return success({ json: () => text, text: () => text });
}

/** The title of an order that is not the edition itself but its line on another day. */
function dated({ kk, ru, en }: Localized, day: string): Localized {
  return { kk: `${kk} (${day})`, ru: `${ru} (${day})`, en: `${en} (${day})` };
}
