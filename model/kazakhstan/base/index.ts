import type { Draft } from '../../constitution/types.ts';
import { sources } from '../sources.ts';
import { bodies } from './bodies.ts';
import { institutions } from './institutions.ts';
import { powers } from './powers/index.ts';
import { provisions } from './provisions/index.ts';

/** The order in force on 1 January 2022, from which every later one is derived. */
export const base: Draft = { sources, institutions, provisions, powers, bodies };
