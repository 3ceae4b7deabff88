import type { ReactNode } from 'react';
import type { ProcedureScene, SceneTransition } from '../../scene/procedure/types.ts';
import type { MeasureText, SceneText } from '../../scene/types.ts';
import './procedure-diagram.css';

type Props = {
  readonly scene: ProcedureScene;
  readonly label: string;
  readonly measure: MeasureText;
  /** How much of the diagram shows, in pixels of the scene from its top. */
  readonly height: number;
};

/** The beginning of a procedure in small: frames and arrows as in the diagram, and a bar for every line of words. */
export function ProcedureThumb({ scene, label, measure, height }: Props): ReactNode {
  const states = Object.values(scene.states);
  const transitions: readonly SceneTransition[] = Object.values(scene.transitions);
  return (
    <svg className="procedure-thumb" viewBox={`0 0 ${scene.width} ${height}`} role="img" aria-label={label}>
      {transitions.map(({ id, points }) => (
        <path key={id} className="procedure-thumb-way" d={`M${points.map((point) => point.join(' ')).join('L')}`} />
      ))}
      {states.map((state) => (
        <g key={state.id} className={`pd-kind-${state.kind}`}>
          <rect className="pd-frame" {...boxOf(state, state.height)} rx={state.kind === 'final' ? 14 : 4} />
          <rect className="pd-head" {...boxOf(state, state.head)} rx={state.kind === 'final' ? 14 : 4} />
          <Bars lines={state.label.lines} size={state.label.size} measure={measure} />
        </g>
      ))}
      {transitions.map(({ id, label: words }) => (
        <Bars key={id} lines={words.lines} size={words.size} measure={measure} />
      ))}
    </svg>
  );
}

function boxOf({ x, y, width }: { readonly x: number; readonly y: number; readonly width: number }, height: number) {
  return { x, y, width, height };
}

function Bars(props: {
  readonly lines: readonly SceneText[];
  readonly size: number;
  readonly measure: MeasureText;
}): ReactNode {
  const { lines, size, measure } = props;
  return lines.map(({ text, x, y }) => (
    <rect
      key={y}
      className="procedure-thumb-words"
      x={x}
      y={y - size * 0.62}
      width={measure(text, size, true)}
      height={size * 0.55}
      rx={2}
    />
  ));
}
