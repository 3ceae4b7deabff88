import { type RefObject, useLayoutEffect } from 'react';

/** When the element goes and takes the focus with it, the focus returns to where it was before. */
export function useFocusReturn(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const inside = element.current;
    const before = document.activeElement;
    return () => {
      if (inside?.contains(document.activeElement) === true && before instanceof HTMLElement) before.focus();
    };
  }, [element]);
}
