import { curveCatmullRom, line } from 'd3-shape';
import { type PointerEvent, type ReactNode, useEffect, useState } from 'react';
import type { Tool } from '../store/presenting/state.ts';

/** A point of the screen in thousandths of its width and its height. */
type Point = readonly [x: number, y: number];

const WHOLE = 1000;
/** How far Shift with an arrow moves the hand. */
const STEP = 20;
const MIDDLE: Point = [WHOLE / 2, WHOLE / 2];
const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

const curve = line<Point>()
  .x(([x]) => x)
  .y(([, y]) => y)
  .curve(curveCatmullRom);

/** The pointer and the pen on top of a picture, by mouse, touch or Shift with the arrows; gone with the picture. */
export function Marker({ tool }: { readonly tool: Tool }): ReactNode {
  const [hand, setHand] = useState<Point>(MIDDLE);
  const [strokes, setStrokes] = useState<readonly (readonly Point[])[]>([]);
  const [isDown, setDown] = useState(false);
  useEffect(() => {
    if (tool === 'none') return;
    function onKeyDown(event: KeyboardEvent): void {
      const by = event.shiftKey ? ARROWS[event.code] : undefined;
      if (by === undefined) return;
      event.preventDefault();
      const next: Point = [bounded(hand[0] + by[0]), bounded(hand[1] + by[1])];
      setHand(next);
      if (tool === 'pen') setStrokes((all) => drawnOn(all, hand, next));
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [tool, hand]);
  function move(event: PointerEvent<SVGSVGElement>): void {
    const next = pointOf(event);
    setHand(next);
    if (isDown) setStrokes((all) => [...all.slice(0, -1), [...(all.at(-1) ?? []), next]]);
  }
  function press(event: PointerEvent<SVGSVGElement>): void {
    if (tool !== 'pen') return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDown(true);
    const start = pointOf(event);
    setStrokes((all) => [...all, [start]]);
  }
  // Nothing lies over the picture before it is needed.
  if (tool === 'none' && strokes.length === 0) return null;
  return (
    <svg
      className={`marker marker-${tool}`}
      viewBox={`0 0 ${WHOLE} ${WHOLE}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      onPointerMove={tool === 'none' ? undefined : move}
      onPointerDown={press}
      onPointerUp={() => setDown(false)}
    >
      {strokes.map((stroke, index) => (
        <path key={index} className="marker-stroke" d={curve(stroke) ?? ''} />
      ))}
      {tool !== 'none' && (
        <path className={`marker-hand marker-hand-${tool}`} d={`M${String(hand[0])} ${String(hand[1])}h0`} />
      )}
    </svg>
  );
}

function drawnOn(all: readonly (readonly Point[])[], from: Point, to: Point): readonly (readonly Point[])[] {
  const last = all.at(-1);
  const end = last?.at(-1);
  const goesOn = last !== undefined && end?.[0] === from[0] && end[1] === from[1];
  return goesOn ? [...all.slice(0, -1), [...last, to]] : [...all, [from, to]];
}

function pointOf(event: PointerEvent<SVGSVGElement>): Point {
  const box = event.currentTarget.getBoundingClientRect();
  return [
    bounded(((event.clientX - box.left) / box.width) * WHOLE),
    bounded(((event.clientY - box.top) / box.height) * WHOLE),
  ];
}

function bounded(value: number): number {
  return Math.round(Math.max(0, Math.min(value, WHOLE)) * 10) / 10;
}
