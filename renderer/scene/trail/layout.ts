import { successorsOf } from '../../../model/scenario/walk.ts';
import type { Scenario } from '../../../model/scenario/types.ts';
import { round } from '../geometry.ts';
import type { TrailDot, TrailScene, TrailWay } from './types.ts';

/** Sizes in pixels: from dot to dot, from the edge to the first dot, the line of the dots, and the lowest and highest bow. */
const GAP = 12;
const EDGE = 6;
const LINE = 20;
const LOW = 7;
const HIGH = 18;

/** A scenario as dots on a line, one for each step; ways that pass over steps are bows, the higher the more they pass over. */
export function layoutTrail(scenario: Scenario): TrailScene {
  const places = new Map(scenario.steps.map(({ id }, index) => [id, EDGE + index * GAP]));
  const dots = scenario.steps.map(({ id, act, event }): TrailDot => {
    const isAnswered = act !== undefined || event !== undefined;
    return { id, x: places.get(id) ?? 0, y: LINE, kind: isAnswered ? 'answered' : 'told' };
  });
  const ways = scenario.steps.flatMap(({ id }, index) =>
    [...new Set(successorsOf(scenario, index))].map((to) => wayOf(id, to, places)),
  );
  return { width: 2 * EDGE + Math.max(0, dots.length - 1) * GAP, height: LINE + EDGE, dots, ways };
}

function wayOf(from: string, to: string, places: ReadonlyMap<string, number>): TrailWay {
  const [x1, x2] = [places.get(from) ?? 0, places.get(to) ?? 0];
  const passed = Math.abs(x2 - x1) / GAP - 1;
  const bend = x2 - x1 === GAP ? null : round(Math.max(LINE - HIGH, LINE - LOW - 2 * passed));
  return { from, to, x1, x2, y: LINE, bend };
}
