import { z } from 'zod';
import { SEAT_FILLINGS } from '../../constitution/types.ts';
import { CONFIDENCES, INSTITUTION_TYPES, LEVELS, NEED_KINDS, PLACES, POWER_KINDS, TOPICS } from '../../vocabulary.ts';
import { circumstance, matter, rule } from './conduct.ts';
import { citations, legalBasis, source } from './law.ts';
import { procedure } from './procedure.ts';
import { calendarDate, code, count, id, json, localized, named, ordinal, share } from './scalars.ts';

const need = named(
  'Need',
  z.strictObject({
    kind: z.enum(NEED_KINDS),
    by: id,
    majority: z.strictObject({ share, of: localized }).exactOptional(),
    seats: ordinal.exactOptional(),
  }),
  'A condition of a power: who must take part, how, and by which majority.',
);

const needs = z.array(need);
const others = z.array(id).min(1, code('empty-list'));

const institution = named(
  'Institution',
  z.strictObject({
    type: z.enum(INSTITUTION_TYPES),
    name: localized,
    place: z.enum(PLACES),
    succeeds: others.exactOptional(),
    includes: others.exactOptional(),
    note: localized.exactOptional(),
  }),
  'An office, body, group or object of power.',
);

const provision = named(
  'Provision',
  z.strictObject({
    topic: z.enum(TOPICS),
    place: z.enum(PLACES),
    title: localized,
    value: json,
    text: localized,
    cites: citations,
    confidence: z.enum(CONFIDENCES),
    readIn: z.strictObject({
      'pre-2022': id.exactOptional(),
      'post-2022': id.exactOptional(),
      '2026': id.exactOptional(),
    }),
    effectiveFrom: calendarDate.exactOptional(),
    note: localized.exactOptional(),
  }),
  'One thing that the law settles, with its value in this order; null: the order has no such rule.',
);

const power = named(
  'Power',
  z.strictObject({
    kind: z.enum(POWER_KINDS),
    from: id,
    to: id,
    about: localized,
    text: localized,
    sole: z.boolean(),
    needs,
    count: count.nullable(),
    params: z.record(id, json).exactOptional(),
    level: z.enum(LEVELS),
    confidence: z.enum(CONFIDENCES),
    cites: legalBasis('power-without-citation'),
    effectiveFrom: calendarDate.exactOptional(),
    note: localized.exactOptional(),
  }),
  'What one institution may do to another.',
);

const seat = named(
  'Seat',
  z.strictObject({
    order: ordinal,
    count: count.nullable(),
    role: localized,
    how: z.enum(SEAT_FILLINGS),
    by: id.exactOptional(),
    needs,
    cites: citations,
    note: localized.exactOptional(),
  }),
  'A group of seats filled in one way.',
);

const body = named(
  'Body',
  z.strictObject({
    size: count.nullable(),
    termYears: ordinal.exactOptional(),
    cites: citations,
    seats: z.record(id, seat),
    note: localized.exactOptional(),
  }),
  'How an institution is composed and filled.',
);

/** The shape of each kind of entity. */
export const entities = {
  sources: source,
  institutions: institution,
  provisions: provision,
  powers: power,
  bodies: body,
  matters: matter,
  circumstances: circumstance,
  rules: rule,
  procedures: procedure,
};

/**
 * A whole constitutional order; see `Constitution` in `model/constitution/types.ts`. It is what the JSON Schema says;
 * a file is decided by `check`, which also follows references.
 */
export const order = z.strictObject({
  sources: z.record(id, source),
  institutions: z.record(id, institution),
  provisions: z.record(id, provision),
  powers: z.record(id, power),
  bodies: z.record(id, body),
  matters: z.record(id, matter),
  circumstances: z.record(id, circumstance),
  rules: z.record(id, rule),
  procedures: z.record(id, procedure),
});
