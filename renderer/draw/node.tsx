import { memo } from 'react';
import type { SceneNode } from '../scene/types.ts';
import type { Light } from './link.tsx';

type NodeProps = {
  readonly node: SceneNode;
  readonly light: Light;
  readonly chosen: boolean;
  /** The one place that the Tab key stops at, and so the only one that can have the focus. */
  readonly stop: boolean;
  readonly name: string;
  /** What each mark counts, in their order, one a line. */
  readonly chipNames: string;
};

const LEAST_NUMBER_RADIUS = 10;
const LEAST_TARGET = 13;

/**
 * A place: its disc and its name as one button, and beside it what it counts. The counts are no part of the button,
 * because its spoken name says them in words.
 */
export const NodeMark = memo(function NodeMark({ node, light, chosen, stop, name, chipNames }: NodeProps) {
  const { id, x, y, r, label } = node;
  const state = classesOf(node, light, chosen);
  return (
    <>
      <g
        className={`pm-node ${state}`}
        data-id={id}
        role="button"
        aria-pressed={chosen}
        aria-label={name}
        tabIndex={stop ? 0 : -1}
      >
        <Hit node={node} />
        {(stop || chosen) && (
          <>
            <circle className="pm-ring-outer" cx={x} cy={y} r={r + 6} />
            <circle className="pm-ring-inner" cx={x} cy={y} r={r + 3.5} />
          </>
        )}
        <circle className="pm-disc" cx={x} cy={y} r={r} />
        <NodeName label={label} />
      </g>
      <g className={`pm-marks ${state}`} data-of={id} aria-hidden>
        {r >= LEAST_NUMBER_RADIUS ? (
          <text className="pm-held" x={x} y={y + label.size * 0.31} fontSize={Math.min(label.size, r)}>
            {Math.round(node.held)}
          </text>
        ) : null}
        <NodeChips size={label.size} chips={node.chips} names={chipNames} />
      </g>
    </>
  );
});

function classesOf(node: SceneNode, light: Light, chosen: boolean): string {
  const classes = [`pm-${light}`];
  if (chosen) classes.push('pm-chosen');
  if (node.vacant) classes.push('pm-vacant');
  if (node.faded) classes.push('pm-faded');
  if (node.gained + node.lost > 0) classes.push('pm-changed');
  return classes.join(' ');
}

/** The name; it stands still while the disc grows. */
const NodeName = memo(function NodeName({ label }: Pick<SceneNode, 'label'>) {
  return (
    <>
      {label.lines.map((line, index) => (
        <text key={index} className={`pm-name pm-anchor-${label.anchor}`} x={line.x} y={line.y} fontSize={label.size}>
          {index < label.lines.length - 1 ? `${line.text} ` : line.text}
        </text>
      ))}
    </>
  );
});

type ChipsProps = Pick<SceneNode, 'chips'> & { readonly size: number; readonly names: string };

/** What the place gained and lost, each mark with its words for the pointer. */
const NodeChips = memo(function NodeChips({ size, chips, names }: ChipsProps) {
  const words = names.split('\n');
  return (
    <>
      {chips.map(({ kind, text, x, y, width, height }, index) => (
        <g key={kind} className={`pm-chip pm-chip-${kind}`} data-chip={kind}>
          <title>{words[index]}</title>
          <rect x={x} y={y} width={width} height={height} rx={kind === 'gained' ? height / 2 : 3} />
          <text x={x + width / 2} y={y + height * 0.77} fontSize={size - 1}>
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
