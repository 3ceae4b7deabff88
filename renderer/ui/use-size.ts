import { useLayoutEffect, useState } from 'react';
import type { Size } from '../scene/types.ts';

type Sized = {
  /** To be given to the element as its ref. */
  readonly ref: (element: HTMLElement | null) => void;
  readonly element: HTMLElement | null;
  readonly size: Size | null;
};

/** The room inside an element in whole pixels; null until it is there and measured. */
export function useSize(): Sized {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    if (element === null) return;
    const read = () => {
      const next = { width: element.clientWidth, height: element.clientHeight };
      setSize((before) => (before?.width === next.width && before.height === next.height ? before : next));
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return { ref: setElement, element, size };
}
