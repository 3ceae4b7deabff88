import { round } from '../geometry.ts';
import type { MeasureText } from '../types.ts';
import { boldAt, fillLines } from '../wrap.ts';
import type { FallRow, FallScene, FallView } from './types.ts';

/** The size of every text of the picture, in pixels of its layout. */
export const FALL_TEXT = 14;
const LINE = 18;
const PAD = 12;
/** The share of the width that the names take, and the room for a number, in pixels. */
const NAMES = 0.4;
const VALUE = 64;
const GAP = 10;

/** The names of the two ends among the rows. */
export const BEFORE = 'before';
/** The id of the bar for the order after. */
export const AFTER = 'after';

/**
 * A change broken into steps, from top to bottom: the share before, then each step from where the last one left off, then
 * the share after. The scale begins at the least share on the way, rounded down to five points, where that is far from
 * nothing.
 */
export function layoutFall(view: FallView, width: number, measure: MeasureText): FallScene {
  const levels = levelsOf(view);
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  const start = high - low < low / 4 ? Math.max(0, Math.floor(low * 20 - 1) / 20) : 0;
  const left = round(width * NAMES);
  const room = Math.max(1, width - left - VALUE - GAP);
  const x = (share: number) => round(left + ((share - start) / Math.max(0.01, high - start)) * room);
  const bold = boldAt(FALL_TEXT, measure);
  const rows: Record<string, FallRow> = {};
  let y = 0;
  function add(id: string, name: string, part: Pick<FallRow, 'kind' | 'bar' | 'value' | 'joinX'>): void {
    const lines = fillLines(name, left - GAP, bold);
    const height = lines.length * LINE + PAD;
    const valueX = part.bar.x + part.bar.width + GAP / 2;
    const middle = round(y + height / 2);
    const above = Object.values(rows).at(-1);
    if (above !== undefined) rows[above.id] = { ...above, joinY: round(middle - above.y) };
    rows[id] = { id, ...part, y: middle, height, lines, nameX: left - GAP, valueX, joinY: 0, opacity: 1 };
    y += height;
  }
  const end = (share: number) => ({ x: left, width: round(x(share) - left) });
  const { before, after } = view;
  add(BEFORE, before.name, { kind: 'end', bar: end(before.share), value: before.share, joinX: x(before.share) });
  for (const [index, { id, name, change }] of view.steps.entries()) {
    const [from = 0, to = 0] = [levels[index], levels[index + 1]];
    const bar = { x: x(Math.min(from, to)), width: round(Math.abs(x(to) - x(from))) };
    add(id, name, { kind: change < 0 ? 'lost' : 'gained', bar, value: change, joinX: x(to) });
  }
  add(AFTER, after.name, { kind: 'end', bar: end(after.share), value: after.share, joinX: null });
  return { width, height: y, rows, order: Object.keys(rows), start };
}

/**
 * The same picture before anything has moved: every step starts from the share before and has no length, and the share
 * after is still the share before. On the way from here to the whole picture the steps grow together and stay joined.
 */
export function fallAtStart(whole: FallScene): FallScene {
  const start = whole.rows[BEFORE];
  if (start === undefined) return whole;
  const { bar, value, valueX } = start;
  const reached = bar.x + bar.width;
  const still = { bar: { x: reached, width: 0 }, value: 0, valueX: reached + GAP / 2 };
  function held(row: FallRow): FallRow {
    if (row.id === BEFORE) return row;
    if (row.id === AFTER) return { ...row, bar, value, valueX };
    return { ...row, ...still, joinX: reached };
  }
  return { ...whole, rows: Object.fromEntries(Object.entries(whole.rows).map(([id, row]) => [id, held(row)])) };
}

/** The share before and after each step. */
function levelsOf({ before, steps }: FallView): readonly number[] {
  const levels = [before.share];
  for (const { change } of steps) levels.push((levels.at(-1) ?? 0) + change);
  return levels;
}
