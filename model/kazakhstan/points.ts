/**
 * A point of the law: an edition by its id or a day, and the amendments that are left out of its text. With any left out
 * the order is hypothetical: it was never in force.
 */
export type Point = { readonly at: string; readonly without: readonly string[] };

const WITHOUT = ' without ';
const AND = ' and ';

/** A point from its text, such as "post-2022 without 2022-09-17-single-term". */
export function pointOf(text: string): Point {
  const [at = '', out] = text.split(WITHOUT);
  return { at, without: out === undefined ? [] : out.split(AND) };
}

/** The text of a point; points with the same amendments left out have the same text. */
export function pointText({ at, without }: Point): string {
  const out = [...new Set(without)].toSorted();
  return out.length === 0 ? at : `${at}${WITHOUT}${out.join(AND)}`;
}

/** Whether an order is hypothetical: something was left out of its text. */
export function isHypothetical(text: string): boolean {
  return text.includes(WITHOUT);
}
