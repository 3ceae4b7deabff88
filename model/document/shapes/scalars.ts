import { z } from 'zod';
import { parseShare, PLURALITY } from '../../constitution/majority.ts';
import { ADDRESS, ID, isId, LONGEST_ID } from '../../constitution/shape.ts';
import { isCalendarDate, isDay } from '../../law/dates.ts';
import type { FaultCode, VoteFaultCode } from '../../refusals.ts';
import type { Json } from '../../vocabulary.ts';

// Compiled parsers need `new Function`, which the content security policy of the page forbids.
z.config({ jitless: true });

/** Ties the message of a schema to the closed list of codes: the message of every schema here is a code. */
export function code<Code extends FaultCode | VoteFaultCode>(of: Code): Code {
  return of;
}

/** Gives a schema its name and meaning in the JSON Schema. */
export function named<Schema extends z.ZodType>(name: string, schema: Schema, description: string): Schema {
  return schema.meta({ id: name, description });
}

/** Any JSON value. What a file holds is JSON already, so nothing is left to look at. */
export const json = named('Json', z.unknown() as z.ZodType<Json>, 'Any JSON value that is not deeply nested.');

/** A text that is not blank. */
export const text = named('Text', z.string().regex(/\S/, code('empty-text')), 'A text that is not blank.');

/** One text in the three languages. */
export const localized = named(
  'Localized',
  z.strictObject({ kk: text, ru: text, en: text }),
  'One text in Kazakh, Russian and English.',
);

/** The id of an entity, a source, a seat or a parameter; see `isId`. */
export const id = named(
  'Id',
  z.string().max(LONGEST_ID, code('bad-id')).refine(isId, code('bad-id')).meta({ pattern: ID.source }),
  'Small letters and digits, with single dots, underscores or hyphens between them.',
);

/** A day (`2022-06-08`), or a month (`2022-11`) where the day is not known. */
export const calendarDate = named(
  'CalendarDate',
  z
    .string()
    .refine(isCalendarDate, code('bad-date'))
    .meta({ pattern: '^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$' }),
  'A day of the calendar (2022-06-08), or a month (2022-11) where the day is not known.',
);

/** A day of the calendar. */
export const day = named(
  'Day',
  z.string().refine(isDay, code('bad-date')).meta({ format: 'date' }),
  'A day of the calendar, as in 2022-06-08.',
);

/** Where a text is published. */
export const address = named('Address', z.string().regex(ADDRESS, code('bad-url')), 'An http or https address.');

/** A voting threshold: ">1/2", ">=2/3", or the larger number of votes. */
export const share = named(
  'Share',
  z
    .string()
    .refine((written) => written === PLURALITY || parseShare(written) !== null, code('bad-share'))
    .meta({ pattern: `^(>=?[1-9][0-9]{0,5}/[1-9][0-9]{0,5}|${PLURALITY})$` }),
  'More than (">1/2") or at least (">=2/3") a share of the votes, or the larger number of votes.',
);

/** A number of seats, offices or members, possibly none. */
export const count = named(
  'Count',
  z.int(code('impossible-number')).min(0, code('impossible-number')),
  'A whole number of seats, offices or members.',
);

/** A number that counts from one: a place in an order, years of a term. */
export const ordinal = named(
  'Ordinal',
  z.int(code('impossible-number')).min(1, code('impossible-number')),
  'A whole number from one on: a place in an order, years of a term.',
);
