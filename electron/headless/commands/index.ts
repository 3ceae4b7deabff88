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

/** Every command, in the order in which the help lists them. */
export const COMMANDS: readonly Command[] = [
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
];
