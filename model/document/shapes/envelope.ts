import { z } from 'zod';
import { KINDS, VERSION, type Kind } from '../types.ts';
import { act, known } from './act.ts';
import { amendment } from './amendment.ts';
import { election, presidential, referendum } from './election.ts';
import { lesson } from './lesson.ts';
import { order } from './order.ts';
import { day, json, localized } from './scalars.ts';
import { scenario } from './scenario.ts';
import { workspace } from './workspace.ts';

const version = z.literal(VERSION);
const edition = z.strictObject({ title: localized, asOf: day });

/** The part of a constitution file around the order itself, which `check` looks at. */
export const aroundOrder = z.strictObject({
  shanyrak: z.literal('constitution'),
  version,
  edition,
  constitution: json,
});

/** An election file of each sort, so that what is wrong with one is told by its own fields. */
export const electionFiles = {
  lists: z.strictObject({ shanyrak: z.literal('election'), version, election }),
  president: z.strictObject({ shanyrak: z.literal('election'), version, election: presidential }),
  referendum: z.strictObject({ shanyrak: z.literal('election'), version, election: referendum }),
};

/** The whole of a file of each kind: what its JSON Schema says. */
export const files = {
  constitution: z.strictObject({ shanyrak: z.literal('constitution'), version, edition, constitution: order }),
  amendment: z.strictObject({ shanyrak: z.literal('amendment'), version, amendment }),
  election: z.strictObject({
    shanyrak: z.literal('election'),
    version,
    election: z.union([election, presidential, referendum]),
  }),
  act: z.strictObject({ shanyrak: z.literal('act'), version, act, facts: known }),
  scenario: z.strictObject({ shanyrak: z.literal('scenario'), version, scenario }),
  lesson: z.strictObject({ shanyrak: z.literal('lesson'), version, lesson }),
  workspace,
};

/** The JSON Schema (draft 2020-12) of a kind of file, generated; shipped as `schemas/<kind>.json`. */
export function schemaOf(kind: Kind): object {
  return { title: `A Shanyrak file of the kind "${kind}"`, ...z.toJSONSchema(files[kind]) };
}

/** Whether the word names a kind of file. */
export function isKind(word: unknown): word is Kind {
  return KINDS.some((kind) => kind === word);
}
