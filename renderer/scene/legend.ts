import { KIND_FAMILIES, type KindFamily } from '../../model/vocabulary.ts';
import { FAMILY_STYLE, type Glyph, ROLE_DASHES } from './families.ts';
import { CHANGES, type ChangeRole, type Scene } from './types.ts';
import type { PowerMapView } from './view-types.ts';
import { widthsFor } from './widths.ts';

/** All that explains a map: what the dashes, glyphs, widths and areas stand for, and how many powers each. */
export type Legend = {
  /** Changes that occur in the order, with all their powers, drawn or not. */
  readonly roles: readonly { readonly role: ChangeRole; readonly powers: number; readonly dashes: readonly number[] }[];
  /** Families of the single lines on the map; empty while it shows ribbons. */
  readonly families: readonly {
    readonly family: KindFamily;
    readonly powers: number;
    readonly glyph: Glyph;
    readonly dashes: readonly number[];
  }[];
  /** Widths of a ribbon of so many unchanged powers, in pixels at its holder. */
  readonly widths: readonly { readonly powers: number; readonly width: number }[];
  /** Radii of a place that holds so many powers, in pixels. */
  readonly nodes: readonly { readonly held: number; readonly radius: number }[];
  readonly folded: Scene['folded'];
};

const SAMPLES = [1, 4, 16] as const;
const HELD_SAMPLES = [5, 20, 80] as const;

/** The legend of one map. */
export function legend(view: PowerMapView, scene: Scene): Legend {
  const singles = view.links.filter((link) => link.level === 'power');
  const widthOf = widthsFor(view, scene.rx);
  return {
    roles: CHANGES.map((role) => ({
      role,
      powers: view.lines.filter((line) => line.change === role).length,
      dashes: ROLE_DASHES[role],
    })).filter(({ powers }) => powers > 0),
    families: KIND_FAMILIES.map((family) => ({
      family,
      powers: singles.filter((link) => link.family === family).length,
      ...FAMILY_STYLE[family],
    })).filter(({ powers }) => powers > 0),
    widths: SAMPLES.map((powers) => ({
      powers,
      width: widthOf({ level: 'bundle', role: 'unchanged', powers: Array.from({ length: powers }, String) }),
    })),
    nodes: HELD_SAMPLES.map((held) => ({ held, radius: scene.unit * Math.sqrt(held) })),
    folded: scene.folded,
  };
}
