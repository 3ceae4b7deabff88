import { z } from 'zod';
import { faultsOfNames, FORMULA_IDS, LAW_BODIES, LONGEST_NAME } from '../../elections/index.ts';
import { MOST_ROWS } from '../../elections/ballot.ts';
import { LINE_IDS } from '../../elections/lines.ts';
import { KIND_FAMILIES, LANGUAGES, POWER_KINDS } from '../../vocabulary.ts';
import { VERSION } from '../types.ts';
import type { Saved } from '../workspace-types.ts';
import { code, count, day, id, named, text } from './scalars.ts';

/** Bounds for hostile files, far above what a lesson needs. */
const MOST = { ways: 200, entries: 2000, amendments: 100, lists: MOST_ROWS, weight: 1e9 } as const;
const LONGEST = { word: 60, name: LONGEST_NAME } as const;

/** How an object treats keys that this version does not know: a file of this version has none, a newer one may. */
type Keys = 'known' | 'any';

const word = named('Word', id.max(LONGEST.word, code('bad-id')), 'A word of the app, such as the name of a view.');
const name = named(
  'Name',
  z.string().max(LONGEST.name, code('bad-id')),
  'A name as somebody typed it, an id, or the empty name of those without a list.',
);
const listName = named(
  'ListName',
  z.string().min(1, code('no-name')).max(LONGEST.name, code('long-name')),
  'What somebody calls a list; no two of a ballot are called the same.',
);
const seed = z.int(code('impossible-number'));
const thousandths = count.max(1000, code('impossible-number'));
const votes = count.max(1_000_000_000, code('too-many-votes'));

function by<Value extends z.ZodType>(value: Value) {
  return z.record(name, value).refine((entries) => Object.keys(entries).length <= MOST.entries, code('too-many-rows'));
}

function listOf<Value extends z.ZodType>(value: Value, most: number) {
  return z.array(value).max(most, code('too-many-rows'));
}

/** What a teacher's file keeps; see `Saved` in `workspace-types.ts`. */
function savedShape(keys: Keys) {
  const object = <Shape extends z.ZodRawShape>(shape: Shape) =>
    keys === 'known' ? z.strictObject(shape) : z.object(shape);
  const order = object({ at: word, without: listOf(id, MOST.amendments) });
  return object({
    orders: object({ a: order, b: order }),
    stepping: steppingShape(object),
    lab: labShape(object),
    weigh: object({
      composition: word.exactOptional(),
      discipline: z.boolean().exactOptional(),
      preset: word.exactOptional(),
      weights: by(
        z.number().min(0, code('impossible-number')).max(MOST.weight, code('impossible-number')),
      ).exactOptional(),
      settings: by(z.union([z.boolean(), z.number(), name])).exactOptional(),
    }).exactOptional(),
    view: viewShape(object),
  });
}

type MakeObject = <Shape extends z.ZodRawShape>(shape: Shape) => z.ZodObject<Shape>;

function steppingShape(object: MakeObject) {
  const guess = object({
    choices: by(name),
    hands: by(by(count.max(999, code('impossible-number')))),
    shown: z.boolean(),
  });
  const walk = object({ choices: by(name), at: count, seen: count, guesses: by(guess) });
  return object({
    scenario: id.nullable(),
    walks: listOf(walk, MOST.ways).min(1, code('empty-list')),
    walk: count,
    predicts: z.boolean(),
    third: word.nullable(),
    picture: word.nullable(),
  });
}

function labShape(object: MakeObject) {
  const decisions = by(listOf(name, MOST.lists));
  const rule = object({
    law: object({ body: z.enum(LAW_BODIES), on: day }).nullable(),
    threshold: thousandths.nullable(),
    formula: z.enum(FORMULA_IDS).nullable(),
    listSeats: count.nullable(),
    districtSeats: count.nullable(),
    districts: word.nullable(),
    hand: by(count),
    seed,
    decisions,
  });
  const district = object({
    candidates: listOf(object({ name, list: name, votes }), MOST.lists),
    againstAll: votes,
  });
  return object({
    page: word,
    panel: word,
    votes: object({
      election: id,
      own: object({ lists: ballotShape(object), againstAll: votes }).nullable(),
      edited: by(votes),
      againstAll: votes.nullable(),
    }),
    rules: object({ a: rule, b: rule }),
    story: object({ side: z.enum(['a', 'b']), step: count }),
    line: z.enum(LINE_IDS),
    coalition: listOf(name, MOST.lists),
    noise: object({
      nationalSwing: thousandths,
      partyNoise: thousandths,
      districtLean: thousandths,
      districtNoise: thousandths,
    }),
    seed,
    town: object({
      election: id,
      size: count.nullable(),
      assumesLeader: z.boolean(),
      decisions: by(decisions).exactOptional(),
    }),
    districts: object({ parliament: by(district), town: by(district) }).exactOptional(),
    president: presidentShape(object).exactOptional(),
    referendum: id,
  });
}

/** Lists that somebody named, as a pasted table may name them. */
function ballotShape(object: MakeObject) {
  return listOf(object({ id: listName, votes }), MOST.lists).superRefine((lists, context) => {
    for (const { code: message, at } of faultsOfNames(lists.map(({ id: own }) => own)))
      context.addIssue({ code: 'custom', message, path: at.length === 0 ? [] : [Number(at[0]), 'id'] });
  });
}

function presidentShape(object: MakeObject) {
  const chosen = listOf(name, MOST.lists).exactOptional();
  return object({
    election: id,
    first: by(votes),
    againstAll: votes.nullable(),
    second: by(votes),
    decisions: object({ 'first-round': chosen, 'second-round': chosen }),
  });
}

function viewShape(object: MakeObject) {
  return object({
    language: z.enum(LANGUAGES),
    screen: word,
    mode: word,
    panel: word,
    showUnchanged: z.boolean(),
    showThird: z.boolean(),
    filters: object({
      families: listOf(z.enum(KIND_FAMILIES), KIND_FAMILIES.length),
      kind: z.enum(POWER_KINDS).nullable(),
      at: object({ kind: z.enum(['place', 'institution']), id }).nullable(),
    }),
    stage: count.nullable(),
  });
}

/** What a teacher calls the work, on one line. */
export const titleSchema = text.max(LONGEST.name, code('bad-id'));
const app = z.string().max(LONGEST.word, code('bad-id')).regex(/^\d/, code('unknown-word'));
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, code('unknown-word'));

/** What a teacher's file of this version keeps, without the envelope. */
export const savedSchema: z.ZodType<Saved> = savedShape('known');

/** A teacher's file: the work, the version of the app that wrote it, and the checksum of all the rest. */
export const workspace = z.strictObject({
  shanyrak: z.literal('workspace'),
  version: z.literal(VERSION),
  app,
  title: titleSchema.exactOptional(),
  saved: savedSchema,
  sha256: named(
    'Sha256',
    sha256,
    'SHA-256 of the file without this field, as JSON without blanks, keys in the fixed order.',
  ),
});

/** As much of a file of a newer version as this version understands; what it does not know is passed over. */
export const newerWorkspace = z.object({
  shanyrak: z.literal('workspace'),
  version: z.int(),
  title: titleSchema.exactOptional(),
  saved: savedShape('any'),
});
