import { type RefObject, useEffect, useState } from 'react';
import type { Box, Size } from '../../scene/types.ts';
import type { TourStop } from '../../store/tour/state.ts';
import { ANCHORS } from './anchors.ts';
import { placeBelow, placeBeside, type Spot } from './place.ts';

/** So long, in milliseconds, the popover waits for what it speaks of, before it shows without. */
const PATIENCE = 3000;

/** So many pixels stay free above what was brought to the upper edge. */
const MARGIN = 12;

/** So long, in milliseconds, what was found may still move while the screen is drawn. */
const SETTLING = 700;

/** Where the popover stands and what it points at; `spot` is null while that is not there yet. */
export type Standing = { readonly spot: Spot | null; readonly anchor: Box | null };

const NOWHERE: Standing = { spot: null, anchor: null };

/** Keeps the popover beside what a stop speaks of, frame by frame, wherever that moves. */
export function useAnchor(stop: TourStop, popover: RefObject<HTMLElement | null>): Standing {
  const [standing, setStanding] = useState<{ readonly stop: TourStop } & Standing>({ stop, ...NOWHERE });
  useEffect(() => {
    const since = performance.now();
    let last = '';
    let shown: Element | null = null;
    let found = since;
    let frame = requestAnimationFrame(follow);
    function follow(now: number): void {
      frame = requestAnimationFrame(follow);
      const element = find(ANCHORS[stop].at);
      if (element !== null && element !== shown) found = now;
      // What is drawn above it moves it once more.
      if (element !== null && now - found < SETTLING) bringIntoSight(element, popover.current);
      shown = element;
      const next = standingAt(stop, element, popover.current, now - since > PATIENCE);
      const text = JSON.stringify(next);
      if (text !== last) setStanding({ stop, ...next });
      last = text;
    }
    return () => cancelAnimationFrame(frame);
  }, [stop, popover]);
  return standing.stop === stop ? standing : NOWHERE;
}

function standingAt(stop: TourStop, element: Element | null, popover: HTMLElement | null, isLate: boolean): Standing {
  if (popover === null || (element === null && !isLate)) return NOWHERE;
  const size: Size = { width: popover.offsetWidth, height: popover.offsetHeight };
  const room: Size = { width: document.documentElement.clientWidth, height: window.innerHeight };
  if (element === null) return { spot: rounded(placeBelow(size, room)), anchor: null };
  const anchor = boxOf(element);
  const beside = (ANCHORS[stop].beside ?? []).flatMap((selector) => [...document.querySelectorAll(selector)]);
  return { spot: rounded(placeBeside(anchor, size, room, beside.map(boxOf))), anchor };
}

/** The first element on the screen that one of the selectors names. */
function find(selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const element = document.querySelector(selector);
    if (element !== null && element.getClientRects().length > 0) return element;
  }
  return null;
}

/** Where the page itself scrolls, to its upper edge, so that there is room below; or, at the end of the page, to its lower edge. */
function bringIntoSight(element: Element, popover: HTMLElement | null): void {
  const { scrollHeight, clientHeight } = document.documentElement;
  const isTall = scrollHeight > clientHeight;
  element.scrollIntoView({ block: isTall ? 'start' : 'nearest', inline: 'nearest' });
  if (!isTall) return;
  const { top, bottom } = element.getBoundingClientRect();
  const isLow = bottom + (popover?.offsetHeight ?? 0) + 2 * MARGIN > window.innerHeight;
  if (top < MARGIN) window.scrollBy(0, -MARGIN);
  else if (isLow) element.scrollIntoView({ block: 'end', inline: 'nearest' });
}

function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

function rounded({ x, y }: Spot): Spot {
  return { x: Math.round(x), y: Math.round(y) };
}
