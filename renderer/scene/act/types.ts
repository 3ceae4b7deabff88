import type { Place } from '../../../model/vocabulary.ts';
import type { Curve, SceneText, Size } from '../types.ts';

/** How the one who acts is joined to the object: by a power of the order, or by the mere wish to act. */
export type ActLink = 'power' | 'attempt';

/** Who acts on whom, in words and places; `to` null where the act has no object on the map. */
export type ActView = {
  readonly from: { readonly place: Place; readonly name: string } | null;
  readonly to: { readonly place: Place; readonly name: string } | null;
  /** Others who act together with the first. */
  readonly beside: readonly { readonly place: Place; readonly name: string }[];
  readonly link: ActLink;
};

/** A place of the ring; one that is lit has its name. */
export type ActNode = {
  readonly place: Place;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly role: 'actor' | 'object' | 'other';
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly lines: readonly SceneText[];
};

/** The small power map of one act, ready to be drawn: the same ring and places as the large one. */
export type ActScene = Size & {
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
  readonly nodes: readonly ActNode[];
  readonly arrow: { readonly curve: Curve; readonly link: ActLink } | null;
};
