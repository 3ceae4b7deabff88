import { pointOf, pointText } from '../../model/kazakhstan/points.ts';
import type { Conduct } from './conduct.ts';

/** What it takes to switch one amendment: the point that results, and the amendments that must be switched with it. */
export type Switched = { readonly point: string; readonly also: readonly string[] };

/** The amendments that the text of an order is made of when none is left out. */
export function lineOf(point: string, { stages }: Pick<Conduct, 'stages'>): readonly string[] {
  const line = stages('pre-2022', pointOf(point).at);
  return line.ok ? line.value.map(({ id }) => id) : [];
}

/**
 * Takes an amendment out of an order, with those whose text rests on it, or puts it back, with those on which its own
 * rests. What rests on what is found by folding the whole law again.
 */
export function switched(conduct: Conduct, point: string, id: string): Switched {
  const { at, without } = pointOf(point);
  const base = conduct.at('pre-2022');
  const line = conduct.stages('pre-2022', at);
  if (!base.ok || !line.ok) return { point, also: [] };
  const out = new Set(without);
  if (!out.has(id)) {
    const also = conduct.restingOn(base.value, line.value, out, id);
    return { point: pointText({ at, without: [...without, id, ...also] }), also };
  }
  const also = conduct.restedOn(base.value, line.value, out, id);
  return { point: pointText({ at, without: without.filter((one) => one !== id && !also.includes(one)) }), also };
}

/** The point with nothing left out. */
export function restored(point: string): string {
  return pointOf(point).at;
}
