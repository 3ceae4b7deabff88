import { type RefObject, useEffect, useRef, useState } from 'react';
import { easeInOut } from './use-morph.ts';

/** How long things travel, in milliseconds. */
const TRAVEL_MS = 550;

/** How a picture goes over into another, and when it does not travel but is there at once. */
export type Travel<T> = {
  readonly blend: (from: T, to: T) => (t: number) => T;
  readonly jumps: (from: T, to: T) => boolean;
};

/**
 * A picture on its way from what was last shown to what is asked for; at once where the reader wants no motion, and where
 * the picture is out of sight. `travel` must stay the same object.
 */
export function useTravel<T>(wanted: T, travel: Travel<T>, picture?: RefObject<Element | null>): T {
  const [shown, setShown] = useState(wanted);
  const latest = useRef(shown);
  useEffect(() => {
    const from = latest.current;
    if (from === wanted) return;
    const isStill =
      window.matchMedia('(prefers-reduced-motion: reduce)').matches ||
      travel.jumps(from, wanted) ||
      isOutOfSight(picture?.current ?? null);
    const at = travel.blend(from, wanted);
    let began: number | null = null;
    let request = 0;
    function frame(now: number): void {
      began ??= now;
      const share = isStill ? 1 : Math.min(1, (now - began) / TRAVEL_MS);
      latest.current = at(easeInOut(share));
      setShown(latest.current);
      if (share < 1) request = requestAnimationFrame(frame);
    }
    request = requestAnimationFrame(frame);
    return () => cancelAnimationFrame(request);
  }, [wanted, travel, picture]);
  return shown;
}

function isOutOfSight(picture: Element | null): boolean {
  if (picture === null) return false;
  if (!picture.checkVisibility({ contentVisibilityAuto: true })) return true;
  const { top, bottom } = picture.getBoundingClientRect();
  return bottom < 0 || top > window.innerHeight;
}
