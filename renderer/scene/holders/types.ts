import type { KindFamily, Place } from '../../../model/vocabulary.ts';
import type { ChangeRole, SceneText, Side, Size } from '../types.ts';

/** Powers of one family of one place over another, in the order on the left and in the order on the right. */
export type FamilyCount = { readonly family: KindFamily; readonly before: number; readonly after: number };

/** The powers of one place over another, in one order beside the other. */
export type CellView = {
  readonly id: string;
  readonly from: Place;
  readonly to: Place;
  /** Powers in this order, and in the other. */
  readonly count: number;
  readonly other: number;
  /** Powers that this order alone has, and those that both have with other conditions. */
  readonly own: number;
  readonly altered: number;
  readonly families: readonly FamilyCount[];
  /** Every power of either order, in the order of the data. */
  readonly powers: readonly string[];
};

/** Who holds how many powers over whom in one order, before it has a shape. Both orders list the same rows and columns. */
export type HoldersView = {
  readonly side: Side;
  readonly rows: readonly HeadView[];
  readonly columns: readonly HeadView[];
  readonly cells: readonly CellView[];
  /** The largest count of a cell in either order. */
  readonly most: number;
};

/** A holder or an object, by its name in this order and in the other, with its sum in either. */
export type HeadView = {
  readonly place: Place;
  readonly label: string;
  readonly otherLabel: string;
  readonly sum: number;
  readonly otherSum: number;
};

/** A name at the edge; those of columns are turned by a quarter, read from below. */
export type SceneHead = {
  readonly id: string;
  readonly place: Place;
  readonly role: 'row' | 'column';
  readonly size: number;
  readonly lines: readonly SceneText[];
  /** The sum of the row at its end; null for columns. */
  readonly sum: SceneText | null;
};

/** The powers of one family in a cell, as a glyph at a point and a number after it. */
export type SceneMark = SceneText & { readonly family: KindFamily; readonly glyphX: number; readonly changed: boolean };

/** A cell with its tile, which grows with the number of powers; the coloured parts are those that changed. */
export type SceneCell = {
  readonly id: string;
  readonly from: Place;
  readonly to: Place;
  /** The middle of the cell. */
  readonly x: number;
  readonly y: number;
  /** Width and height of the tile. */
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly size: number;
  /** What the parts say, and the parts of the tile that came or went and that were altered, from 0 to 1. */
  readonly change: ChangeRole;
  readonly own: number;
  readonly altered: number;
  /** The powers by family, where the cell has room for them; they take the place of the number. */
  readonly marks: readonly SceneMark[];
};

/** The matrix of holders ready to be drawn: plain JSON, ids stable from order to order. */
export type HoldersScene = Size & {
  readonly id: string;
  readonly side: Side;
  /** Left and upper edge of the cells, and the size of one. */
  readonly left: number;
  readonly top: number;
  readonly column: number;
  readonly row: number;
  readonly heads: Readonly<Record<string, SceneHead>>;
  readonly cells: Readonly<Record<string, SceneCell>>;
  /** Places of the rows and of the columns, in the order of the ring. */
  readonly rows: readonly Place[];
  readonly columns: readonly Place[];
};
