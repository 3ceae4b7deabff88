import { useEffect, useRef } from 'react';
import { dispatch, store } from '../store/store.ts';
import { presentKeysOn, type RoomAction } from './keys.ts';

/** Handles the keys while presenting; the browser's own combinations and an open dialog stay untouched. */
export function usePresentKeys(stages: number, act: (action: RoomAction) => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest('dialog') !== null) return;
      if (event.shiftKey && event.code.startsWith('Arrow')) return;
      const line = presentKeysOn(store.getState().view.screen).find((one) => one.matches(event));
      if (line === undefined) return;
      event.preventDefault();
      if (typeof line.does === 'string') latest.current(line.does);
      else dispatch(line.does(event, { stages, now: Date.now() }));
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [stages]);
}
