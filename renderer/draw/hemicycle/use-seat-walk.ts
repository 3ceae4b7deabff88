import { type FocusEvent, type KeyboardEvent, type PointerEvent, useEffect, useState } from 'react';
import type { HemicycleScene } from '../../scene/hemicycle/types.ts';
import { nextSeat } from '../../scene/hemicycle/walk.ts';

type SeatWalk = {
  /** The seat that holds the one tab stop. */
  readonly stop: string | undefined;
  /** The seat that is focused, or else the one under the pointer; null for none. */
  readonly at: string | null;
  readonly isFocused: boolean;
  readonly handlers: {
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onPointerOver: (event: PointerEvent) => void;
    readonly onPointerLeave: () => void;
  };
};

/** Keyboard and pointer of a chamber: one tab stop, arrows from seat to seat, and the seat that is spoken of. */
export function useSeatWalk(scene: HemicycleScene, svgId: string): SeatWalk {
  const [stopped, setStop] = useState('');
  const [isFocused, setFocused] = useState(false);
  const [pointed, setPointed] = useState<string | null>(null);
  const stop = scene.seats[stopped] === undefined ? scene.order[0] : stopped;
  useEffect(() => {
    if (isFocused && document.activeElement === document.body) focusOn(document.getElementById(svgId), stop);
  }, [isFocused, stop, scene, svgId]);
  const hovered = pointed !== null && scene.seats[pointed] !== undefined ? pointed : null;
  return {
    stop,
    at: isFocused ? (stop ?? null) : hovered,
    isFocused,
    handlers: {
      onFocus: (event) => {
        setFocused(true);
        setStop(idAt(event.target) ?? stopped);
      },
      onBlur: (event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setFocused(false);
      },
      onKeyDown: (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === 'Escape' && event.target instanceof SVGElement) event.target.blur();
        const next = nextSeat(scene, idAt(event.target) ?? '', event.key);
        if (next === null) return;
        event.preventDefault();
        focusOn(event.currentTarget, next);
      },
      onPointerOver: (event) => setPointed(idAt(event.target)),
      onPointerLeave: () => setPointed(null),
    },
  };
}

function focusOn(svg: Element | null, id = ''): void {
  const seat = svg?.querySelector(`[data-seat="${CSS.escape(id)}"]`);
  if (seat instanceof SVGElement) seat.focus();
}

function idAt(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest('[data-seat]')?.getAttribute('data-seat') ?? null) : null;
}
