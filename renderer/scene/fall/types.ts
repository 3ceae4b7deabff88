import type { Span } from '../shares/types.ts';
import type { Size } from '../types.ts';

/** What is broken down: a share before, what each amendment moves of it, and the share after. */
export type FallView = {
  readonly before: { readonly name: string; readonly share: number };
  readonly steps: readonly { readonly id: string; readonly name: string; readonly change: number }[];
  readonly after: { readonly name: string; readonly share: number };
};

/** One line of the picture: an end with its share, or an amendment with what it moves. */
export type FallRow = {
  readonly id: string;
  readonly kind: 'end' | 'lost' | 'gained';
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly nameX: number;
  readonly bar: Span;
  /** A share of an end, a change of an amendment. */
  readonly value: number;
  readonly valueX: number;
  /** Where the line begins that joins the bar to the next one; null: the last. */
  readonly joinX: number | null;
  /** How far below the middle of this line the middle of the next one is; 0: the last. */
  readonly joinY: number;
  readonly opacity: number;
};

/** A waterfall ready to be drawn: plain JSON, ids stable from order to order. */
export type FallScene = Size & {
  readonly rows: Readonly<Record<string, FallRow>>;
  readonly order: readonly string[];
  /** The share at which the scale begins. */
  readonly start: number;
};
