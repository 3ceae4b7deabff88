import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Size } from '../../scene/types.ts';
import { highlight } from '../../store/commands.ts';
import { dispatch } from '../../store/store.ts';

const LEAST: Size = { width: 280, height: 280 };
const CAPTION = 72;

/**
 * The room that every frame inside the element leaves to its picture below its caption, in whole pixels: the least of
 * them, so that two maps lie at the same height and compare. Null until measured.
 */
export function useRoom(): { readonly ref: RefObject<HTMLDivElement | null>; readonly room: Size | null } {
  const ref = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Size | null>(null);
  const isMeasured = room !== null;
  useLayoutEffect(() => {
    // Before the first paint, so that maps and frame come together.
    if (ref.current !== null) setRoom(roomIn(ref.current));
  }, []);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      const next = roomIn(element);
      setRoom((before) => (before?.width === next.width && before.height === next.height ? before : next));
    });
    for (const part of element.querySelectorAll('.map-frame, figcaption')) observer.observe(part);
    return () => observer.disconnect();
  }, [isMeasured]);
  useEffect(() => {
    // What lay under the pointer lies elsewhere now.
    dispatch(highlight(null));
  }, [room]);
  return { ref, room };
}

function roomIn(element: HTMLDivElement): Size {
  const frames = [...element.querySelectorAll<HTMLElement>('.map-frame')];
  const captions = frames.map((frame) => frame.querySelector<HTMLElement>('figcaption')?.offsetHeight ?? CAPTION);
  const height = Math.min(...frames.map((frame) => frame.clientHeight)) - Math.max(...captions);
  return {
    width: Math.max(LEAST.width, Math.floor(Math.min(...frames.map((frame) => frame.clientWidth)))),
    height: Math.max(LEAST.height, Math.floor(height)),
  };
}
