import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';

/** Rows of a picture with one tab stop among them. */
type Rows = {
  readonly figure: RefObject<SVGSVGElement | null>;
  /** The row that the tab key reaches. */
  readonly current: string | undefined;
  /** Goes up and down between rows, to the first and the last. */
  readonly move: (event: KeyboardEvent) => void;
};

/** Lets the arrows go from row to row of a picture whose rows carry their id as `data-row`. */
export function useRows(ids: readonly string[]): Rows {
  const figure = useRef<SVGSVGElement>(null);
  const [stop, setStop] = useState<string | null>(null);
  const current = stop !== null && ids.includes(stop) ? stop : ids[0];
  function move(event: KeyboardEvent): void {
    const next = stepped(ids, current, event.key);
    if (next === undefined) return;
    setStop(next);
    figure.current?.querySelector<SVGElement>(`[data-row="${next}"]`)?.focus();
    event.preventDefault();
  }
  return { figure, current, move };
}

function stepped(ids: readonly string[], current: string | undefined, key: string): string | undefined {
  const at = current === undefined ? -1 : ids.indexOf(current);
  switch (key) {
    case 'ArrowDown':
      return ids[Math.min(ids.length - 1, at + 1)];
    case 'ArrowUp':
      return ids[Math.max(0, at - 1)];
    case 'Home':
      return ids[0];
    case 'End':
      return ids.at(-1);
    default:
      return undefined;
  }
}
