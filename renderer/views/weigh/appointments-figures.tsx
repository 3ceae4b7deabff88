import { type ReactNode, useId, useMemo, useState } from 'react';
import { AppointmentsDiagram } from '../../draw/appointments.tsx';
import { useMorphClock } from '../../draw/use-morph.ts';
import { blendAppointments } from '../../scene/appointments/blend.ts';
import { layoutAppointments } from '../../scene/appointments/layout.ts';
import type { AppointmentsScene } from '../../scene/appointments/types.ts';
import { type AppointmentPair, type AppointmentSet, appointmentsView } from '../../scene/appointments/view.ts';
import type { MeasureText, Side, Size } from '../../scene/types.ts';
import type { Comparison } from '../../store/comparison.ts';
import { advanceMorph } from '../../store/motion.ts';
import type { Mode } from '../../store/state.ts';
import { dispatch, useApp } from '../../store/store.ts';
import { orderTitle } from '../compare/summary.ts';
import { Timeline } from '../compare/timeline.tsx';
import { useMeasure } from '../compare/use-measure.ts';
import { useRoom } from '../compare/use-room.ts';
import { appointmentWords, describeSide } from './appointment-words.ts';
import { openPart } from './open-part.ts';
import { useDiagramsWords } from './use-diagrams-words.ts';

/** Least height of a row in pixels, so that a name and its number have room. */
const LEAST_ROW: Readonly<Record<AppointmentSet, number>> = { bodies: 50, offices: 38 };

type Props = {
  readonly comparison: Comparison;
  readonly set: AppointmentSet;
  readonly whole: AppointmentPair;
  /** One amendment, where the one picture walks through them. */
  readonly stepped: AppointmentPair | null;
  readonly mode: Mode;
};

/** The two pictures side by side, or the one with its timeline. */
export function AppointmentsFigures({ comparison, set, whole, stepped, mode }: Props): ReactNode {
  const measure = useMeasure();
  const { ref, room } = useRoom();
  const [lit, setLit] = useState<string | null>(null);
  const shared = { comparison, leastRow: LEAST_ROW[set], measure, lit, onLight: setLit };
  return (
    <div ref={ref} className={`diagram-figures diagram-${mode}`}>
      {mode === 'pair' ? (
        (['a', 'b'] as const).map((side) => (
          <div key={side} className="map-frame">
            {room !== null && <Still {...shared} pair={whole} side={side} room={room} />}
          </div>
        ))
      ) : (
        <>
          <div className="map-frame">{room !== null && <Moving {...shared} pair={stepped ?? whole} room={room} />}</div>
          <Timeline comparison={comparison} />
        </>
      )}
    </div>
  );
}

type FigureProps = {
  readonly comparison: Comparison;
  readonly leastRow: number;
  readonly pair: AppointmentPair;
  readonly room: Size;
  readonly measure: MeasureText;
  readonly lit: string | null;
  readonly onLight: (id: string | null) => void;
};

function Still({ side, ...rest }: FigureProps & { readonly side: Side }): ReactNode {
  const scene = useScene(rest, side);
  return <Figure {...rest} side={side} scene={scene} title={null} />;
}

/** The picture on its way from one order to the other. */
function Moving(props: FigureProps): ReactNode {
  const words = useDiagramsWords();
  const motion = useApp((state) => state.view.motion);
  const a = useScene(props, 'a');
  const b = useScene(props, 'b');
  const at = useMemo(() => blendAppointments(a, b), [a, b]);
  useMorphClock({ t: motion.t, toward: motion.toward }, (t) => dispatch(advanceMorph(t)));
  const stage = motion.stage === null ? undefined : props.comparison.stages[motion.stage - 1];
  return (
    <Figure
      {...props}
      side={motion.t < 0.5 ? 'a' : 'b'}
      scene={at(motion.t)}
      title={stage === undefined ? null : words.of(stage.amendment.title)}
    />
  );
}

function useScene({ pair, room, measure, leastRow }: FigureProps, side: Side): AppointmentsScene {
  const words = useDiagramsWords();
  return useMemo(() => {
    const view = appointmentsView(pair, side, appointmentWords(pair, words));
    const height = Math.max(room.height, view.filled.length * leastRow);
    return layoutAppointments(view, { width: room.width, height }, measure);
  }, [pair, side, room, measure, leastRow, words]);
}

function Figure(props: {
  readonly comparison: Comparison;
  readonly pair: AppointmentPair;
  readonly side: Side;
  readonly scene: AppointmentsScene;
  readonly title: string | null;
  readonly lit: string | null;
  readonly onLight: (id: string | null) => void;
}): ReactNode {
  const { comparison, pair, side, scene, title, lit, onLight } = props;
  const words = useDiagramsWords();
  const heading = useId();
  const describe = useMemo(() => describeSide(pair, side, words), [pair, side, words]);
  return (
    <figure className="diagram-figure" aria-labelledby={heading}>
      <figcaption>
        <h4 id={heading}>{title ?? orderTitle(comparison[side], words)}</h4>
      </figcaption>
      <AppointmentsDiagram
        scene={scene}
        labelledBy={heading}
        roleDescription={words.d('fill.role')}
        describe={describe}
        lit={lit}
        onLight={onLight}
        onOpen={(id) => openPart(pair, side, id)}
      />
    </figure>
  );
}
