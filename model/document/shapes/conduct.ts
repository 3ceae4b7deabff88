import { z } from 'zod';
import { EFFECTS } from '../../actions/types.ts';
import { CIRCUMSTANCE_KINDS } from '../../conditions/types.ts';
import { CONFIDENCES, INSTITUTION_TYPES, TOPICS, VERBS } from '../../vocabulary.ts';
import { condition } from './condition.ts';
import { citations, legalBasis } from './law.ts';
import { calendarDate, code, id, localized, named } from './scalars.ts';

const some = z.array(id).min(1, code('empty-list'));

/** An object of acts that is no institution; see `Matter` in `model/actions/types.ts`. */
export const matter = named(
  'Matter',
  z.strictObject({ name: localized, note: localized.exactOptional() }),
  'Something that acts are about and that is no institution.',
);

const answer = named(
  'Answer',
  z.strictObject({
    value: z.boolean(),
    cites: citations.min(1, code('empty-list')),
    effectiveFrom: calendarDate,
    note: localized.exactOptional(),
  }),
  'The answer that a ruling gives to an open question.',
);

/** What rules look at; see `Circumstance` in `model/conditions/types.ts`. */
export const circumstance = named(
  'Circumstance',
  z.strictObject({
    kind: z.enum(CIRCUMSTANCE_KINDS),
    title: localized,
    unit: localized.exactOptional(),
    words: z.record(id, localized).exactOptional(),
    readings: z.strictObject({ yes: localized, no: localized }).exactOptional(),
    answer: answer.exactOptional(),
  }),
  'Something that rules look at: "words" belong to a word, "unit" to a number, "readings" and "answer" to a question.',
);

const pattern = named(
  'Pattern',
  z.strictObject({
    actors: some.exactOptional(),
    types: z.array(z.enum(INSTITUTION_TYPES)).min(1, code('empty-list')).exactOptional(),
    verbs: z.array(z.enum(VERBS)).min(1, code('empty-list')),
    objects: some.exactOptional(),
  }),
  'The acts that a rule speaks of; what is absent is any.',
);

/** A rule on acts; see `Rule` in `model/actions/types.ts`. */
export const rule = named(
  'Rule',
  z.strictObject({
    topic: z.enum(TOPICS),
    text: localized,
    effect: z.enum(EFFECTS),
    acts: pattern,
    when: condition.exactOptional(),
    overrides: some.exactOptional(),
    residual: z.literal(true).exactOptional(),
    cites: legalBasis('rule-without-citation'),
    confidence: z.enum(CONFIDENCES),
    effectiveFrom: calendarDate.exactOptional(),
    note: localized.exactOptional(),
  }),
  'One rule on acts: it permits or bars them when its condition holds, or bars them when what it requires fails.',
);
