import { interpolateNumber } from 'd3-interpolate';
import { same } from '../../../model/json.ts';
import { round } from '../geometry.ts';
import type { ShareBar, ShareRow, SharesScene, Span } from './types.ts';

/**
 * The motion from one picture of shares to another: a row that is in both travels and its bars grow or shrink, one that
 * goes fades where it stands, one that comes appears where it will stand. What does not change stays the same object.
 * Exactly the first at 0, exactly the second at 1.
 */
export function blendShares(a: SharesScene, b: SharesScene): (t: number) => SharesScene {
  const gone = a.order.filter((id) => b.rows[id] === undefined);
  const moves = [...b.order, ...gone].map((id) => ({ id, at: moveOf(a.rows[id], b.rows[id]) }));
  const order = moves.map(({ id }) => id);
  const height = number(a.height, b.height);
  return (t) => {
    if (t <= 0) return a;
    if (t >= 1) return b;
    const rows = Object.fromEntries(moves.flatMap(({ id, at }) => (at === null ? [] : [[id, at(t)]])));
    return { ...b, height: height(t), rows, order };
  };
}

type Move<T> = (t: number) => T;

function moveOf(from: ShareRow | undefined, to: ShareRow | undefined): Move<ShareRow> | null {
  if (from === undefined) return to === undefined ? null : (t) => ({ ...to, opacity: round(Math.max(0, 2 * t - 1)) });
  if (to === undefined) return (t) => ({ ...from, opacity: round(Math.max(0, 1 - 2 * t)) });
  if (same(from, to)) return () => to;
  const [y, nameX, change] = [number(from.y, to.y), number(from.nameX, to.nameX), fine(from.change, to.change)];
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
  if (from === undefined || same(from, to)) return () => to;
  const [kept, rest, share] = [span(from.kept, to.kept), span(from.rest, to.rest), fine(from.share, to.share)];
  const whisker = from.whisker === null || to.whisker === null ? null : span(from.whisker, to.whisker);
  const valueX = number(from.valueX, to.valueX);
  return (t) => ({
    ...to,
    share: share(t),
    kept: kept(t),
    rest: rest(t),
    whisker: whisker === null ? to.whisker : whisker(t),
    valueX: valueX(t),
  });
}

function span(from: Span, to: Span): Move<Span> {
  const [x, width] = [number(from.x, to.x), number(from.width, to.width)];
  return (t) => ({ x: x(t), width: width(t) });
}

function number(from: number, to: number): Move<number> {
  const between = interpolateNumber(from, to);
  return (t) => round(between(t));
}

/** A share, to a hundredth of a point. */
function fine(from: number, to: number): Move<number> {
  const between = interpolateNumber(from, to);
  return (t) => Math.round(between(t) * 1e4) / 1e4;
}
