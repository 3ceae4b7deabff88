import type { ReactNode } from 'react';
import type { TrackScene } from '../../scene/procedure/track.ts';

type Props = {
  readonly scene: TrackScene;
  readonly label: string;
  /** What stands at the beginning of the scale, and at the day of the story. */
  readonly since: string;
  readonly today: string;
};

/** The times that run from the present state of a procedure, on one scale of days. */
export function DeadlineTrack({ scene, label, since, today }: Props): ReactNode {
  return (
    <div className="track" role="group" aria-label={label}>
      <p className="track-head">
        <b>{label}</b> <span>{since}</span> <span className="track-today">{today}</span>
      </p>
      <svg
        className="track-scale"
        width={scene.width}
        height={scene.height}
        viewBox={`0 0 ${scene.width} ${scene.height}`}
        role="list"
        aria-label={label}
      >
        <line className="track-now" x1={scene.now} y1={0} x2={scene.now} y2={scene.height} />
        {scene.terms.map((term) => (
          <g key={term.id} role="listitem" className={term.over ? 'track-term track-over' : 'track-term'}>
            <rect
              className={term.earliest ? 'track-bar track-wait' : 'track-bar'}
              x={term.x}
              y={term.y}
              width={term.width}
              height={8}
              rx={2}
            />
            <path className="track-end" d={`M${term.x + term.width} ${term.y - 3}v14`} />
            {term.lines.map((line, index) => (
              <text key={index} x={line.x} y={line.y} fontSize={term.size}>
                {line.text}{' '}
              </text>
            ))}
          </g>
        ))}
      </svg>
    </div>
  );
}
