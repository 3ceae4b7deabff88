import type { Place } from '../../../model/vocabulary.ts';
import { round } from '../geometry.ts';
import type { ChangeRole, MeasureText, Side, Size } from '../types.ts';
import { boldAt, wrapName } from '../wrap.ts';
import type { CellView, HeadView, HoldersScene, HoldersView, SceneCell, SceneHead, SceneMark } from './types.ts';

/** Room at the edge, between a name and the cells, and for the sums, in pixels or in heights of letters. */
const EDGE = 4;
const GAP = 8;
const SUM_EMS = 2.6;
const LINE = 1.15;
/** Length of the names of columns, in heights of letters. */
const COLUMN_EMS = 8.5;
/** The parts of the width and height of a cell that the largest tile takes, and that the smallest takes. */
const FULL = 0.95;
const LEAST = 0.52;
/** A cell from this width and height on, in pixels, has room for the families; so many of them in a line. */
const ROOMY = { column: 62, row: 32 };
const IN_LINE = 3;

/** How large the texts are in pixels, and what room they take. */
type Style = {
  readonly least: number;
  readonly most: number;
  /** The least size of the number in a cell, and its size in heights of the row. */
  readonly cell: number;
  readonly cellPart: number;
  /** Width of the names of rows, in heights of letters, and so many lines of them that a row must hold. */
  readonly rowEms: number;
  readonly rowLines: number;
  /** So many lines of a name that a column must hold; 0: it need not. And the most lines of a name. */
  readonly columnLines: number;
  readonly mostLines: 2 | 3;
  /** Cells with room for them show the families. */
  readonly hasMarks: boolean;
};

const ON_PAGE: Style = {
  least: 11.5,
  most: 16,
  cell: 10,
  cellPart: 0.46,
  rowEms: 8.5,
  rowLines: 2,
  columnLines: 0,
  mostLines: 3,
  hasMarks: true,
};

type Frame = Pick<HoldersScene, 'left' | 'top' | 'column' | 'row'> & { readonly text: number; readonly style: Style };

/**
 * Holders as rows, what they act on as columns, both in the order of the ring; a tile grows with the number of powers.
 * Rows, columns and the measure of the tiles are the same in both orders. With a least size of texts, in pixels, the
 * picture is one for the back row: long names stand on one line, and cells show numbers alone.
 */
export function layoutHolders(view: HoldersView, size: Size, measure: MeasureText, least?: number): HoldersScene {
  const frame = frameOf(view, size, measure, least === undefined ? ON_PAGE : inClass(least));
  const rows = view.rows.map(({ place }) => place);
  const columns = view.columns.map(({ place }) => place);
  const heads = [
    ...view.rows.map((head, index) => rowHead(head, index, frame, size, measure)),
    ...view.columns.map((head, index) => columnHead(head, index, frame, measure)),
  ];
  const cells = view.cells.map((cell) => cellAt(cell, view, frame, { rows, columns }));
  return {
    id: `holders:${view.side}`,
    side: view.side,
    width: size.width,
    height: size.height,
    left: round(frame.left),
    top: round(frame.top),
    column: round(frame.column),
    row: round(frame.row),
    heads: Object.fromEntries(heads.map((head) => [head.id, head])),
    cells: Object.fromEntries(cells.map((cell) => [cell.id, cell])),
    rows,
    columns,
  };
}

function inClass(least: number): Style {
  return {
    least,
    most: 1.5 * least,
    cell: least,
    cellPart: 0.55,
    rowEms: 18,
    rowLines: 1.2,
    columnLines: 2.3,
    mostLines: 2,
    hasMarks: false,
  };
}

/** As large as the width allows, so that the lines of a name fit into a row. */
function frameOf(view: HoldersView, size: Size, measure: MeasureText, style: Style): Frame {
  const { least, most, rowLines, columnLines } = style;
  let frame = frameAt(view, size, Math.max(least, Math.min(most, size.width / 46)), measure, style);
  while (
    frame.text > least &&
    (frame.row < rowLines * LINE * frame.text || frame.column < columnLines * LINE * frame.text)
  ) {
    frame = frameAt(view, size, Math.max(least, frame.text - 0.5), measure, style);
  }
  return frame;
}

function frameAt({ rows, columns }: HoldersView, size: Size, text: number, measure: MeasureText, style: Style): Frame {
  const bold = boldAt(text, measure);
  const widest = (heads: readonly HeadView[], ems: number) =>
    Math.max(
      0,
      ...heads.flatMap(({ label, otherLabel }) =>
        [label, otherLabel].map((name) => wrapName(name, text * ems, bold, style.mostLines).width),
      ),
    );
  const left = EDGE + widest(rows, style.rowEms) + GAP;
  const top = EDGE + widest(columns, COLUMN_EMS) + GAP;
  return {
    text,
    style,
    left,
    top,
    column: (size.width - left - text * SUM_EMS) / Math.max(1, columns.length),
    row: (size.height - top - EDGE) / Math.max(1, rows.length),
  };
}

