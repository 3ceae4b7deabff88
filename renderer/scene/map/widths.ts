import type { ChangeRole } from '../types.ts';
import type { LinkView, PowerMapView } from '../view-types.ts';

/** Pixels at the holder for the root of the number of powers: what came or went is widest. */
const WIDTH: Readonly<Record<ChangeRole, number>> = { removed: 3.4, added: 3.4, altered: 2.4, unchanged: 1.6 };
/** Pixels of a single line, which tells change from no change by its weight. */
const SINGLE: Readonly<Record<ChangeRole, number>> = { removed: 2.5, added: 2.5, altered: 2.5, unchanged: 1.5 };
/** With more changed ribbons in the two maps than this, all grow thinner. */
const ROOMY = 40;

/** Half the width of the ring, in pixels, for which these widths are meant; they grow and shrink with it. */
const RADIUS = 170;

/** The width of every link in pixels at its holder; the same measure in both maps. */
export function widthsFor(
  view: Pick<PowerMapView, 'lanes'>,
  rx: number,
): (link: Pick<LinkView, 'level' | 'role' | 'powers'>) => number {
  const changed = view.lanes.filter((link) => link.role !== 'unchanged' && link.level === 'bundle').length;
  const size = Math.max(0.75, Math.min(2, rx / RADIUS));
  const scale = size * Math.max(0.65, Math.min(1, ROOMY / Math.max(1, changed)));
  return ({ level, role, powers }) =>
    level === 'power' ? SINGLE[role] * Math.max(1, size) : WIDTH[role] * scale * Math.sqrt(powers.length);
}
