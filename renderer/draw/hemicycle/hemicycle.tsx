import { memo, type ReactNode, useId, useMemo } from 'react';
import type { HemicycleScene, SceneSeat } from '../../scene/hemicycle/types.ts';
import { seatsByGroup } from '../../scene/hemicycle/walk.ts';
import { SeatMark } from './party-fills.tsx';
import { useSeatMotion } from './use-seat-motion.ts';
import { useSeatWalk } from './use-seat-walk.ts';

/** What a chamber says of itself to those who walk through it seat by seat. */
export type SeatWords = {
  /** Of each seat who has it and how it was won. */
  readonly seats: Readonly<Record<string, string>>;
  readonly groups: Readonly<Record<string, string>>;
  /** What kind of picture this is, and which keys walk in it. */
  readonly kind: string;
  /** What is said while no seat is spoken of. */
  readonly idle: string;
  readonly keys: string;
};

type Drawn = {
  readonly scene: HemicycleScene;
  readonly looks: Readonly<Record<string, number>>;
  readonly label: string;
};

/** A chamber drawn: seats that travel when it changes, lines with their words. Names and numbers stand in the text beside it. */
export function Hemicycle(props: Drawn): ReactNode {
  const scene = useSeatMotion(props.scene);
  return (
    <svg className="hemicycle" viewBox={`0 0 ${scene.width} ${scene.height}`} role="img" aria-label={props.label}>
      <Lines scene={scene} />
      {scene.order.map((id) => {
        const seat = scene.seats[id];
        return seat === undefined ? null : <Seat key={id} seat={seat} look={props.looks[seat.group]} isLit />;
      })}
    </svg>
  );
}

/** The same chamber as one that the keyboard walks: one tab stop, and each seat with a name of its own. */
export function WalkedHemicycle(
  props: Drawn & {
    /** Groups that stay lit; empty: all. */
    readonly lit: readonly string[];
    readonly words: SeatWords;
  },
): ReactNode {
  const { looks, lit, label, words } = props;
  const scene = useSeatMotion(props.scene);
  const [svgId, keysId] = [useId(), useId()];
  const walk = useSeatWalk(props.scene, svgId);
  const groups = useMemo(() => seatsByGroup(scene), [scene]);
  const at = walk.at === null ? undefined : scene.seats[walk.at];
  return (
    <>
      <svg
        id={svgId}
        className="hemicycle"
        viewBox={`0 0 ${scene.width} ${scene.height}`}
        role="graphics-document document"
        aria-roledescription={words.kind}
        aria-label={label}
        aria-describedby={keysId}
        {...walk.handlers}
      >
        <Lines scene={scene} />
        {groups.map(([group, ids]) => (
          <g key={group} role="graphics-object group" aria-label={words.groups[group]}>
            {ids.map((id) => {
              const seat = scene.seats[id];
              if (seat === undefined) return null;
              const isLit = lit.length === 0 || lit.includes(group);
              const name = words.seats[id] ?? '';
              return (
                <Seat key={id} seat={seat} look={looks[group]} isLit={isLit} name={name} stop={walk.stop === id} />
              );
            })}
          </g>
        ))}
        {at !== undefined && <Ring seat={at} isFocused={walk.isFocused} />}
      </svg>
      <p id={keysId} className="visually-hidden">
        {words.keys}
      </p>
      <p className="seat-said" aria-hidden="true">
        {walk.at === null ? words.idle : words.seats[walk.at]}
      </p>
    </>
  );
}

function Lines({ scene }: { readonly scene: HemicycleScene }): ReactNode {
  return scene.lines.map(({ id, x1, y1, x2, y2, label: words }) => (
    <g key={id} className={`chamber-line chamber-line-${id}`}>
      <line x1={x1} y1={y1} x2={x2} y2={y2} />
      <text x={words.x} y={words.y} textAnchor={words.anchor}>
        {words.text}
      </text>
    </g>
  ));
}

/** The ring around the seat that is spoken of, drawn over its neighbours. */
function Ring({ seat: { x, y, r }, isFocused }: { readonly seat: SceneSeat; readonly isFocused: boolean }): ReactNode {
  return (
    <g className={isFocused ? 'seat-ring seat-ring-focus' : 'seat-ring'} aria-hidden="true">
      <circle cx={x} cy={y} r={r + 3} className="seat-ring-outer" />
      <circle cx={x} cy={y} r={r + 2} className="seat-ring-inner" />
    </g>
  );
}

const Seat = memo(function Seat(props: {
  readonly seat: SceneSeat;
  readonly look: number | undefined;
  readonly isLit: boolean;
  /** Absent where the picture is one image. */
  readonly name?: string;
  readonly stop?: boolean;
}): ReactNode {
  const { seat, look, isLit, name, stop = false } = props;
  const walked = name === undefined ? {} : { role: 'graphics-symbol img', 'aria-label': name, tabIndex: stop ? 0 : -1 };
  return (
    <g data-seat={seat.id} className={isLit ? 'seat-place' : 'seat-place seat-faded'} {...walked}>
      <SeatMark x={seat.x} y={seat.y} r={seat.r} kind={seat.kind} look={look} />
      {seat.tier === 'district' && seat.kind === 'party' && (
        <circle cx={seat.x} cy={seat.y} r={seat.r * 0.36} className="seat-district" />
      )}
    </g>
  );
});
