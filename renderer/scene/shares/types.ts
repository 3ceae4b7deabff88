import type { Size } from '../types.ts';

/** A share between 0 and 1; `least` and `most`, where they differ, are what other weights make of it. */
export type ShareValue = { readonly share: number; readonly least: number; readonly most: number };

/** One institution with its share before and after; null: it has none. */
export type SharesRow = {
  readonly id: string;
  readonly name: string;
  readonly a: ShareValue | null;
  readonly b: ShareValue | null;
};

/** Before and after with the names between them, or one of the two alone. */
export type SharesMode = 'pair' | 'a' | 'b';

/** A part of a bar from `x` on. */
export type Span = { readonly x: number; readonly width: number };

/**
 * The bar of one share: what both orders have of it, and what only this one has, lost or gained. `share` is the number
 * that it stands for.
 */
export type ShareBar = {
  readonly share: number;
  readonly kept: Span;
  readonly rest: Span;
  readonly change: 'lost' | 'gained';
  /** From the least to the most; null: other weights change nothing. */
  readonly whisker: Span | null;
  readonly valueX: number;
  readonly valueAnchor: 'start' | 'end';
};

/** One institution as drawn: its name, and the bars of both orders or of one. */
export type ShareRow = {
  readonly id: string;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly nameX: number;
  readonly nameAnchor: 'middle' | 'end';
  readonly bars: { readonly a?: ShareBar; readonly b?: ShareBar; readonly one?: ShareBar };
  /** The change of the share, as it is shown. */
  readonly change: number;
  readonly opacity: number;
};

/** Shares as bars on one scale; rows by id, `order` from top to bottom. */
export type SharesScene = Size & {
  readonly mode: SharesMode;
  readonly rows: Readonly<Record<string, ShareRow>>;
  readonly order: readonly string[];
  readonly changeX: number | null;
  /** Where the bars begin and end, by side, for the heads above them. */
  readonly heads: Readonly<Record<'a' | 'b', Span>>;
  /** Height of a bar in pixels. */
  readonly bar: number;
  readonly text: number;
};
