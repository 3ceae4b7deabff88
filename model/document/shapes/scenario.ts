import { z } from 'zod';
import { isVotes } from '../../procedures/index.ts';
import { code, day, id, named, text } from './scalars.ts';

/** More steps than a lesson has; a bound for hostile files. */
const MOST_STEPS = 300;
const MOST_BRANCHES = 9;

const story = named(
  'StoryText',
  z
    .strictObject({ kk: text.exactOptional(), ru: text.exactOptional(), en: text.exactOptional() })
    .refine((texts) => Object.keys(texts).length > 0, code('no-language')),
  'One text in at least one of the languages; where one is missing, another is shown and named.',
);

const value = z
  .unknown()
  .refine(isFactValue, code('bad-fact'))
  .meta({ type: ['boolean', 'number', 'string', 'array'] });

/** What is known, by the name of the circumstance; see `Facts` in `model/conditions/types.ts`. */
export const facts = named(
  'Facts',
  z.record(id, value),
  'What is known of the situation, by circumstance; `<need>.<institution>` for a participation, `votes.<institution>` for votes.',
);

const act = named(
  'ScenarioAct',
  z.strictObject({ actor: id, verb: text, object: id, as: id.exactOptional() }),
  'Who does what to whom or what; `as` names the one power relied on.',
);

const votes = z
  .unknown()
  .refine(isVotes, code('bad-votes'))
  .meta({ type: ['integer', 'string'] });

const event = named(
  'ScenarioEvent',
  z.strictObject({
    procedure: id,
    does: id,
    by: id.exactOptional(),
    votes: z.record(id, votes).exactOptional(),
  }),
  'An event of a procedure. Votes are deputies in favour, or a share of all of them, by body.',
);

const branch = z.strictObject({ title: story, to: id });

const step = named(
  'ScenarioStep',
  z.strictObject({
    id,
    text: story,
    notes: story.exactOptional(),
    day: day.exactOptional(),
    facts: facts.exactOptional(),
    act: act.exactOptional(),
    event: event.exactOptional(),
    brings: facts.exactOptional(),
    asks: z.strictObject({ text: story, about: z.enum(['verdict', 'outcome']) }).exactOptional(),
    next: id.nullable().exactOptional(),
    branches: z.array(branch).min(1, code('empty-list')).max(MOST_BRANCHES, code('too-many-branches')).exactOptional(),
  }),
  'One step: an act, an event of a procedure, or a piece of the story alone. Never an outcome.',
);

/** A sequence of acts to be run in several orders at once; see `Scenario` in `model/scenario/types.ts`. */
export const scenario = z.strictObject({
  id,
  title: story,
  story,
  orders: z.array(z.string().min(1).max(40)).min(1, code('empty-list')).max(6, code('too-many-orders')),
  start: z.strictObject({ day, facts }),
  steps: z.array(step).min(1, code('empty-list')).max(MOST_STEPS, code('too-many-steps')),
});

function isFactValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string');
  return typeof value === 'boolean' || typeof value === 'string' || Number.isFinite(value);
}
