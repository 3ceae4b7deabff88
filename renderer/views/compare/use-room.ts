import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Size } from '../../scene/types.ts';

const LEAST: Size = { width: 280, height: 280 };

/** The room that a frame leaves to the picture below its caption, in whole pixels; null until measured. */
export function useRoom(): { readonly ref: RefObject<HTMLDivElement | null>; readonly room: Size | null } {
  const ref = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Size | null>(null);
  useEffect(() => {
    const frame = ref.current;
    if (frame === null) return;
    const observer = new ResizeObserver(() => {
      const next = roomIn(frame);
      setRoom((before) => (before?.width === next.width && before.height === next.height ? before : next));
    });
    observer.observe(frame);
    const caption = frame.querySelector('figcaption');
    if (caption !== null) observer.observe(caption);
    return () => observer.disconnect();
  }, [room === null]);
  return { ref, room };
}

function roomIn(frame: HTMLDivElement): Size {
  const caption = frame.querySelector<HTMLElement>('figcaption')?.offsetHeight ?? 72;
  return {
    width: Math.max(LEAST.width, Math.floor(frame.clientWidth)),
    height: Math.max(LEAST.height, Math.floor(frame.clientHeight - caption)),
  };
}
