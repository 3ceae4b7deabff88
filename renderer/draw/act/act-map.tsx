import type { ReactNode } from 'react';
import { onOval, pointAt, tangentAt } from '../../scene/geometry.ts';
import { angleOf, slotOf } from '../../scene/angles.ts';
import type { ActNode, ActScene } from '../../scene/act/types.ts';
import type { Curve } from '../../scene/types.ts';
import './act-map.css';
import { curvePath } from '../path.ts';

type Props = {
  readonly scene: ActScene;
  /** What the picture says, for a screen reader. */
  readonly label: string;
  /** The answer, which gives the arrow its colour; null while it hides. */
  readonly tone: string | null;
};

/** The small power map of one act: a picture of one sentence. */
export function ActMap({ scene, label, tone }: Props): ReactNode {
  const { arrow } = scene;
  return (
    <svg
      className={`act-picture act-tone-${tone ?? 'hidden'}`}
      width={scene.width}
      height={scene.height}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      role="img"
      aria-label={label}
    >
      {scene.nodes.map(({ place }) => {
        const from = onOval(scene, angleOf(place) - slotOf(place), 0);
        const to = onOval(scene, angleOf(place) + slotOf(place), 0);
        return (
          <path
            key={place}
            className="act-arc"
            d={`M${from.x} ${from.y}A${scene.rx} ${scene.ry} 0 0 1 ${to.x} ${to.y}`}
          />
        );
      })}
      {arrow !== null && (
        <g className={`act-arrow act-${arrow.link}`}>
          <path className="act-way" d={curvePath(arrow.curve)} />
          <path className="act-tip" d={tipOf(arrow.curve)} />
          <Sign curve={arrow.curve} tone={tone} />
        </g>
      )}
      {scene.nodes.map((node) => (
        <Node key={node.place} node={node} />
      ))}
    </svg>
  );
}

function Node({ node }: { readonly node: ActNode }): ReactNode {
  return (
    <g className={`act-node act-${node.role}`}>
      <circle cx={node.x} cy={node.y} r={node.r} />
      {node.lines.map((line, index) => (
        <text key={index} className={`pm-anchor-${node.anchor}`} x={line.x} y={line.y} fontSize={node.size}>
          {line.text}
        </text>
      ))}
    </g>
  );
}

/** In the middle of the arrow: a bar where the act is not permitted, a question mark while nobody has said. */
function Sign({ curve, tone }: { readonly curve: Curve; readonly tone: string | null }): ReactNode {
  const { x, y } = pointAt(curve, 0.5);
  if (tone === 'barred') return <path className="act-bar" d={`M${x - 9} ${y - 9}l18 18m0-18l-18 18`} />;
  if (tone === 'permitted') return null;
  return (
    <>
      <circle className="act-doubt" cx={x} cy={y} r={12} />
      <text className="act-question pm-anchor-middle" x={x} y={y + 6} fontSize={17}>
        {tone === 'conditional' ? '…' : '?'}
      </text>
    </>
  );
}

function tipOf(curve: Curve): string {
  const { x, y } = pointAt(curve, 1);
  const { x: u, y: v } = tangentAt(curve, 1);
  const at = (along: number, aside: number) =>
    `${(x + u * along - v * aside).toFixed(1)} ${(y + v * along + u * aside).toFixed(1)}`;
  return `M${at(2, 0)}L${at(-13, 8)}L${at(-9, 0)}L${at(-13, -8)}Z`;
}
