/** Elements with an undo of their own. */
const WRITING = 'input:not([type="range"], [type="checkbox"]), textarea, [contenteditable]';

/** Whether the focus is in a field with an undo of its own. */
export function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(WRITING) !== null;
}
