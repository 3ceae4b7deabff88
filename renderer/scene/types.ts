import type { KindFamily, Place } from '../../model/vocabulary.ts';

/** What happened to a power between two orders; roles, which the theme turns into colours. */
export const CHANGES = ['removed', 'added', 'altered', 'unchanged'] as const;
export type ChangeRole = (typeof CHANGES)[number];

/** The left map shows the first order, the right map the second. */
export type Side = 'a' | 'b';

/** Width of a text in pixels at a font size, bold or not: a canvas in the app, a table of widths in tests. */
export type MeasureText = (text: string, size: number, bold: boolean) => number;

/** Room for one map in CSS pixels. */
export type Size = { readonly width: number; readonly height: number };

/** An upright rectangle by its top left corner. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A cubic Bézier curve: start, two control points, end, as x and y in turn. */
export type Curve = readonly [number, number, number, number, number, number, number, number];

/** One line of text; `x` is its anchor, `y` its baseline. */
export type SceneText = { readonly text: string; readonly x: number; readonly y: number };

/** A small mark under the name of a place: powers gained, powers lost, or provisions changed. */
export type SceneChip = Box & { readonly kind: 'gained' | 'lost' | 'provisions'; readonly text: string };

/** A place on the ring with its name and marks. */
export type SceneNode = {
  readonly id: string;
  readonly place: Place;
  readonly x: number;
  readonly y: number;
  /** Radius; the area stands for the number of powers held. */
  readonly r: number;
  /** Direction from the centre in radians, clockwise from the top. */
  readonly angle: number;
  /** Half of the arc of the ring that belongs to the place, in radians. */
  readonly slot: number;
  readonly held: number;
  readonly received: number;
  readonly gained: number;
  readonly lost: number;
  /** Provisions about the place that changed. */
  readonly provisions: number;
  /** This order has no institution in the place. */
  readonly vacant: boolean;
  /** Outside the neighbourhood of what is chosen. */
  readonly faded: boolean;
  readonly label: {
    readonly anchor: 'start' | 'middle' | 'end';
    readonly size: number;
    readonly lines: readonly SceneText[];
    /** Bounds of the name and the chips together. */
    readonly box: Box;
  };
  readonly chips: readonly SceneChip[];
};

/** A ribbon of several powers, or the line of one. */
export type SceneLink = {
  readonly id: string;
  readonly level: 'bundle' | 'power';
  readonly role: ChangeRole;
  /** Of a single power its family; a ribbon may mix families and has none. */
  readonly family: KindFamily | null;
  readonly from: Place;
  readonly to: Place;
  /** Ids of exactly the powers that the link stands for, in reading order. */
  readonly powers: readonly string[];
  readonly curve: Curve;
  /** Width at the holder and at the end, in pixels. */
  readonly width: number;
  readonly tip: number;
  /** How much of the curve is drawn, from the holder: 1 unless in motion. */
  readonly drawn: number;
  readonly opacity: number;
};

/** The count on a ribbon, such as −3. */
export type SceneBadge = Box & {
  readonly id: string;
  readonly link: string;
  readonly role: ChangeRole;
  readonly text: string;
  /** The point of the curve that it counts; a leader joins them where the badge stands aside. */
  readonly pointX: number;
  readonly pointY: number;
  readonly opacity: number;
};

/** A power map ready to be drawn: plain JSON, ids stable from edition to edition. */
export type Scene = Size & {
  readonly id: string;
  readonly side: Side;
  /** The ring: its centre and half its width and height. */
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
  /** Pixels of radius of a place for the root of one power held. */
  readonly unit: number;
  readonly nodes: Readonly<Record<string, SceneNode>>;
  readonly links: Readonly<Record<string, SceneLink>>;
  readonly badges: Readonly<Record<string, SceneBadge>>;
  /** Ids of places and links in reading order: each place, then what leaves it. */
  readonly order: readonly string[];
  /** Powers that are not drawn, the pairs of places they join, and how many of those powers changed. */
  readonly folded: { readonly powers: number; readonly pairs: number; readonly changed: number };
  /** The places that stay lit, when something is chosen. */
  readonly focus: readonly Place[] | null;
};
