import { round } from '../geometry.ts';
import { mix, play, tracks } from '../tracks.ts';
import type { ShareBar, ShareRow, SharesScene, Span } from './types.ts';

/**
 * The motion from one picture of shares to another: a row that is in both travels and its bars grow or shrink, one that
 * goes fades where it stands, one that comes appears where it will stand. What does not change stays the same object.
 * Exactly the first at 0, exactly the second at 1.
 */
export function blendShares(a: SharesScene, b: SharesScene): (t: number) => SharesScene {
  const rows = tracks(a.rows, b.rows, {
    both: rowMove,
    comes: (row, t) => ({ ...row, opacity: round(Math.max(0, 2 * t - 1)) }),
    goes: (row, t) => ({ ...row, opacity: round(Math.max(0, 1 - 2 * t)) }),
  });
  const order = [...b.order, ...a.order.filter((id) => b.rows[id] === undefined)];
  const height = mix(a.height, b.height);
  return (t) => {
    if (t <= 0) return a;
    if (t >= 1) return b;
    return { ...b, height: height(t), rows: play(rows, t), order };
  };
}

type Move<T> = (t: number) => T;

function rowMove(from: ShareRow, to: ShareRow): Move<ShareRow> {
  const [y, nameX, change] = [mix(from.y, to.y), mix(from.nameX, to.nameX), fine(from.change, to.change)];
  const [a, b, one] = (['a', 'b', 'one'] as const).map((side) => barMove(from.bars[side], to.bars[side]));
  return (t) => ({
    ...to,
    y: y(t),
    nameX: nameX(t),
    change: change(t),
    bars: { ...barAt('a', a, t), ...barAt('b', b, t), ...barAt('one', one, t) },
  });
}

function barAt(side: 'a' | 'b' | 'one', move: Move<ShareBar> | null | undefined, t: number): ShareRow['bars'] {
  return move === null || move === undefined ? {} : { [side]: move(t) };
}

function barMove(from: ShareBar | undefined, to: ShareBar | undefined): Move<ShareBar> | null {
  if (to === undefined) return null;
  if (from === undefined) return () => to;
  const [kept, rest, share] = [spanMove(from.kept, to.kept), spanMove(from.rest, to.rest), fine(from.share, to.share)];
  const whisker = from.whisker === null || to.whisker === null ? null : spanMove(from.whisker, to.whisker);
  return (t) => ({
    ...to,
    share: share(t),
    kept: kept(t),
    rest: rest(t),
    whisker: whisker === null ? to.whisker : whisker(t),
  });
}

/** A part of a bar on its way to another. */
export function spanMove(from: Span, to: Span): Move<Span> {
  const [x, width] = [mix(from.x, to.x), mix(from.width, to.width)];
  return (t) => ({ x: x(t), width: width(t) });
}

/** A share on its way to another, to a hundredth of a point. */
export function fine(from: number, to: number): Move<number> {
  const between = mix(from * 100, to * 100);
  return (t) => between(t) / 100;
}
