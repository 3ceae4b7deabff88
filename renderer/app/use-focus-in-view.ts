import { type RefObject, useLayoutEffect, useRef } from 'react';

/** The part of the page that holds the views; where a view took the focus away with it, the next one is begun there. */
export function useFocusInView(screen: string): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(screen);
  useLayoutEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    if (document.activeElement === null || document.activeElement === document.body)
      main.current?.focus({ preventScroll: true });
  }, [screen]);
  return main;
}
