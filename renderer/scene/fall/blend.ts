import { round } from '../geometry.ts';
import { fine, spanMove } from '../shares/blend.ts';
import { mix, play, tracks } from '../tracks.ts';
import type { FallRow, FallScene } from './types.ts';

/** The motion from one broken-down change to another; amendments that go fade, those that come appear. */
export function blendFalls(a: FallScene, b: FallScene): (t: number) => FallScene {
  const rows = tracks(a.rows, b.rows, {
    both: rowMove,
    comes: (row, t) => ({ ...row, opacity: round(Math.max(0, 2 * t - 1)) }),
    goes: (row, t) => ({ ...row, opacity: round(Math.max(0, 1 - 2 * t)) }),
  });
  const order = [...b.order, ...a.order.filter((id) => b.rows[id] === undefined)];
  return (t) => {
    if (t <= 0) return a;
    if (t >= 1) return b;
    return { ...b, height: Math.max(a.height, b.height), rows: play(rows, t), order };
  };
}

function rowMove(from: FallRow, to: FallRow): (t: number) => FallRow {
  const [y, bar, value] = [mix(from.y, to.y), spanMove(from.bar, to.bar), fine(from.value, to.value)];
  const [valueX, joinX] = [mix(from.valueX, to.valueX), mix(from.joinX ?? to.joinX ?? 0, to.joinX ?? 0)];
  const joinY = mix(from.joinY, to.joinY);
  return (t) => ({
    ...to,
    y: y(t),
    bar: bar(t),
    value: value(t),
    valueX: valueX(t),
    joinX: to.joinX === null ? null : joinX(t),
    joinY: joinY(t),
  });
}
