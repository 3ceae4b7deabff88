import type { ReactNode } from 'react';
import type { ProcedureScene, SceneState, SceneTransition } from '../../scene/procedure/types.ts';
import type { SceneText } from '../../scene/types.ts';
import './procedure-diagram.css';
import { Picture, type WalkedProps } from '../picture.tsx';
import { nextInProcedure } from './walk.ts';

/** The diagram of a procedure: frames from the start to the ends, and arrows that the keyboard can follow. */
export function ProcedureDiagram({
  scene,
  labelledBy,
  roleDescription,
  describe,
  onOpen,
}: WalkedProps<ProcedureScene>): ReactNode {
  const transitions: readonly SceneTransition[] = Object.values(scene.transitions);
  function open(id: string): void {
    const transition = scene.transitions[id];
    if (transition !== undefined) onOpen(transition.transition);
  }
  return (
    <Picture
      className="procedure"
      size={scene}
      labelledBy={labelledBy}
      roleDescription={roleDescription}
      walk={{
        first: scene.now ?? scene.order[0],
        has: (id) => scene.order.includes(id),
        next: (id, key) => nextInProcedure(scene, id, key),
        opens: (id) => scene.transitions[id] !== undefined,
        open,
      }}
    >
      {(stop) => (
        <>
          {transitions.toSorted(backToFront).map((transition) => (
            <Arrow key={transition.id} transition={transition} />
          ))}
          {scene.order.map((id) => {
            const state = scene.states[id];
            const transition = scene.transitions[id];
            const spoken = { id, name: describe(id), stop: id === stop };
            if (state !== undefined) return <StateMark key={id} state={state} {...spoken} />;
            return transition === undefined ? null : <TransitionMark key={id} transition={transition} {...spoken} />;
          })}
        </>
      )}
    </Picture>
  );
}

type Spoken = { readonly id: string; readonly name: string; readonly stop: boolean };

function StateMark({ state, id, name, stop }: Spoken & { readonly state: SceneState }): ReactNode {
  const { x, y, width, height, head } = state;
  return (
    <g
      className={`pd-state pd-${state.role} pd-kind-${state.kind}`}
      data-id={id}
      role="graphics-symbol"
      aria-label={name}
      tabIndex={stop ? 0 : -1}
    >
      <rect className="pd-frame" x={x} y={y} width={width} height={height} rx={state.kind === 'final' ? 14 : 4} />
      <rect className="pd-head" x={x} y={y} width={width} height={head} rx={state.kind === 'final' ? 14 : 4} />
      {state.role !== 'other' && <rect className="pd-bar" x={x} y={y} width={5} height={height} />}
      <Words lines={state.label.lines} size={state.label.size} className="pd-name" />
    </g>
  );
}

function TransitionMark({ transition, id, name, stop }: Spoken & { readonly transition: SceneTransition }): ReactNode {
  const { x, y, width, height, label, marks } = transition;
  const middle = (label.lines[0]?.y ?? y) - label.size * 0.35;
  return (
    <g
      className={`pd-transition pd-${transition.role}${transition.gap ? ' pd-gap' : ''}`}
      data-id={id}
      role="button"
      aria-description={name}
      tabIndex={stop ? 0 : -1}
    >
      <rect className="pd-row" x={x + 1} y={y + 1} width={width - 2} height={height - 2} rx={3} />
      <path className="pd-bullet" d={bulletOf(transition, x + 13, middle)} />
      <Words lines={label.lines} size={label.size} className="pd-event" />
      <Words lines={marks.lines} size={marks.size} className="pd-marks" />
    </g>
  );
}

function Words(props: {
  readonly lines: readonly SceneText[];
  readonly size: number;
  readonly className: string;
}): ReactNode {
  return props.lines.map((line, index) => (
    <text key={index} className={props.className} x={line.x} y={line.y} fontSize={props.size}>
      {`${line.text} `}
    </text>
  ));
}

/** The way of an arrow with rounded corners, and its head at the state that it leads to. */
function Arrow({ transition }: { readonly transition: SceneTransition }): ReactNode {
  const [start, out, back, end] = transition.points;
  if (start === undefined || out === undefined || back === undefined || end === undefined) return null;
  const bend = Math.min(6, Math.abs(back[1] - out[1]) / 2) * Math.sign(back[1] - out[1]);
  const corner = Math.abs(bend);
  const way = [
    `M${start[0]} ${start[1]}H${out[0] - corner}`,
    `Q${out[0]} ${out[1]} ${out[0]} ${out[1] + bend}`,
    `V${back[1] - bend}`,
    `Q${back[0]} ${back[1]} ${back[0] - corner} ${back[1]}`,
    `H${end[0] + 7}`,
  ];
  return (
    <g className={`pd-arrow pd-${transition.role}${transition.gap ? ' pd-gap' : ''}`} aria-hidden>
      <path className="pd-way" d={way.join('')} />
      <path className="pd-tip" d={`M${end[0] + 1} ${end[1]}l10 -5v10z`} />
    </g>
  );
}

/** A tick for what was done, an arrowhead for what may come next, a ring for the rest; a gap is a broken ring. */
function bulletOf({ role }: SceneTransition, x: number, y: number): string {
  if (role === 'taken') return `M${x - 5} ${y}l3.5 4 6.5 -8`;
  if (role === 'next') return `M${x - 4} ${y - 5}l8 5 -8 5z`;
  return `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z`;
}

const ORDER = { other: 0, next: 1, taken: 2 } as const;

function backToFront(a: SceneTransition, b: SceneTransition): number {
  return ORDER[a.role] - ORDER[b.role] || (a.id < b.id ? -1 : 1);
}
