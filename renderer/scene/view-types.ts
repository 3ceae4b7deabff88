import type { KindFamily, Place, PowerKind } from '../../model/vocabulary.ts';
import type { PowerLine } from './change.ts';
import type { Selection } from './selection.ts';
import type { ChangeRole, Side } from './types.ts';

/** Names of the places in the two orders, in the language of the reader. */
export type PlaceWords = {
  readonly shown: Readonly<Record<Place, string>>;
  readonly other: Readonly<Record<Place, string>>;
};

/** What one place is worth in one order beside the other, filters applied. */
export type PlaceView = {
  readonly place: Place;
  readonly label: string;
  readonly otherLabel: string;
  /** Powers held and powers of others over it. */
  readonly held: number;
  readonly received: number;
  /** Powers held here that only the second order has, and that only the first has. */
  readonly gained: number;
  readonly lost: number;
  /** The larger of the powers held in the two orders: what room the place needs. */
  readonly most: number;
  readonly provisions: number;
  readonly vacant: boolean;
};

/** What the reader asked to see. */
export type PowerMapOptions = {
  readonly words: PlaceWords;
  readonly focus: Selection;
  /** Families and kinds that are drawn; absent: all. */
  readonly families?: readonly KindFamily[];
  readonly kinds?: readonly PowerKind[];
  /** At most so many ribbons when nothing is chosen, and single lines when something is. */
  readonly ribbons?: number;
  readonly singles?: number;
};

/** Powers that are drawn as one link. */
export type LinkView = {
  readonly id: string;
  readonly level: 'bundle' | 'power';
  readonly role: ChangeRole;
  readonly family: KindFamily | null;
  readonly from: Place;
  readonly to: Place;
  readonly powers: readonly string[];
};

/** All that a power map says about one order, before it has a shape. */
export type PowerMapView = {
  readonly side: Side;
  readonly places: Readonly<Record<Place, PlaceView>>;
  /** Every power of the order that passes the filters. */
  readonly lines: readonly PowerLine[];
  readonly links: readonly LinkView[];
  /** The links of this map and those of the other one alone: all of them keep their lane in both maps. */
  readonly lanes: readonly LinkView[];
  readonly folded: { readonly powers: number; readonly pairs: number; readonly changed: number };
  readonly focus: readonly Place[] | null;
};
