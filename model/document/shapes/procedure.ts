import { z } from 'zod';
import { BASES, DEADLINE_UNITS, STATE_KINDS, VOTE_BASES } from '../../procedures/types.ts';
import { CONFIDENCES } from '../../vocabulary.ts';
import { condition } from './condition.ts';
import { citations } from './law.ts';
import { calendarDate, code, id, localized, named, ordinal, share } from './scalars.ts';

const some = z.array(id).min(1, code('empty-list'));

const state = named(
  'State',
  z.strictObject({ order: ordinal, kind: z.enum(STATE_KINDS), meaning: localized }),
  'Where a procedure can stand.',
);

const threshold = named(
  'VoteThreshold',
  z.strictObject({ share, base: z.enum(VOTE_BASES), in: some, of: localized }),
  'A majority: its share, of what, in which bodies, and in words.',
);

const deadline = named(
  'Deadline',
  z.strictObject({
    number: ordinal.nullable(),
    unit: z.enum(DEADLINE_UNITS),
    runsFrom: localized,
    since: some.exactOptional(),
    pausedIn: some.exactOptional(),
    anchor: id.exactOptional(),
    before: z.literal(true).exactOptional(),
    earliest: z.literal(true).exactOptional(),
    missed: id,
  }),
  'The time for a step; "missed" names the step that follows, or says closed, none-stated or unread.',
);

const transition = named(
  'Transition',
  z.strictObject({
    order: ordinal,
    does: id.exactOptional(),
    from: id,
    to: id,
    event: localized,
    by: some,
    together: z.literal(true).exactOptional(),
    majority: threshold.exactOptional(),
    condition: localized.exactOptional(),
    when: condition.exactOptional(),
    deadline: deadline.exactOptional(),
    cites: citations,
    basis: z.enum(BASES),
  }),
  'One step of a procedure; several ways of one event name it in "does".',
);

/** A procedure as a table of states and transitions; see `Procedure` in `model/procedures/types.ts`. */
export const procedure = named(
  'Procedure',
  z.strictObject({
    title: localized,
    states: z.record(id, state),
    transitions: z.record(id, transition),
    confidence: z.enum(CONFIDENCES),
    effectiveFrom: calendarDate.exactOptional(),
    open: z.array(localized).min(1, code('empty-list')).exactOptional(),
    note: localized.exactOptional(),
  }),
  'A procedure as a table of states and transitions.',
);
