import { memo } from 'react';
import type { SceneNode } from '../scene/types.ts';
import type { Light } from './link.tsx';

type NodeProps = {
  readonly node: SceneNode;
  readonly light: Light;
  readonly chosen: boolean;
  /** The one place that the Tab key stops at. */
  readonly stop: boolean;
  readonly name: string;
};

const LEAST_NUMBER_RADIUS = 10;
const LEAST_TARGET = 13;

/** A place: its disc with the number of powers held, its name, and what it gained and lost. */
export const NodeMark = memo(function NodeMark({ node, light, chosen, stop, name }: NodeProps) {
  const classes = ['pm-node', `pm-${light}`];
  if (chosen) classes.push('pm-chosen');
  if (node.vacant) classes.push('pm-vacant');
  if (node.faded) classes.push('pm-faded');
  if (node.gained + node.lost > 0) classes.push('pm-changed');
  return (
    <g
      className={classes.join(' ')}
      data-id={node.id}
      role="button"
      aria-pressed={chosen}
      aria-label={name}
      tabIndex={stop ? 0 : -1}
    >
      <Hit node={node} />
      <circle className="pm-ring-outer" cx={node.x} cy={node.y} r={node.r + 6} />
      <circle className="pm-ring-inner" cx={node.x} cy={node.y} r={node.r + 3.5} />
      <circle className="pm-disc" cx={node.x} cy={node.y} r={node.r} />
      {node.r >= LEAST_NUMBER_RADIUS ? (
        <text
          className="pm-held"
          x={node.x}
          y={node.y + node.label.size * 0.31}
          fontSize={Math.min(node.label.size, node.r)}
        >
          {Math.round(node.held)}
        </text>
      ) : null}
      <NodeLabel label={node.label} chips={node.chips} />
    </g>
  );
});

/** The name and the chips; they stand still while the disc grows. */
const NodeLabel = memo(function NodeLabel({ label, chips }: Pick<SceneNode, 'label' | 'chips'>) {
  return (
    <>
      {label.lines.map((line, index) => (
        <text key={index} className={`pm-name pm-anchor-${label.anchor}`} x={line.x} y={line.y} fontSize={label.size}>
          {line.text}
        </text>
      ))}
      {chips.map(({ kind, text, x, y, width, height }) => (
        <g key={kind} className={`pm-chip pm-chip-${kind}`}>
          <rect x={x} y={y} width={width} height={height} rx={kind === 'gained' ? height / 2 : 3} />
          <text x={x + width / 2} y={y + height * 0.77} fontSize={label.size - 1}>
            {text}
          </text>
        </g>
      ))}
    </>
  );
});

function Hit({ node }: { readonly node: SceneNode }) {
  const { box } = node.label;
  return (
    <>
      <circle className="pm-hit-area" cx={node.x} cy={node.y} r={Math.max(LEAST_TARGET, node.r + 3)} />
      <rect className="pm-hit-area" x={box.x} y={box.y} width={box.width} height={Math.max(24, box.height)} />
    </>
  );
}
