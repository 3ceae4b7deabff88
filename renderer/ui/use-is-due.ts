import { useDeferredValue } from 'react';

/** False while a component is first drawn, true right after: for what may come when the maps stand. */
export function useIsDue(): boolean {
  return useDeferredValue(true, false);
}
