import type { HemicycleScene, SceneSeat } from './types.ts';

/**
 * The motion from one chamber to another: a seat that is in both travels, one that goes shrinks where it stands, one that comes grows
 * where it will stand. Exactly the first at 0, exactly the second at 1.
 */
export function blendHemicycles(a: HemicycleScene, b: HemicycleScene): (t: number) => HemicycleScene {
  const ids = [...a.order, ...b.order.filter((id) => a.seats[id] === undefined)];
  return (t) => {
    if (t <= 0) return a;
    if (t >= 1) return b;
    const seats = ids.flatMap((id) => seatAt(a.seats[id], b.seats[id], t));
    return {
      ...(t < 0.5 ? a : b),
      width: b.width,
      height: b.height,
      seats: Object.fromEntries(seats.map((seat) => [seat.id, seat])),
      order: seats.map(({ id }) => id),
    };
  };
}

function seatAt(from: SceneSeat | undefined, to: SceneSeat | undefined, t: number): readonly SceneSeat[] {
  if (from !== undefined && to !== undefined) {
    return [{ ...to, x: mix(from.x, to.x, t), y: mix(from.y, to.y, t), r: mix(from.r, to.r, t) }];
  }
  if (to !== undefined) return [{ ...to, r: mix(0, to.r, Math.max(0, (t - 0.4) / 0.6)) }];
  return from === undefined ? [] : [{ ...from, r: mix(from.r, 0, Math.min(1, t / 0.6)) }];
}

function mix(a: number, b: number, t: number): number {
  return Math.round((a + (b - a) * t) * 100) / 100;
}
