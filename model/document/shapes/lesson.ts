import { z } from 'zod';
import { code, day, id, localized, named } from './scalars.ts';

/** More items than any lesson has; a bound for hostile files. */
const MOST_ITEMS = 60;
/** More minutes than any school day has. */
const MOST_MINUTES = 600;

const law = z.strictObject({ body: z.enum(['mazhilis', 'kurultai']), on: day });
const point = z.string().min(1).max(40);

const show = named(
  'LessonShow',
  z.discriminatedUnion('screen', [
    z.strictObject({
      screen: z.literal('compare'),
      mode: z.enum(['pair', 'one']),
      chosen: z.strictObject({ kind: z.enum(['provision', 'power']), id }).exactOptional(),
    }),
    z.strictObject({
      screen: z.literal('step'),
      scenario: id,
      step: id.exactOptional(),
      until: id.exactOptional(),
      choices: z.record(id, id).exactOptional(),
    }),
    z.strictObject({ screen: z.literal('count'), election: id, laws: z.tuple([law, law]) }),
    z.strictObject({ screen: z.literal('weigh'), isDisciplined: z.boolean() }),
  ]),
  'The state that an item sets: a screen and what is chosen on it. Never an answer.',
);

const item = named(
  'LessonItem',
  z.strictObject({
    id,
    title: localized,
    minutes: z.int(code('impossible-number')).min(1, code('impossible-number')).max(MOST_MINUTES),
    orders: z.tuple([point, point]).exactOptional(),
    show,
    notes: localized,
    question: localized.exactOptional(),
    claims: z.array(id).max(MOST_ITEMS).exactOptional(),
  }),
  'One thing that the class is shown, with the notes and the minutes for it.',
);

/** A lesson as a file holds it; see `Lesson` in `model/lesson/types.ts`. */
export const lesson = z.strictObject({
  id,
  title: localized,
  about: localized,
  items: z.array(item).min(1, code('empty-list')).max(MOST_ITEMS),
});
