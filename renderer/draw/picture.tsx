import { type FocusEvent, type KeyboardEvent, type ReactNode, useState } from 'react';
import type { Size } from '../scene/types.ts';

/** What a picture that is walked is given, whatever it shows. */
export type WalkedProps<Scene> = {
  readonly scene: Scene;
  /** The id of what names the figure around it. */
  readonly labelledBy: string;
  readonly roleDescription: string;
  /** What is said of a part: all that the picture shows by place, thickness and colour. */
  readonly describe: (id: string) => string;
  /** The reader asks on what a part rests. */
  readonly onOpen: (id: string) => void;
};

/** What a picture is given whose parts are lit, here and in its twin. */
export type LitProps<Scene> = WalkedProps<Scene> & {
  /** The part that the pointer or the keyboard is at, in this picture or its twin. */
  readonly lit: string | null;
  readonly onLight: (id: string | null) => void;
};

/** How a picture is walked: its parts carry their id as `data-id`, and one of them holds the tab stop. */
type Walk = {
  /** The part that the tab key reaches first. */
  readonly first: string | undefined;
  /** Whether the picture has this part now. */
  readonly has: (id: string) => boolean;
  /** Where a key leads from a part; null: nowhere. */
  readonly next: (id: string, key: string) => string | null;
  /** Whether a part rests on something that can be opened; absent: every part does. */
  readonly opens?: (id: string) => boolean;
  readonly open: (id: string) => void;
  /** Hears of the part that the pointer or the keyboard is at; null: none. */
  readonly light?: (id: string | null) => void;
};

type PictureProps = {
  readonly className: string;
  readonly size: Size;
  /** The id of what names the figure around it. */
  readonly labelledBy: string;
  readonly roleDescription: string;
  readonly walk: Walk;
  /** The parts, told which of them holds the tab stop. */
  readonly children: (stop: string | undefined) => ReactNode;
};

/** A picture that the keyboard walks: one tab stop, keys lead from part to part, Enter, space or a press opens one. */
export function Picture({ className, size, labelledBy, roleDescription, walk, children }: PictureProps): ReactNode {
  const { first, has, next, opens = () => true, open, light } = walk;
  const [stopped, setStop] = useState<string | null>(null);
  const stop = stopped !== null && has(stopped) ? stopped : first;
  function onKeyDown(event: KeyboardEvent<SVGSVGElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey || stop === undefined) return;
    const onward = next(stop, event.key);
    if (onward !== null) focusOn(event.currentTarget, onward);
    else if ((event.key === 'Enter' || event.key === ' ') && opens(stop)) open(stop);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  function onFocus(event: FocusEvent): void {
    const id = idAt(event.target);
    if (id !== null) setStop(id);
    light?.(id);
  }
  return (
    <svg
      className={className}
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="graphics-document document"
      aria-roledescription={roleDescription}
      aria-labelledby={labelledBy}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={() => light?.(null)}
      onPointerOver={(event) => light?.(idAt(event.target))}
      onPointerLeave={() => light?.(null)}
      onClick={(event) => {
        const id = idAt(event.target);
        if (id !== null && opens(id)) open(id);
      }}
    >
      {children(stop)}
    </svg>
  );
}

function focusOn(svg: Element, id: string): void {
  const target = svg.querySelector(`g[data-id="${CSS.escape(id)}"][tabindex]`);
  if (target instanceof SVGElement) target.focus();
}

function idAt(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest('[data-id]')?.getAttribute('data-id') ?? null) : null;
}
