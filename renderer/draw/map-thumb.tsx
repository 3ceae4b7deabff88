import { type ReactNode, useMemo } from 'react';
import type { Scene, SceneLink } from '../scene/types.ts';
import { LinkMark } from './link.tsx';
import './power-map.css';

/** Room around the ring for the discs that stand on it, in pixels of the scene. */
const MARGIN = 22;

const BACK_TO_FRONT = { unchanged: 0, altered: 1, removed: 2, added: 2 } as const;

/** A power map in small: ring, places and ribbons without the names, which nobody could read; the label says what it shows. */
export function MapThumb({ scene, label }: { readonly scene: Scene; readonly label: string }): ReactNode {
  const links = useMemo(() => Object.values(scene.links).toSorted(inDrawingOrder), [scene]);
  const { cx, cy, rx, ry } = scene;
  const box = [cx - rx - MARGIN, cy - ry - MARGIN, 2 * (rx + MARGIN), 2 * (ry + MARGIN)];
  return (
    <svg className="map-thumb" viewBox={box.join(' ')} role="img" aria-label={label}>
      <ellipse className="pm-arc" cx={cx} cy={cy} rx={rx} ry={ry} />
      {links.map((link) => (
        <LinkMark key={link.id} link={link} light="plain" alone={false} name={undefined} />
      ))}
      {Object.values(scene.nodes).map(({ id, x, y, r, vacant }) => (
        <g key={id} className={vacant ? 'pm-vacant' : undefined}>
          <circle className="pm-disc" cx={x} cy={y} r={r} />
        </g>
      ))}
    </svg>
  );
}

function inDrawingOrder(a: SceneLink, b: SceneLink): number {
  return BACK_TO_FRONT[a.role] - BACK_TO_FRONT[b.role] || b.width - a.width || (a.id < b.id ? -1 : 1);
}
