import type { NeedKind } from '../../../model/vocabulary.ts';
import type { Box, ChangeRole, SceneText, Side, Size } from '../types.ts';

/** One who chooses, or one body or office that is filled, before it has a shape. */
export type EndView = {
  readonly id: string;
  /** Its name in this order, and in the other one, so that both pictures leave the same room. */
  readonly label: string;
  readonly otherLabel: string;
  /** What stands below the name: the number of seats. */
  readonly note: string;
  readonly otherNote: string;
  /** The larger of its heights in the two orders, in heights of one filled body. */
  readonly most: number;
  /** The larger number of its bands in the two orders. */
  readonly ways: number;
  /** This order has no such institution. */
  readonly absent: boolean;
};

/** Seats of one body that one chooser fills in one way. */
export type FlowView = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly change: ChangeRole;
  /** Its part of the seats of what it fills, from 0 to 1. */
  readonly share: number;
  /** The text states the number of seats; without one the groups of a body are drawn alike. */
  readonly numbered: boolean;
  /** The number of seats in words. */
  readonly text: string;
  /** Who takes part, by kind, in few words. */
  readonly needs: readonly { readonly kind: NeedKind; readonly text: string }[];
};

/** All that the picture of appointments says about one order, before it has a shape. Both orders list the same ends. */
export type AppointmentsView = {
  readonly side: Side;
  readonly choosers: readonly EndView[];
  readonly filled: readonly EndView[];
  readonly flows: readonly FlowView[];
};

/** A bar with its name: one who chooses on the left, what is filled on the right. */
export type SceneEnd = Box & {
  readonly id: string;
  readonly end: string;
  readonly role: 'chooser' | 'filled';
  readonly absent: boolean;
  /** It has no band in this order. */
  readonly idle: boolean;
  readonly label: {
    readonly anchor: 'start' | 'end';
    readonly size: number;
    readonly lines: readonly SceneText[];
    readonly note: SceneText | null;
    readonly box: Box;
  };
};

/** A participation as a glyph at a point, and the words after it. */
export type SceneNeed = SceneText & { readonly kind: NeedKind; readonly glyphX: number; readonly glyphY: number };

/** A band from one who chooses to what is filled; its thickness is its part of the seats. */
export type SceneFlow = {
  readonly id: string;
  readonly flow: string;
  readonly from: string;
  readonly to: string;
  readonly change: ChangeRole;
  readonly numbered: boolean;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly thickness: number;
  readonly opacity: number;
  readonly label: {
    readonly size: number;
    /** The number of seats; `x` is its right end. */
    readonly number: SceneText;
    readonly needs: readonly SceneNeed[];
    readonly opacity: number;
  };
};

/** The picture of appointments ready to be drawn: plain JSON, ids stable from order to order. */
export type AppointmentsScene = Size & {
  readonly id: string;
  readonly side: Side;
  /** Pixels of a body all of whose seats are drawn. */
  readonly unit: number;
  readonly ends: Readonly<Record<string, SceneEnd>>;
  readonly flows: Readonly<Record<string, SceneFlow>>;
  /** Ids in reading order: each filled body, then the bands that lead to it; then those who choose. */
  readonly order: readonly string[];
};
