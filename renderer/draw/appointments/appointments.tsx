import { memo, type ReactNode } from 'react';
import type { NeedKind } from '../../../model/vocabulary.ts';
import type { AppointmentsScene, SceneEnd, SceneFlow } from '../../scene/appointments/types.ts';
import './appointments.css';
import { type LitProps, Picture } from '../picture.tsx';
import { needPath, NEED_SHAPES } from './need-glyph.ts';
import { nextInAppointments } from './walk.ts';

/** Who fills which seats, as bands from those who choose to what is filled; the keyboard walks bodies and their bands. */
export function AppointmentsDiagram(props: LitProps<AppointmentsScene>): ReactNode {
  const { scene, lit, describe, onLight, onOpen } = props;
  const near = lit === null ? null : nearTo(scene, lit);
  const lightOf = (id: string): Light => (near === null ? 'plain' : near.has(id) ? 'lit' : 'dim');
  return (
    <Picture
      className="appointments"
      size={scene}
      labelledBy={props.labelledBy}
      roleDescription={props.roleDescription}
      walk={{
        first: scene.order[0],
        has: (id) => scene.order.includes(id),
        next: (id, key) => nextInAppointments(scene, id, key),
        open: onOpen,
        light: onLight,
      }}
    >
      {(stop) => (
        <>
          {flowsOf(scene).map((flow) => (
            <Band key={flow.id} flow={flow} light={lightOf(flow.id)} />
          ))}
          {orderOf(scene).map((id) => {
            const end = scene.ends[id];
            const flow = scene.flows[id];
            const spoken = { name: describe(id), stop: id === stop, light: lightOf(id) };
            if (end !== undefined) return <EndMark key={id} end={end} {...spoken} />;
            return flow === undefined ? null : <BandWords key={id} flow={flow} {...spoken} />;
          })}
        </>
      )}
    </Picture>
  );
}

type Light = 'plain' | 'lit' | 'dim';
type Spoken = { readonly name: string; readonly stop: boolean; readonly light: Light };

const Band = memo(function Band({ flow, light }: { readonly flow: SceneFlow; readonly light: Light }): ReactNode {
  const classes = ['ap-band', `ap-role-${flow.change}`, `ap-${light}`, flow.numbered ? '' : 'ap-unnumbered'];
  return (
    <g className={classes.filter(Boolean).join(' ')} data-id={flow.id} opacity={flow.opacity} aria-hidden>
      <path className="ap-fill" d={bandPath(flow)} />
      <path className="ap-edge" d={bandPath(flow)} />
    </g>
  );
});

/** The number of a band and who takes part, at its end; the keyboard and a screen reader find the band here. */
const BandWords = memo(function BandWords({
  flow,
  name,
  stop,
  light,
}: Spoken & { readonly flow: SceneFlow }): ReactNode {
  const { label, change } = flow;
  const [left] = label.needs.toReversed();
  const x = (left?.glyphX ?? label.number.x - label.size) - label.size;
  return (
    <g
      className={`ap-words ap-role-${change} ap-${light}`}
      data-id={flow.id}
      role="graphics-symbol"
      aria-label={name}
      tabIndex={stop ? 0 : -1}
      opacity={label.opacity}
    >
      <rect
        className="ap-focus"
        x={x}
        y={label.number.y - label.size}
        width={label.number.x + 4 - x}
        height={label.size * 1.3}
        rx={3}
      />
      {label.needs.map((need) => (
        <g key={`${need.kind} ${need.text}`} className="ap-need">
          <NeedGlyph kind={need.kind} x={need.glyphX} y={need.glyphY} r={label.size * 0.36} />
          <text x={need.x} y={need.y} fontSize={label.size - 1}>
            {need.text}
          </text>
        </g>
      ))}
      <text className="ap-number" x={label.number.x} y={label.number.y} fontSize={label.size}>
        {label.number.text}
      </text>
    </g>
  );
});

const EndMark = memo(function EndMark({ end, name, stop, light }: Spoken & { readonly end: SceneEnd }): ReactNode {
  const { x, y, width, height, label } = end;
  const { box } = label;
  return (
    <g
      className={`ap-end ap-${end.role} ap-${light}${end.absent ? ' ap-absent' : ''}${end.idle ? ' ap-idle' : ''}`}
      data-id={end.id}
      role="graphics-object"
      aria-label={name}
      tabIndex={stop ? 0 : -1}
    >
      <rect
        className="ap-hit"
        x={box.x - 3}
        y={Math.min(y, box.y)}
        width={box.width + 6}
        height={Math.max(height, box.height)}
      />
      <rect className="ap-bar" x={x} y={y} width={width} height={height} />
      <rect className="ap-focus" x={box.x - 3} y={box.y - 1} width={box.width + 6} height={box.height + 3} rx={3} />
      {label.lines.map((line, index) => (
        <text key={index} className={`ap-name ap-anchor-${label.anchor}`} x={line.x} y={line.y} fontSize={label.size}>
          {`${line.text} `}
        </text>
      ))}
      {label.note !== null && (
        <text
          className={`ap-note ap-anchor-${label.anchor}`}
          x={label.note.x}
          y={label.note.y}
          fontSize={label.size - 1}
        >
          {label.note.text}
        </text>
      )}
    </g>
  );
});

/** The sign of a participation: a filled diamond for consent, a triangle for a proposal, a ring for what does not bind. */
export function NeedGlyph(props: {
  readonly kind: NeedKind;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}): ReactNode {
  const shape = NEED_SHAPES[props.kind];
  return <path className={`ap-glyph ap-glyph-${shape}`} d={needPath(shape, props.x, props.y, props.r)} />;
}

/** A band with level ends, as thick all the way. */
function bandPath({ x0, y0, x1, y1, thickness }: SceneFlow): string {
  const middle = (x0 + x1) / 2;
  return [
    `M${x0} ${y0}C${middle} ${y0} ${middle} ${y1} ${x1} ${y1}`,
    `V${y1 + thickness}`,
    `C${middle} ${y1 + thickness} ${middle} ${y0 + thickness} ${x0} ${y0 + thickness}Z`,
  ].join('');
}

/** Unchanged bands lie behind those that changed. */
function flowsOf(scene: AppointmentsScene): readonly SceneFlow[] {
  const rank = ({ change }: SceneFlow) => (change === 'unchanged' ? 0 : 1);
  return Object.values<SceneFlow>(scene.flows).toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

/** In motion there are bands of both orders: those that the reading order does not name come last. */
function orderOf({ order, flows }: AppointmentsScene): readonly string[] {
  return [...order, ...Object.keys(flows).filter((id) => !order.includes(id))];
}

/** What stays lit: the thing itself, its bands, and their other ends. */
function nearTo(scene: AppointmentsScene, id: string): ReadonlySet<string> {
  const near = new Set([id]);
  for (const flow of Object.values<SceneFlow>(scene.flows)) {
    const ends = [`chooser:${flow.from}`, `filled:${flow.to}`];
    if (flow.id !== id && !ends.includes(id)) continue;
    near.add(flow.id);
    for (const end of ends) near.add(end);
  }
  return near;
}
