import { PLACES, type Place } from '../../../model/vocabulary.ts';
import { angleOf } from '../angles.ts';
import { curveBetween, loopAt } from '../map/curves.ts';
import { direction, onOval, type Oval, overlaps, round } from '../geometry.ts';
import type { Box, Curve, MeasureText, Size } from '../types.ts';
import { boldAt, fillLines } from '../wrap.ts';
import type { ActNode, ActScene, ActView } from './types.ts';

const LIT = 11;
const DOT = 4;
const LINE = 1.2;
/** Room beside a node before its name. */
const GAP = 8;
/** Letters: 16 pixels in a small room, larger in a large one. */
const LEAST_SIZE = 16;
const MOST_SIZE = 26;
/** Room left at the edges. */
const EDGE = 4;
/** The ring is at most so many times as wide as high. */
const WIDEST = 2.4;

/** The ring with those who act lit and named, and an arrow from who acts to what is acted on. */
export function layoutAct(view: ActView, size: Size, measure: MeasureText): ActScene {
  const text = Math.round(Math.max(LEAST_SIZE, Math.min(MOST_SIZE, size.height / 15)));
  const bold = boldAt(text, measure);
  const names = namesIn(view);
  const ring = ringIn(names, size, text, bold);
  const labels = apart(
    aside(
      names.map((name) => labelOf(name, { ring, size, text, bold })),
      size.width,
    ),
    size.height,
  );
  const { from, to, link } = view;
  return {
    ...size,
    ...ring,
    nodes: PLACES.map((place) => nodeAt(place, view, ring, text, labels)),
    arrow: from === null || to === null ? null : { curve: arrowIn(ring, from.place, to.place), link },
  };
}

type Name = { readonly place: Place; readonly name: string };
type Bold = (text: string) => number;

/** One name for each place that is lit; several who stand in one place share it. */
function namesIn({ from, beside, to }: ActView): readonly Name[] {
  const all = [from, ...beside, to].flatMap((one) => one ?? []);
  return [...new Set(all.map(({ place }) => place))].map((place) => ({
    place,
    name: [...new Set(all.filter((one) => one.place === place).map(({ name }) => name))].join(', '),
  }));
}

/** Room for the names above and below that the act needs, and for others at the sides. */
function ringIn(names: readonly Name[], { width, height }: Size, text: number, bold: Bold): Oval {
  const linesAt = (side: 1 | -1) =>
    Math.max(
      0.5,
      ...names.map(({ place, name }) => {
        const toward = direction(angleOf(place));
        const here = isLevel(toward.x) && Math.sign(toward.y) === side;
        return here ? fillLines(name, width - 2 * EDGE, bold).length : 0;
      }),
    );
  const [above = 0, below = 0] = [linesAt(-1), linesAt(1)].map((lines) => lines * text * LINE + LIT + GAP);
  const ry = Math.max(20, (height - above - below) / 2);
  const rx = Math.max(20, Math.min(ry * WIDEST, width / 2 - Math.min(190, width * 0.27)));
  return { cx: round(width / 2), cy: round(above + ry), rx: round(rx), ry: round(ry) };
}

/** Whether a place lies so near the top or the foot that its name stands above or below it. */
function isLevel(x: number): boolean {
  return Math.abs(x) < 0.5;
}

type Room = { readonly ring: Oval; readonly size: Size; readonly text: number; readonly bold: Bold };

/** A broken name with the box that it fills. */
type Label = Box & {
  readonly place: Place;
  readonly anchor: ActNode['anchor'];
  readonly words: readonly string[];
};

/** The name beside its node: above at the top, below at the foot, at the side elsewhere; never over the edge. */
function labelOf({ place, name }: Name, { ring, size, text, bold }: Room): Label {
  const toward = direction(angleOf(place));
  const { x, y } = onOval(ring, angleOf(place), 0);
  const level = isLevel(toward.x);
  const beside = (toward.x > 0 ? size.width - x : x) - LIT - GAP - EDGE;
  const words = fillLines(name, level ? size.width - 2 * EDGE : Math.max(60, beside), bold);
  const width = Math.max(...words.map(bold));
  const height = words.length * text * LINE;
  const top = level ? (toward.y < 0 ? y - LIT - GAP / 2 - height : y + LIT + GAP / 2) : y - height / 2;
  const left = level ? x - width / 2 : toward.x > 0 ? x + LIT + GAP : x - LIT - GAP - width;
  return {
    place,
    words,
    anchor: level ? 'middle' : toward.x > 0 ? 'start' : 'end',
    x: Math.max(EDGE, Math.min(size.width - EDGE - width, left)),
    y: top,
    width,
    height,
  };
}

/** Names above or below neighbouring nodes, moved to either side where they would meet. */
function aside(labels: readonly Label[], width: number): readonly Label[] {
  const level = labels.filter(({ anchor }) => anchor === 'middle').toSorted((a, b) => a.x - b.x);
  const moved = new Map(labels.map((label) => [label.place, label]));
  for (const [index, right] of level.entries()) {
    const left = level[index - 1];
    if (left === undefined || !overlaps(left, right, GAP / 2)) continue;
    const by = (left.x + left.width + GAP - right.x) / 2;
    moved.set(left.place, { ...left, x: Math.max(EDGE, left.x - by) });
    moved.set(right.place, { ...right, x: Math.min(width - EDGE - right.width, right.x + by) });
  }
  return [...moved.values()];
}

/** The same names one below the other where they would meet, and all of them inside. */
function apart(labels: readonly Label[], height: number): readonly Label[] {
  const sorted = labels.toSorted((a, b) => a.y - b.y);
  const down: Label[] = [];
  for (const label of sorted) {
    const met = down.filter((other) => overlaps(label, other, 2)).map((other) => other.y + other.height + 2);
    down.push({ ...label, y: Math.max(0, label.y, ...met) });
  }
  const up: Label[] = [];
  for (const label of down.toReversed()) {
    const y = Math.min(label.y, height - label.height);
    const met = up.filter((other) => overlaps({ ...label, y }, other, 2)).map((other) => other.y - label.height - 2);
    up.push({ ...label, y: Math.min(y, ...met) });
  }
  return up;
}

function nodeAt(place: Place, view: ActView, ring: Oval, text: number, labels: readonly Label[]): ActNode {
  const { x, y } = onOval(ring, angleOf(place), 0);
  const isActor = view.from?.place === place || view.beside.some((one) => one.place === place);
  const isObject = view.to?.place === place;
  const label = labels.find((one) => one.place === place);
  return {
    place,
    x: round(x),
    y: round(y),
    r: isActor || isObject ? LIT : DOT,
    role: isActor ? 'actor' : isObject ? 'object' : 'other',
    size: text,
    anchor: label?.anchor ?? 'middle',
    lines: (label?.words ?? []).map((line, index) => ({
      text: line,
      x: round(anchorOf(label)),
      y: round((label?.y ?? 0) + text * (index * LINE + 0.95)),
    })),
  };
}

function anchorOf(label: Label | undefined): number {
  if (label === undefined) return 0;
  const share = label.anchor === 'middle' ? 0.5 : label.anchor === 'end' ? 1 : 0;
  return label.x + label.width * share;
}

/** From the inner side of one node to that of the other; a loop where both are one place. */
function arrowIn(ring: Oval, from: Place, to: Place): Curve {
  if (from === to) return loopAt(ring, from, LIT, 0);
  const port = (place: Place) => {
    const out = direction(angleOf(place));
    return { ...onOval(ring, angleOf(place), LIT + 3), inward: { x: -out.x, y: -out.y } };
  };
  return curveBetween(ring, from, to, port(from), port(to));
}
