import { mix, phase, play, tracks } from '../tracks.ts';
import { round } from '../geometry.ts';
import type { HoldersScene, SceneCell } from './types.ts';

/**
 * The motion from one matrix of holders to another: tiles grow and shrink, numbers and coloured parts change over in the middle.
 * Exactly the first at 0, exactly the second at 1.
 */
export function blendHolders(a: HoldersScene, b: HoldersScene): (t: number) => HoldersScene {
  const cells = tracks(a.cells, b.cells, { both: blendCell, comes: grow, goes: shrink });
  return (t) => {
    if (t <= 0) return a;
    if (t >= 1) return b;
    return { ...(t < 0.5 ? a : b), cells: play(cells, t) };
  };
}

function blendCell(a: SceneCell, b: SceneCell): (t: number) => SceneCell {
  const [width, height] = [mix(a.width, b.width), mix(a.height, b.height)];
  return (t) => ({ ...(t < 0.5 ? a : b), width: width(t), height: height(t) });
}

function grow(cell: SceneCell, t: number): SceneCell {
  return sized(cell, phase(t, 0.3, 1));
}

function shrink(cell: SceneCell, t: number): SceneCell {
  return sized(cell, 1 - phase(t, 0, 0.7));
}

function sized(cell: SceneCell, part: number): SceneCell {
  return { ...cell, width: round(cell.width * part), height: round(cell.height * part) };
}
