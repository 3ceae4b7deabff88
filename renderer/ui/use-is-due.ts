import { useDeferredValue } from 'react';
import { useApp } from '../store/store.ts';

/** False while the first picture is drawn, and while what comes after it is first drawn: for what reads the words of the law. */
export function useIsDue(): boolean {
  return useDeferredValue(
    useApp((state) => state.hasWords),
    false,
  );
}
