import { KINDS, schemaOf } from '../../../model/document/index.ts';
import { success } from '../../../model/refusals.ts';
import { printed } from '../print.ts';
import { refusedWith } from '../problems.ts';
import type { Command, Outcome, Request } from '../types.ts';

/** The JSON Schema of a kind of file. */
export const schema: Command = {
  name: 'schema',
  operands: ['KIND'],
  options: [],
  says: `the JSON Schema of a kind of file: ${KINDS.join(', ')}`,
  run,
};

function run({ operands: [word = ''] }: Request): Outcome {
  const kind = KINDS.find((candidate) => candidate === word);
  if (kind === undefined) return refusedWith('unknown-kind', `there is no kind of file "${word}".`, 'KIND');
  const text = printed(schemaOf(kind));
  return success({ json: () => text, text: () => text });
}
