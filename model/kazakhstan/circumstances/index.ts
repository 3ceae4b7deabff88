import type { Circumstances } from '../types.ts';
import { personsCircumstances } from './persons.ts';

/** What the rules look at. */
export const circumstances: Circumstances = {
  ...personsCircumstances,
};
