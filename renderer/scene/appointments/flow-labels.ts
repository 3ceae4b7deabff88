import { round } from '../geometry.ts';
import type { MeasureText } from '../types.ts';
import type { Frame } from './ends.ts';
import { LABEL_LINE } from './label-line.ts';
import type { FlowView, SceneEnd, SceneFlow, SceneNeed } from './types.ts';

/** Between a number and the bar, and between its parts, in pixels. */
const INSET = 6;
const SPACE = 6;
const LEAST_SIZE = 10.5;

/** The bands that fill one body with their numbers and participations: one below the other at its bar, none on another. */
export function labelled(
  end: SceneEnd,
  flows: readonly Omit<SceneFlow, 'label'>[],
  views: ReadonlyMap<string, FlowView>,
  frame: Frame,
  measure: MeasureText,
): readonly SceneFlow[] {
  const { top, height } = frame.rows.get(end.end) ?? { top: end.y, height: end.height };
  const size = Math.max(LEAST_SIZE, Math.min(frame.text, height / Math.max(1, flows.length) / LABEL_LINE));
  const middles = spread(
    flows.map((flow) => flow.y1 + flow.thickness / 2),
    size * LABEL_LINE,
    top,
    top + height,
  );
  const right = frame.x1 - INSET;
  const widest = Math.max(0, ...flows.map(({ flow }) => measure(views.get(flow)?.text ?? '', size, true)));
  return flows.map((flow, index) => {
    const view = views.get(flow.flow);
    const y = round((middles[index] ?? 0) + size * 0.36);
    const beside = (number: number) =>
      fitting(view?.needs ?? [], { left: frame.x0 + SPACE, right: right - number - SPACE, y }, size, measure);
    const [aligned, close] = [beside(widest), beside(measure(view?.text ?? '', size, true))];
    const needs = wordsIn(aligned) > 0 && wordsIn(aligned) === wordsIn(close) ? aligned : close;
    return {
      ...flow,
      label: { size: round(size), number: { text: view?.text ?? '', x: round(right), y }, needs, opacity: 1 },
    };
  });
}

/** As many words as there is room for; where they are too long, those on the left keep their glyph alone. */
function fitting(
  needs: FlowView['needs'],
  at: { readonly left: number; readonly right: number; readonly y: number },
  size: number,
  measure: MeasureText,
): readonly SceneNeed[] {
  for (let worded = needs.length; worded > 0; worded -= 1) {
    const shorter = needs.map((need, index) => (index < worded ? need : { ...need, text: '' }));
    const placed = needsOf(shorter, at.right, at.y, size, measure);
    if (placed.every(({ glyphX }) => glyphX - size * 0.5 >= at.left)) return placed;
  }
  return needsOf(
    needs.map((need) => ({ ...need, text: '' })),
    at.right,
    at.y,
    size,
    measure,
  );
}

function wordsIn(needs: readonly SceneNeed[]): number {
  return needs.filter(({ text }) => text !== '').length;
}

/** Glyphs and words from the right to the left. */
function needsOf(
  needs: FlowView['needs'],
  right: number,
  y: number,
  size: number,
  measure: MeasureText,
): readonly SceneNeed[] {
  let end = right;
  return needs.map(({ kind, text }) => {
    const x = end - measure(text, size - 1, false);
    const glyphX = x - size * 0.55;
    end = glyphX - size * 0.4 - SPACE;
    return { kind, text, x: round(x), y, glyphX: round(glyphX), glyphY: round(y - size * 0.36) };
  });
}

/** Middles at least so far apart and within bounds, each as near to where it was as the others let it be. */
function spread(middles: readonly number[], apart: number, top: number, bottom: number): readonly number[] {
  const down: number[] = [];
  for (const middle of middles) down.push(Math.max(middle, top + apart / 2, (down.at(-1) ?? -Infinity) + apart));
  const up: number[] = [];
  for (const middle of down.toReversed()) up.unshift(Math.min(middle, bottom - apart / 2, (up[0] ?? Infinity) - apart));
  return up;
}
