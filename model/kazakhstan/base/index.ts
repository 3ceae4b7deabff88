import type { Draft } from '../../constitution/types.ts';
import { sources } from '../sources.ts';
import { bodies } from './bodies.ts';
import { institutions } from './institutions.ts';
import { powers } from './powers/index.ts';
import { provisions } from './provisions/index.ts';

/**
 * The order in force on 1 January 2022, from which every later one is derived: who there is and what the law settles. The
 * rules on acts and the procedures stand beside it (`conduct.ts`), so that a map can be drawn before they are read.
 */
export const base: Draft = {
  sources,
  institutions,
  provisions,
  powers,
  bodies,
  matters: {},
  circumstances: {},
  rules: {},
  procedures: {},
};
