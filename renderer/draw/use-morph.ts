import { useEffect, useMemo, useRef } from 'react';
import { blend, shareUnchanged } from '../scene/map/blend.ts';
import type { Scene } from '../scene/types.ts';

/** How long a whole morph takes, in milliseconds. */
const MORPH_MS = 800;

/** Where a morph stands between its two ends, and to which end it runs; null: it rests. */
export type MorphMotion = { readonly t: number; readonly toward: 0 | 1 | null };

/** The scene at a moment of the morph from one scene to another; exactly these at the ends. */
export function useMorphScene(a: Scene, b: Scene, t: number): Scene {
  const at = useMemo(() => blend(a, shareUnchanged(a, b)), [a, b]);
  return useMemo(() => at(t), [at, t]);
}

/**
 * Runs the one clock of a morph: calls `onFrame` with the new `t` on every frame until the end is reached. Where the
 * reader wants no motion, the end comes at once. A change of `toward` starts, stops or turns the motion.
 */
export function useMorphClock({ t, toward }: MorphMotion, onFrame: (t: number) => void): void {
  const latest = useRef({ t, onFrame });
  useEffect(() => {
    latest.current = { t, onFrame };
  });
  useEffect(() => {
    if (toward === null) return;
    const start = latest.current.t;
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches || start === toward) {
      latest.current.onFrame(toward);
      return;
    }
    return runFrames(start, toward, (now) => latest.current.onFrame(now));
  }, [toward]);
}

/** Counts time from the first frame, so that a slow start does not skip the beginning; returns what stops it. */
function runFrames(start: number, toward: 0 | 1, onFrame: (t: number) => void): () => void {
  const duration = MORPH_MS * Math.abs(toward - start);
  let began: number | null = null;
  let request = 0;
  function frame(now: number): void {
    began ??= now;
    const share = Math.min(1, (now - began) / duration);
    if (share < 1) request = requestAnimationFrame(frame);
    onFrame(share >= 1 ? toward : start + (toward - start) * easeInOut(share));
  }
  request = requestAnimationFrame(frame);
  return () => cancelAnimationFrame(request);
}

/** Cubic, slow at both ends. */
export function easeInOut(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
}
