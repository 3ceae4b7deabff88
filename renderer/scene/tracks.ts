import { interpolateNumber } from 'd3-interpolate';
import { same } from '../../model/json.ts';
import { round } from './geometry.ts';

/** Parts of a picture by id. */
export type Items<T> = Readonly<Record<string, T>>;

/** One item of a motion: the same all the way, or a function of time that may leave nothing to draw. */
export type Track<T> =
  { readonly id: string; readonly still: T } | { readonly id: string; readonly at: (t: number) => T };

/** How a part moves that both pictures have, one that only the second has, and one that only the first has. */
export type Moves<T> = {
  readonly both: (a: T, b: T) => (t: number) => T;
  readonly comes: (b: T, t: number) => T;
  readonly goes: (a: T, t: number) => T;
};

/** The parts of the second picture with each that does not differ taken from the first, so that nothing draws it again. */
export function shared<T>(a: Items<T>, b: Items<T>, otherwise: (a: T, b: T) => T): Items<T> {
  return Object.fromEntries(
    Object.entries(b).map(([id, item]) => {
      const twin = a[id];
      if (twin === undefined) return [id, item];
      return [id, same(twin, item) ? twin : otherwise(twin, item)];
    }),
  );
}

/** The parts of two pictures matched by id: still ones, moving ones, those that go and those that come. */
export function tracks<T>(a: Items<T>, b: Items<T>, moves: Moves<T>): readonly Track<T>[] {
  const kept = Object.entries(a).map(([id, from]): Track<T> => {
    const to = b[id];
    if (to === undefined) return { id, at: (t) => moves.goes(from, t) };
    return same(from, to) ? { id, still: from } : { id, at: moves.both(from, to) };
  });
  const fresh = Object.entries(b)
    .filter(([id]) => a[id] === undefined)
    .map(([id, to]): Track<T> => ({ id, at: (t) => moves.comes(to, t) }));
  return [...kept, ...fresh];
}

/** All parts at a moment from 0 to 1. */
export function play<T>(items: readonly Track<T>[], t: number): Items<T> {
  return Object.fromEntries(items.map((track) => [track.id, 'still' in track ? track.still : track.at(t)]));
}

/** A number on its way from one to another, to a hundredth. */
export function mix(a: number, b: number): (t: number) => number {
  const between = interpolateNumber(a, b);
  return (t) => round(between(t));
}

/** How much of a part of the motion has passed at a moment, from 0 to 1. */
export function phase(t: number, from: number, to: number): number {
  return Math.max(0, Math.min(1, (t - from) / (to - from)));
}
