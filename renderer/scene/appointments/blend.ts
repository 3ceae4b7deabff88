import { round } from '../geometry.ts';
import { mix, phase, play, shared, tracks } from '../tracks.ts';
import type { SceneText } from '../types.ts';
import type { AppointmentsScene, SceneEnd, SceneFlow } from './types.ts';

/**
 * The motion from one picture of appointments to another: a band that both have grows or shrinks and moves, one that
 * goes grows thin, one that comes grows thick when room has been made. Exactly the first at 0, exactly the second at 1.
 */
export function blendAppointments(a: AppointmentsScene, b: AppointmentsScene): (t: number) => AppointmentsScene {
  const ends = tracks(a.ends, shared(a.ends, b.ends, withLabelOf), { both: blendEnd, comes: still, goes: still });
  const flows = tracks(a.flows, b.flows, { both: blendFlow, comes: growFlow, goes: shrinkFlow });
  return (t) => {
    if (t <= 0) return a;
    if (t >= 1) return b;
    return { ...(t < 0.5 ? a : b), ends: play(ends, t), flows: play(flows, t) };
  };
}

function withLabelOf(a: SceneEnd, b: SceneEnd): SceneEnd {
  return { ...b, label: JSON.stringify(a.label) === JSON.stringify(b.label) ? a.label : b.label };
}

function still(end: SceneEnd): SceneEnd {
  return end;
}

/** Bars move; names and numbers change over in the middle. */
function blendEnd(a: SceneEnd, b: SceneEnd): (t: number) => SceneEnd {
  const [y, height] = [mix(a.y, b.y), mix(a.height, b.height)];
  return (t) => ({ ...(t < 0.5 ? a : b), y: y(t), height: height(t) });
}

function blendFlow(a: SceneFlow, b: SceneFlow): (t: number) => SceneFlow {
  const [x0, x1] = [mix(a.x0, b.x0), mix(a.x1, b.x1)];
  const [y0, y1] = [mix(a.y0, b.y0), mix(a.y1, b.y1)];
  const thickness = mix(a.thickness, b.thickness);
  return (t) => {
    const ground = t < 0.5 ? a : b;
    return {
      ...ground,
      x0: x0(t),
      x1: x1(t),
      y0: y0(t),
      y1: y1(t),
      thickness: thickness(t),
      label: moved(ground, y1(t) + thickness(t) / 2 - (ground.y1 + ground.thickness / 2)),
    };
  };
}

/** The words of a band go with its end. */
function moved({ label }: SceneFlow, by: number): SceneFlow['label'] {
  const down = <T extends SceneText>(words: T): T => ({ ...words, y: round(words.y + by) });
  return {
    ...label,
    number: down(label.number),
    needs: label.needs.map((need) => ({ ...down(need), glyphY: round(need.glyphY + by) })),
  };
}

function growFlow(flow: SceneFlow, t: number): SceneFlow {
  return thinned(flow, phase(t, 0.4, 1), phase(t, 0.7, 1));
}

function shrinkFlow(flow: SceneFlow, t: number): SceneFlow {
  return thinned(flow, 1 - phase(t, 0, 0.6), 1 - phase(t, 0, 0.3));
}

function thinned(flow: SceneFlow, part: number, words: number): SceneFlow {
  const thickness = round(flow.thickness * part);
  const inward = (flow.thickness - thickness) / 2;
  return {
    ...flow,
    thickness,
    y0: round(flow.y0 + inward),
    y1: round(flow.y1 + inward),
    opacity: part === 0 ? 0 : 1,
    label: { ...flow.label, opacity: round(words) },
  };
}
