import { memo, type ReactNode } from 'react';
import type { HemicycleScene, SceneSeat } from '../scene/hemicycle/types.ts';
import { SeatMark } from './party-fills.tsx';
import { useSeatMotion } from './use-seat-motion.ts';

/** A chamber drawn: seats that travel when it changes, lines with their words. Names and numbers stand in the text beside it. */
export function Hemicycle(props: {
  readonly scene: HemicycleScene;
  readonly looks: Readonly<Record<string, number>>;
  readonly label: string;
  /** Groups that stay lit; empty: all. */
  readonly lit: readonly string[];
}): ReactNode {
  const { looks, lit, label } = props;
  const scene = useSeatMotion(props.scene);
  return (
    <svg className="hemicycle" viewBox={`0 0 ${scene.width} ${scene.height}`} role="img" aria-label={label}>
      {scene.lines.map(({ id, x1, y1, x2, y2, label: words }) => (
        <g key={id} className={`chamber-line chamber-line-${id}`}>
          <line x1={x1} y1={y1} x2={x2} y2={y2} />
          <text x={words.x} y={words.y} textAnchor={words.anchor}>
            {words.text}
          </text>
        </g>
      ))}
      {scene.order.map((id) => {
        const seat = scene.seats[id];
        if (seat === undefined) return null;
        const isLit = lit.length === 0 || lit.includes(seat.group);
        return <Seat key={id} seat={seat} look={looks[seat.group]} isLit={isLit} />;
      })}
    </svg>
  );
}

const Seat = memo(function Seat(props: {
  readonly seat: SceneSeat;
  readonly look: number | undefined;
  readonly isLit: boolean;
}): ReactNode {
  const { seat, look, isLit } = props;
  return (
    <g data-seat={seat.id} className={isLit ? undefined : 'seat-faded'}>
      <SeatMark x={seat.x} y={seat.y} r={seat.r} kind={seat.kind} look={look} />
      {seat.tier === 'district' && seat.kind === 'party' && (
        <circle cx={seat.x} cy={seat.y} r={seat.r * 0.36} className="seat-district" />
      )}
    </g>
  );
});
