import type { Size } from '../types.ts';

/** What a step is: an act or an event that the law answers, or a piece of the story alone. */
export type TrailKind = 'answered' | 'told';

/** A step of a scenario as a dot. */
export type TrailDot = { readonly id: string; readonly x: number; readonly y: number; readonly kind: TrailKind };

/** The way from one step to another: straight on where `bend` is null, else a bow whose top is there. */
export type TrailWay = {
  readonly from: string;
  readonly to: string;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly bend: number | null;
};

/** A scenario in small: every step in the order of its file, every way from step to step. */
export type TrailScene = Size & { readonly dots: readonly TrailDot[]; readonly ways: readonly TrailWay[] };
