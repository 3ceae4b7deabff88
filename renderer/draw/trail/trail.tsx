import type { ReactNode } from 'react';
import type { TrailScene, TrailWay } from '../../scene/trail/types.ts';

/** A scenario in small; how long it is and how often it parts is said in words beside it. */
export function Trail({ scene }: { readonly scene: TrailScene }): ReactNode {
  return (
    <svg
      className="trail"
      width={scene.width}
      height={scene.height}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      aria-hidden="true"
      focusable="false"
    >
      <path className="trail-way" d={scene.ways.map(pathOf).join('')} />
      {scene.dots.map(({ id, x, y, kind }) => (
        <circle key={id} className={`trail-dot trail-${kind}`} cx={x} cy={y} r={kind === 'told' ? 2.5 : 3.5} />
      ))}
    </svg>
  );
}

function pathOf({ x1, x2, y, bend }: TrailWay): string {
  if (bend === null) return `M${x1} ${y}H${x2}`;
  // A quadratic curve reaches half as high as its control point.
  return `M${x1} ${y}Q${(x1 + x2) / 2} ${2 * bend - y} ${x2} ${y}`;
}
