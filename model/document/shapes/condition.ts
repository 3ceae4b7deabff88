import { z } from 'zod';
import { DURATION_UNITS, SHARE_BASES, type Condition } from '../../conditions/types.ts';
import { parseShare } from '../../constitution/majority.ts';
import type { Unbranded } from '../../constitution/types.ts';
import { code, id, named, text } from './scalars.ts';

const fromProvision = named(
  'FromProvision',
  z.strictObject({ provision: id, path: z.array(text).exactOptional() }),
  'The value that a provision of the same order has, at a path of keys within it.',
);
const numeric = z.union([z.number(), fromProvision]);

const threshold = z
  .string()
  .refine((written) => parseShare(written) !== null, code('bad-share'))
  .meta({ pattern: '^>=?[1-9][0-9]{0,5}/[1-9][0-9]{0,5}$' });

/** A condition of the closed language; see `Condition` in `model/conditions/types.ts`. */
export const condition: z.ZodType<Unbranded<Condition>> = named(
  'Condition',
  z.lazy(() => z.discriminatedUnion('test', tests)),
  'A condition on facts: its test says which fields it has.',
);

const several = z.tuple(
  [z.lazy(() => condition)],
  z.lazy(() => condition),
);

const tests = [
  z.strictObject({ test: z.enum(['all', 'any']), of: several }),
  z.strictObject({ test: z.literal('not'), of: z.lazy(() => condition) }),
  z.strictObject({
    test: z.literal('is'),
    fact: id,
    value: z.union([z.boolean(), z.number(), z.string(), fromProvision]),
  }),
  z.strictObject({ test: z.enum(['atLeast', 'atMost']), fact: id, value: numeric }),
  z.strictObject({ test: z.literal('within'), fact: id, number: numeric, unit: z.enum(DURATION_UNITS) }),
  z.strictObject({ test: z.literal('holds'), fact: id, office: id }),
  z.strictObject({ test: z.literal('share'), part: id, whole: id, base: z.enum(SHARE_BASES), threshold }),
] as const;
