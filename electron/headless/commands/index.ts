import { COMMAND_NAMES } from '../names.ts';
import type { Command } from '../types.ts';
import { ask } from './ask.ts';
import { compare } from './compare.ts';
import { constitution } from './constitution.ts';
import { editions } from './editions.ts';
import { elect } from './elect.ts';
import { facts } from './facts.ts';
import { power } from './power.ts';
import { run } from './run.ts';
import { schema } from './schema.ts';
import { validate } from './validate.ts';

const BY_NAME = {
  editions,
  facts,
  compare,
  constitution,
  ask,
  run,
  elect,
  power,
  validate,
  schema,
} as const satisfies Readonly<Record<(typeof COMMAND_NAMES)[number], Command>>;

/** Every command, in the order in which the help lists them. */
export const COMMANDS: readonly Command[] = COMMAND_NAMES.map((name) => BY_NAME[name]);
