import { type FocusEvent, type KeyboardEvent, type PointerEvent, useEffect, useState } from 'react';
import { PLACES, type Place } from '../../model/vocabulary.ts';
import { type Highlight, sameHighlight, sameSelection, type Selection } from '../scene/selection.ts';
import type { Scene } from '../scene/types.ts';
import type { PowerMapProps } from './power-map-props.ts';
import { nextId } from './walk.ts';

type Keys = {
  /** The place that holds the one tab stop, and the place whose links are read out. */
  readonly stop: Place;
  readonly readsFrom: Place | null;
  readonly handlers: {
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerLeave: () => void;
    readonly onClick: (event: { readonly target: EventTarget }) => void;
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
};

/** Pointer and keyboard of a power map: one tab stop, arrows along the ring and into the powers of a place. */
export function usePowerMapKeys(props: PowerMapProps, svgId: string): Keys {
  const { scene, selection, highlight, onSelect, onHighlight, onRules } = props;
  const [stop, setStop] = useState<Place>(PLACES[0]);
  const [inside, setInside] = useState(false);
  const point = (next: Highlight) => {
    if (!sameHighlight(next, highlight)) onHighlight(next);
  };
  useEffect(() => {
    const svg = document.getElementById(svgId);
    if (inside && svg !== null && document.activeElement === document.body) focusOn(svg, `place:${stop}`);
  }, [scene, inside, stop, svgId]);
  return {
    stop,
    readsFrom: inside ? stop : null,
    handlers: {
      // Not `over`: what comes to lie under a pointer at rest, as when the detail opens, is not pointed at.
      onPointerMove: (event) => point(highlightOf(scene, idAt(event.target))),
      onPointerLeave: () => point(null),
      onClick: (event) => {
        const next = selectionOf(scene, idAt(event.target));
        if (next?.kind === 'place' && isOnRules(event.target)) onRules(next.id);
        else onSelect(sameSelection(next, selection) ? null : next);
      },
      onFocus: (event) => {
        const id = idAt(event.target);
        setInside(true);
        setStop(scene.nodes[id]?.place ?? scene.links[id]?.from ?? stop);
        point(highlightOf(scene, id));
      },
      onBlur: (event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        setInside(false);
        point(null);
      },
      onKeyDown: (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const id = idAt(event.target);
        if (event.key === 'Enter' || event.key === ' ') onSelect(selectionOf(scene, id));
        else if (event.key === 'Escape') leave(event, selection, onSelect);
        else {
          const next = nextId(scene, id, event.key);
          if (next === null) return;
          focusOn(event.currentTarget, next);
        }
        event.preventDefault();
      },
    },
  };
}

/** Escape first lets go of what is chosen, then leaves the picture. */
function leave(event: KeyboardEvent, selection: Selection, onSelect: (next: Selection) => void): void {
  if (selection !== null) onSelect(null);
  else if (event.target instanceof SVGElement) event.target.blur();
}

function focusOn(svg: Element, id: string): void {
  const target = svg.querySelector(`g[data-id="${CSS.escape(id)}"][tabindex]`);
  if (target instanceof SVGElement) target.focus();
}

/** Whether the pointer is on the mark that counts the changed rules of a place. */
function isOnRules(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-chip="provisions"]') !== null;
}

function idAt(target: EventTarget): string {
  const marked = target instanceof Element ? target.closest('[data-id], [data-of]') : null;
  return marked?.getAttribute('data-id') ?? marked?.getAttribute('data-of') ?? '';
}

function highlightOf(scene: Scene, id: string): Highlight {
  const node = scene.nodes[id];
  if (node !== undefined) return { kind: 'place', id: node.place };
  const link = scene.links[id];
  return link === undefined ? null : { kind: 'link', id, from: link.from, to: link.to, powers: link.powers };
}

/** A ribbon of one power and a single line choose the power; a ribbon of several opens its holder. */
function selectionOf(scene: Scene, id: string): Selection {
  const node = scene.nodes[id];
  if (node !== undefined) return { kind: 'place', id: node.place };
  const link = scene.links[id];
  if (link === undefined) return null;
  const [only, ...more] = link.powers;
  return only !== undefined && more.length === 0 ? { kind: 'power', id: only } : { kind: 'place', id: link.from };
}
