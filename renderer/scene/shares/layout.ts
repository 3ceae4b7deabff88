import { round } from '../geometry.ts';
import { shownChange } from '../shown.ts';
import type { MeasureText } from '../types.ts';
import { boldAt, wrapName } from '../wrap.ts';
import type { ShareBar, ShareRow, SharesMode, SharesRow, SharesScene, ShareValue, Span } from './types.ts';

/** Sizes in pixels: of totals on a page of their own, and of one decision on a card. */
const SIZES = {
  page: { text: 14, bar: 16, line: 18, pad: 10, name: 0.27, value: 50, gap: 9, change: 62 },
  card: { text: 13, bar: 12, line: 16, pad: 6, name: 0.3, value: 40, gap: 4, change: 0 },
} as const;

/** The room for a picture in pixels, how texts are measured, and the share at the end of the scale. */
type Room = {
  readonly width: number;
  readonly measure: MeasureText;
  readonly size?: keyof typeof SIZES;
  readonly scale?: number;
};

type Sizes = (typeof SIZES)[keyof typeof SIZES];
/** The room of the bars of one order, and where their numbers begin or end. */
type Bars = Span & { readonly valueX: number };
type Columns = { readonly name: Span; readonly a: Bars; readonly b: Bars };

/**
 * Shares as bars. In a pair the left order grows to the left of the names, the right order to the right, rows in the
 * order given; alone, the rows stand in the order of their shares. One scale holds for both orders: up to `scale`, or to
 * the largest share.
 */
export function layoutShares(
  rows: readonly SharesRow[],
  mode: SharesMode,
  { width, measure, size = 'page', scale }: Room,
): SharesScene {
  const sizes = SIZES[size];
  const columns = mode === 'pair' ? pairColumns(width, sizes) : oneColumns(width, sizes);
  const most = scale ?? Math.max(0.01, ...rows.flatMap(({ a, b }) => [topOf(a), topOf(b)]));
  const bold = boldAt(sizes.text, measure);
  const sorted = mode === 'pair' ? rows : bySide(rows, mode);
  const made: Record<string, ShareRow> = {};
  let y = 0;
  for (const row of sorted) {
    // Bars stand on either side of a name.
    const { lines } = wrapName(row.name, columns.name.width, bold, 3, 1);
    const height = lines.length * sizes.line + sizes.pad;
    made[row.id] = {
      id: row.id,
      y: round(y + height / 2),
      height,
      lines,
      ...nameAt(columns.name, mode),
      bars: barsOf(row, mode, columns, most),
      change: shownChange(row.a?.share ?? 0, row.b?.share ?? 0),
      opacity: 1,
    };
    y += height;
  }
  return {
    width,
    height: y,
    mode,
    rows: made,
    order: sorted.map(({ id }) => id),
    changeX: sizes.change === 0 ? null : width,
    heads: { a: spanOf(columns.a), b: spanOf(columns.b) },
    bar: sizes.bar,
    text: sizes.text,
  };
}

function spanOf({ x, width }: Span): Span {
  return { x, width };
}

function bySide(rows: readonly SharesRow[], side: 'a' | 'b'): readonly SharesRow[] {
  return rows.toSorted((one, other) => (other[side]?.share ?? 0) - (one[side]?.share ?? 0));
}

function pairColumns(width: number, { name, value, gap, change }: Sizes): Columns {
  const middle = round(width * name);
  const bars = round((width - middle - change - 2 * value) / 2);
  return {
    a: { x: value, width: bars, valueX: value - gap },
    name: { x: value + bars, width: middle },
    b: { x: value + bars + middle, width: bars, valueX: value + 2 * bars + middle + gap },
  };
}

function oneColumns(width: number, { name, value, gap, change }: Sizes): Columns {
  const left = round(width * name);
  const own = round(width - left - value - change);
  const bars = { x: left, width: own, valueX: left + own + gap };
  return { a: bars, name: { x: 0, width: left - GAP }, b: bars };
}

const GAP = 8;

function nameAt({ x, width }: Span, mode: SharesMode): Pick<ShareRow, 'nameX' | 'nameAnchor'> {
  return mode === 'pair'
    ? { nameX: round(x + width / 2), nameAnchor: 'middle' }
    : { nameX: round(x + width), nameAnchor: 'end' };
}

function topOf(value: ShareValue | null): number {
  return value === null ? 0 : Math.max(value.share, value.most);
}

/** The bars of a row; where no change is shown none is drawn, and all of either bar is what both have. */
function barsOf({ a, b }: SharesRow, mode: SharesMode, columns: Columns, most: number): ShareRow['bars'] {
  const [left, right] = [a?.share ?? 0, b?.share ?? 0];
  const isSame = shownChange(left, right) === 0;
  const kept = isSame ? { a: left, b: right } : { a: Math.min(left, right), b: Math.min(left, right) };
  const scale = (span: Span) => (share: number) => round((share / most) * (span.width - GAP));
  if (mode === 'pair') {
    return {
      a: leftBar(a, kept.a, columns.a, scale(columns.a)),
      b: rightBar(b, kept.b, columns.b, scale(columns.b), 'gained'),
    };
  }
  const change = left > right ? 'lost' : 'gained';
  return { one: rightBar(mode === 'a' ? a : b, kept[mode], columns[mode], scale(columns[mode]), change) };
}

function rightBar(
  value: ShareValue | null,
  kept: number,
  column: Bars,
  scale: (share: number) => number,
  change: ShareBar['change'],
): ShareBar {
  const { share, least, most } = value ?? NOTHING;
  const x = column.x + GAP;
  return {
    share,
    kept: { x, width: scale(kept) },
    rest: { x: round(x + scale(kept)), width: scale(share - kept) },
    change,
    whisker: least === most ? null : { x: round(x + scale(least)), width: scale(most - least) },
    valueX: column.valueX,
    valueAnchor: 'start',
  };
}

function leftBar(value: ShareValue | null, kept: number, column: Bars, scale: (share: number) => number): ShareBar {
  const { share, least, most } = value ?? NOTHING;
  const end = column.x + column.width - GAP;
  return {
    share,
    kept: { x: round(end - scale(kept)), width: scale(kept) },
    rest: { x: round(end - scale(share)), width: scale(share - kept) },
    change: 'lost',
    whisker: least === most ? null : { x: round(end - scale(most)), width: scale(most - least) },
    valueX: column.valueX,
    valueAnchor: 'end',
  };
}

const NOTHING: ShareValue = { share: 0, least: 0, most: 0 };
