import { outlineOf } from '../../model/kazakhstan/outline-of.ts';

/** The outline of a part of the law as the page reads it: the same type, for code that asks only for substance. */
export function outlined<T>(law: T, named: readonly string[]): T {
  return JSON.parse(outlineOf(law, named)) as T;
}
