import { z } from 'zod';
import { VERBS } from '../../vocabulary.ts';
import { facts } from './scenario.ts';
import { day, id, named } from './scalars.ts';

/** An act on a day; see `Act` in `model/actions/types.ts`. */
export const act = named(
  'Act',
  z.strictObject({ actor: id, verb: z.enum(VERBS), object: id, day, as: id.exactOptional() }),
  'Who does what to whom or what, on which day; "as" names the one power relied on.',
);

/** What is known when an act is asked about; nothing, if it is left out. */
export const known = facts.exactOptional();
