import { memo } from 'react';
import { FAMILY_STYLE } from '../scene/families.ts';
import type { SceneBadge, SceneLink } from '../scene/types.ts';
import { curvePath, glyphPath, partOf, ribbonPath } from './path.ts';

/** How a mark stands to what is under the pointer. */
export type Light = 'plain' | 'lit' | 'dim';

type LinkProps = {
  readonly link: SceneLink;
  readonly light: Light;
  /** The only line on the map: drawn thick. */
  readonly alone: boolean;
  /** Spoken name; absent while the keyboard is not at the holder of the link. */
  readonly name: string | undefined;
};

/** One ribbon or one line, with a wide unseen path for the pointer. */
export const LinkMark = memo(function LinkMark({ link, light, alone, name }: LinkProps) {
  const classes = ['pm-link', `pm-${link.level}`, `pm-role-${link.role}`, `pm-${light}`];
  if (link.family !== null) classes.push(`pm-family-${link.family}`);
  if (alone) classes.push('pm-alone');
  const spoken = name === undefined ? { 'aria-hidden': true } : { role: 'graphics-symbol', 'aria-label': name };
  return (
    <g className={classes.join(' ')} data-id={link.id} tabIndex={-1} opacity={link.opacity} {...spoken}>
      <path className="pm-hit" d={curvePath(link.curve)} />
      {(light === 'lit' || name !== undefined) && <path className="pm-halo" d={curvePath(link.curve)} />}
      {link.level === 'bundle' ? (
        <path className="pm-ribbon" d={ribbonPath(link)} />
      ) : (
        <SingleLine link={link} alone={alone} />
      )}
    </g>
  );
});

function SingleLine({ link, alone }: { readonly link: SceneLink; readonly alone: boolean }) {
  const style = FAMILY_STYLE[link.family ?? 'choosing'];
  const curve = partOf(link.curve, link.drawn);
  const scale = alone ? 2 : 1;
  const dashes = style.dashes.map((length) => length * scale).join(' ');
  return (
    <>
      <path
        className="pm-line"
        d={curvePath(curve)}
        strokeWidth={link.width * (alone ? 2.4 : 1)}
        strokeDasharray={dashes === '' ? undefined : dashes}
      />
      <path
        className={`pm-glyph pm-glyph-${style.glyph}`}
        d={glyphPath(style.glyph, curve, (link.width + 3) * (alone ? 1.7 : 1))}
      />
    </>
  );
}

type BadgeProps = { readonly badge: SceneBadge; readonly light: Light };

/** The count of a changed ribbon. */
export const BadgeMark = memo(function BadgeMark({ badge, light }: BadgeProps) {
  const { x, y, width, height, text, role, opacity, pointX, pointY } = badge;
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  // Else the badge lies over its whole leader.
  const isAside = Math.hypot(pointX - middleX, pointY - middleY) > height / 2;
  return (
    <g className={`pm-badge pm-role-${role} pm-${light}`} data-id={badge.link} opacity={opacity} aria-hidden>
      {isAside && <line className="pm-leader" x1={pointX} y1={pointY} x2={middleX} y2={middleY} />}
      <rect x={x} y={y} width={width} height={height} rx={role === 'added' ? height / 2 : 3} />
      <text x={middleX} y={y + height * 0.76} fontSize={height / 1.3}>
        {text}
      </text>
    </g>
  );
});
