import type { ReactNode } from 'react';

/** What is drawn on the colour of each look, in a square of 6; the first is plain. */
const PATTERNS: readonly string[] = [
  '',
  'M-1 1l2-2M0 6l6-6M5 7l2-2',
  'M3 2.2a.8 .8 0 1 0 .01 0z',
  'M0 1.5h6M0 4.5h6',
  'M1.5 0v6M4.5 0v6',
  'M0 3h6M3 0v6',
  'M-1 5l2 2M0 0l6 6M5-1l2 2',
  'M0 0l6 6M0 6l6-6',
];

/** The fills of all lists, once on the page: seats and swatches refer to them by number. */
export function PartyFills(): ReactNode {
  return (
    <svg className="party-fills" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {PATTERNS.map((path, index) => (
          <pattern key={path} id={`party-fill-${index + 1}`} width="6" height="6" patternUnits="userSpaceOnUse">
            <rect width="6" height="6" className={`party-ground party-${index + 1}`} />
            {path !== '' && <path d={path} className="party-pattern" />}
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

/** A sample of a list's seats, or of a kind of seat that is no list's. */
export function SeatSwatch({ look, kind }: { readonly look: number | undefined; readonly kind: string }): ReactNode {
  return (
    <svg className="seat-swatch" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      <SeatMark x={9} y={9} r={7} kind={kind} look={look} />
    </svg>
  );
}

/** One seat: a disc for a list, other shapes for what is no list's, so that shape and pattern tell as much as colour. */
export function SeatMark(props: {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly kind: string;
  readonly look: number | undefined;
}): ReactNode {
  const { x, y, r, kind, look } = props;
  const side = r * 1.7;
  switch (kind) {
    case 'party':
      return <circle cx={x} cy={y} r={r} className="seat seat-party" fill={`url(#party-fill-${look ?? 1})`} />;
    case 'assembly':
      return <rect x={x - side / 2} y={y - side / 2} width={side} height={side} className="seat seat-assembly" />;
    case 'independent':
      return <circle cx={x} cy={y} r={r * 0.92} className="seat seat-independent" />;
    default:
      return (
        <g className={`seat-${kind}`}>
          <circle cx={x} cy={y} r={r * 0.9} className="seat" />
          {kind === 'unknown' && (
            <text x={x} y={y} className="seat-sign" fontSize={r * 1.5}>
              ?
            </text>
          )}
          {kind === 'tied' && (
            <text x={x} y={y} className="seat-sign" fontSize={r * 1.5}>
              =
            </text>
          )}
        </g>
      );
  }
}
