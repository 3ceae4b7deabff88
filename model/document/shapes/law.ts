import { z } from 'zod';
import { SOURCE_KINDS } from '../../vocabulary.ts';
import { address, calendarDate, code, id, localized, named, ordinal, text } from './scalars.ts';

/** A text that rules come from; see `Source` in `model/law/types.ts`. */
export const source = named(
  'Source',
  z.strictObject({
    kind: z.enum(SOURCE_KINDS),
    title: localized,
    url: address.exactOptional(),
    date: calendarDate.exactOptional(),
    articles: z.record(id, z.strictObject({ order: ordinal })).exactOptional(),
  }),
  'A text that rules come from, with the register of its articles.',
);

/** One place in a source; see `Citation` in `model/law/types.ts`. */
const citation = named(
  'Citation',
  z.strictObject({
    source: id,
    article: text.exactOptional(),
    paragraph: text.exactOptional(),
    item: text.exactOptional(),
    through: text.exactOptional(),
    note: text.exactOptional(),
  }),
  'One place in a source.',
);

/** Citations where none may be the truth. */
export const citations = z.array(citation);

/** At least one citation: what has no legal basis is no power and no rule. */
export function legalBasis(without: 'power-without-citation' | 'rule-without-citation') {
  return citations.min(1, code(without));
}