function rowHead(head: HeadView, index: number, frame: Frame, size: Size, measure: MeasureText): SceneHead {
  const { text, style, left, top, row } = frame;
  const middle = top + (index + 0.5) * row;
  const { lines } = wrapName(head.label, text * style.rowEms, boldAt(text, measure), style.mostLines);
  return {
    id: `row:${head.place}`,
    place: head.place,
    role: 'row',
    size: round(text),
    lines: lines.map((line, at) => ({
      text: line,
      x: round(left - GAP),
      y: round(middle + text * ((at - (lines.length - 1) / 2) * LINE + 0.36)),
    })),
    sum: { text: String(head.sum), x: round(size.width - EDGE), y: round(middle + text * 0.36) },
  };
}

/** `x` and `y` of a line are where it begins, at its lower end. */
function columnHead(
  head: HeadView,
  index: number,
  { text, style, left, top, column }: Frame,
  measure: MeasureText,
): SceneHead {
  const middle = left + (index + 0.5) * column;
  const { lines } = wrapName(head.label, text * COLUMN_EMS, boldAt(text, measure), style.mostLines);
  return {
    id: `column:${head.place}`,
    place: head.place,
    role: 'column',
    size: round(text),
    lines: lines.map((line, at) => ({
      text: line,
      x: round(middle + text * ((at - (lines.length - 1) / 2) * LINE + 0.36)),
      y: round(top - GAP),
    })),
    sum: null,
  };
}

function cellAt(
  cell: CellView,
  { most, side }: HoldersView,
  { left, top, column, row, text, style }: Frame,
  { rows, columns }: { readonly rows: readonly Place[]; readonly columns: readonly Place[] },
): SceneCell {
  const { count, own, altered } = cell;
  const part = count === 0 ? 0 : FULL * (LEAST + (1 - LEAST) * Math.sqrt(count / most));
  const [x, y] = [left + (columns.indexOf(cell.to) + 0.5) * column, top + (rows.indexOf(cell.from) + 0.5) * row];
  const isRoomy = style.hasMarks && column >= ROOMY.column && row >= ROOMY.row;
  const marks = isRoomy && count > 0 ? marksOf(cell, side, x, y) : [];
  return {
    id: cell.id,
    from: cell.from,
    to: cell.to,
    x: round(x),
    y: round(y),
    width: round(Math.min(column * FULL, Math.max(column * part, widest(marks)))),
    height: round(row * part),
    text: count === 0 ? '' : String(count),
    size: round(Math.max(style.cell, Math.min(text, row * style.cellPart))),
    change: changeOf(cell, side === 'a' ? 'removed' : 'added'),
    own: count === 0 ? 0 : round(own / count),
    altered: count === 0 ? 0 : round(altered / count),
    marks,
  };
}

/** Letters of the numbers by family, and the room of a glyph with its number, in pixels. */
const MARK_SIZE = 11.5;
const MARK_WIDTH = 19;
const MARK_HEIGHT = 13;

function marksOf({ families }: CellView, side: Side, x: number, y: number): readonly SceneMark[] {
  const own = families.flatMap(({ family, before, after }) => {
    const count = side === 'a' ? before : after;
    return count === 0 ? [] : [{ family, count, changed: before !== after }];
  });
  const lines = Math.ceil(own.length / IN_LINE);
  return own.map(({ family, count, changed }, index) => {
    const line = Math.floor(index / IN_LINE);
    const inLine = Math.min(IN_LINE, own.length - line * IN_LINE);
    const start = x + ((index % IN_LINE) - inLine / 2) * MARK_WIDTH;
    return {
      family,
      changed,
      text: String(count),
      glyphX: round(start + 5),
      x: round(start + 10.5),
      y: round(y + (line - (lines - 1) / 2) * MARK_HEIGHT + MARK_SIZE * 0.36),
    };
  });
}

/** The width of a tile that holds all its marks. */
function widest(marks: readonly SceneMark[]): number {
  return marks.length === 0 ? 0 : Math.min(IN_LINE, marks.length) * MARK_WIDTH + 6;
}

function changeOf({ own, altered }: CellView, alone: ChangeRole): ChangeRole {
  if (own > 0) return alone;
  return altered > 0 ? 'altered' : 'unchanged';
}
