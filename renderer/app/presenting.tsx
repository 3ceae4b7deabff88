import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import type { Comparison } from '../store/comparison.ts';
import { useApp } from '../store/store.ts';
import { later } from '../ui/later.tsx';

/** So long after the first screen, in milliseconds, the code that presents is fetched, so that one key brings it at once. */
const FETCHED_AFTER = 2000;

const Present = later(async () => (await import('../present/present.tsx')).Present);

/** The picture for the class, over the app that waits below it. */
export function Presenting({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const isPresenting = useApp((state) => state.view.presenting !== null);
  useEffect(() => {
    const timer = setTimeout(() => void Present.bring(), FETCHED_AFTER);
    return () => clearTimeout(timer);
  }, []);
  useFocusBack(isPresenting);
  if (!isPresenting) return null;
  return <Present comparison={comparison} />;
}

/** The focus returns to where it was before the picture came. */
function useFocusBack(isPresenting: boolean): void {
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (isPresenting) before.current = document.activeElement;
    else if (before.current instanceof HTMLElement) before.current.focus();
  }, [isPresenting]);
}
