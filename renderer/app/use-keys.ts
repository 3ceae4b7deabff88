import { useEffect } from 'react';
import { viewShown } from '../store/state.ts';
import { dispatch, store } from '../store/store.ts';
import { isApple } from './apple.ts';
import type { bindingFor, KeyBinding } from './keys.ts';
import { isWriting } from './writing.ts';

const TYPING = 'input:not([type="range"], [type="checkbox"]), textarea, select, [contenteditable]';
/** Elements that use these keys themselves. */
const PRESSING = 'button, summary, a, input, select';
const MOVING =
  '[role="grid"], [role="tablist"], [role="tree"], [role~="graphics-document"], table, input:not([type="checkbox"])';

/** Finds what a stroke means; null until the table of keys has come. */
let find: typeof bindingFor | null = null;

/** Handles the keys of the table while nothing is being typed; combinations that the table lacks stay the browser's. */
export function useKeys(stages: number): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (find !== null) answer(event, stages, find);
      // The table comes after the first picture; a stroke before it waits for it.
      else void fetchTable().then((found) => answer(event, stages, found));
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [stages]);
}

async function fetchTable(): Promise<typeof bindingFor> {
  const table = await import('./after-first-frame.ts');
  find = table.bindingFor;
  return find;
}

function answer(event: KeyboardEvent, stages: number, meaningOf: typeof bindingFor): void {
  // What is presented has keys of its own.
  if (store.getState().view.presenting !== null) return;
  if (event.defaultPrevented || event.altKey) return;
  const mod = isApple() ? event.metaKey : event.ctrlKey;
  if (mod !== (event.ctrlKey || event.metaKey)) return;
  if (event.target instanceof Element && isTakenBy(event.target, event.code, mod)) return;
  const stroke = { code: event.code, key: event.key, mod, shift: event.shiftKey };
  const binding = meaningOf(stroke, viewShown(store.getState()));
  if (binding === undefined || (mod && binding.asks === undefined && isWriting(event.target))) return;
  const command = binding.command(store.getState(), stages);
  if (command !== null) dispatch(command);
  if (binding.focus !== undefined) focusOn(binding.focus);
  if (binding.asks !== undefined) void askDesk(binding.asks);
  if (command !== null || binding.focus !== undefined || binding.asks !== undefined) event.preventDefault();
}

/** Whether the element under the focus needs the key for itself. */
function isTakenBy(element: Element, code: string, mod: boolean): boolean {
  if (mod) return element.closest('dialog') !== null;
  if (code === 'Escape') return element.closest('dialog') !== null;
  if (code === 'F5') return element.closest('dialog') !== null;
  if (element.closest(TYPING) !== null || element.closest('dialog') !== null) return true;
  if (code === 'Space') return element.closest(PRESSING) !== null || element.closest(MOVING) !== null;
  return code.startsWith('Arrow') && element.closest(MOVING) !== null;
}

/** Documents come with the desktop, which the first screen does not wait for. */
async function askDesk(what: NonNullable<KeyBinding['asks']>): Promise<void> {
  const { obey } = await import('../desktop/obey.ts');
  obey(what);
}

function focusOn(id: string): void {
  const target = document.getElementById(id);
  target?.querySelector<HTMLElement>('button, select, input')?.focus();
}
