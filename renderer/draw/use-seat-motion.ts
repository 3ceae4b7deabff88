import { useEffect, useRef, useState } from 'react';
import { blendHemicycles } from '../scene/hemicycle/blend.ts';
import type { HemicycleScene } from '../scene/hemicycle/types.ts';
import { easeInOut } from './use-morph.ts';

/** How long seats travel, in milliseconds. */
const TRAVEL_MS = 550;

/** The chamber on its way from what was last shown to what is asked for; at once where the reader wants no motion. */
export function useSeatMotion(wanted: HemicycleScene): HemicycleScene {
  const [shown, setShown] = useState(wanted);
  const latest = useRef(shown);
  useEffect(() => {
    const from = latest.current;
    if (from === wanted) return;
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches || from.width !== wanted.width;
    const at = blendHemicycles(from, wanted);
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
  }, [wanted]);
  return shown;
}
