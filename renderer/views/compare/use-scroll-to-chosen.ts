import { type RefObject, useEffect } from 'react';
import { useApp } from '../../store/store.ts';

/** Brings the row of what was chosen elsewhere into view, unless the choice was made in this list. */
export function useScrollToChosen(list: RefObject<HTMLElement | null>): void {
  const selection = useApp((state) => state.view.selection);
  useEffect(() => {
    if (selection === null || list.current?.contains(document.activeElement) === true) return;
    const target = CSS.escape(`${selection.kind} ${selection.id}`);
    list.current
      ?.querySelector(`[data-target="${target}"]`)
      ?.scrollIntoView({ block: selection.kind === 'place' ? 'start' : 'center' });
  }, [selection, list]);
}
