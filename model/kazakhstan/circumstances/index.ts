import type { Circumstances } from '../types.ts';
import { institutionsCircumstances } from './institutions.ts';
import { personsCircumstances } from './persons.ts';
import { proceduresCircumstances } from './procedures.ts';

/** What the rules look at. */
export const circumstances: Circumstances = {
  ...personsCircumstances,
  ...institutionsCircumstances,
  ...proceduresCircumstances,
};
