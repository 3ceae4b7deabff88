import { editions as all } from '../../../model/kazakhstan/index.ts';
import { success } from '../../../model/refusals.ts';
import { EDITION_IDS } from '../../../model/vocabulary.ts';
import { columns, printed } from '../print.ts';
import type { Command, Outcome, Request } from '../types.ts';

/** The editions that the program knows, in order of time. */
export const editions: Command = {
  name: 'editions',
  operands: [],
  options: ['lang'],
  says: 'the editions: id, title and the day whose text each shows',
  run,
};

function run({ lang }: Request): Outcome {
  const list = EDITION_IDS.map((id) => ({ id, title: all[id].title[lang], asOf: all[id].asOf }));
  return success({
    json: () => printed(list),
    text: () => columns(list.map(({ id, title, asOf }) => [id, asOf, title])),
  });
}
