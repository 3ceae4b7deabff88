import { type ReactNode, useMemo } from 'react';
import { AppointmentsDiagram } from '../../../draw/appointments/appointments.tsx';
import { useMorphClock } from '../../../draw/use-morph.ts';
import { blendAppointments } from '../../../scene/appointments/blend.ts';
import { layoutAppointments } from '../../../scene/appointments/layout.ts';
import type { AppointmentsScene } from '../../../scene/appointments/types.ts';
import { type AppointmentPair, type AppointmentSet, appointmentsView } from '../../../scene/appointments/view.ts';
import type { MeasureText, Side, Size } from '../../../scene/types.ts';
import type { Comparison } from '../../../store/comparison.ts';
import { advanceMorph } from '../../../store/motion.ts';
import { dispatch, useApp } from '../../../store/store.ts';
import { appointmentWords, describeSide } from './appointment-words.ts';
import { DiagramFigure } from '../diagram-figures.tsx';
import { openPart } from './open-part.ts';
import { useDiagramsWords } from '../../../i18n/diagrams/use-diagrams-words.ts';

/** Least width of a picture in pixels, below which it scrolls. */
const LEAST_WIDTH = 420;
/** Least height of a row in pixels, so that a name and its number have room. */
const LEAST_ROW: Readonly<Record<AppointmentSet, number>> = { bodies: 50, offices: 38 };

type PictureProps = {
  readonly comparison: Comparison;
  readonly pair: AppointmentPair;
  readonly set: AppointmentSet;
  readonly room: Size;
  readonly measure: MeasureText;
  readonly lit: string | null;
  readonly onLight: (id: string | null) => void;
};

/** The picture of one order as it stands. */
export function StillAppointments({ side, ...props }: PictureProps & { readonly side: Side }): ReactNode {
  const scene = useScene(props, side);
  return <Drawn {...props} side={side} isMoving={false} scene={scene} />;
}

/** The picture on its way from one order to the other. */
export function MovingAppointments(props: PictureProps): ReactNode {
  const motion = useApp((state) => state.view.motion);
  const a = useScene(props, 'a');
  const b = useScene(props, 'b');
  const at = useMemo(() => blendAppointments(a, b), [a, b]);
  useMorphClock({ t: motion.t, toward: motion.toward }, (t) => dispatch(advanceMorph(t)));
  return <Drawn {...props} side={motion.t < 0.5 ? 'a' : 'b'} isMoving scene={at(motion.t)} />;
}

function useScene({ pair, set, room, measure }: PictureProps, side: Side): AppointmentsScene {
  const words = useDiagramsWords();
  return useMemo(() => {
    const view = appointmentsView(pair, side, appointmentWords(pair, words));
    const height = Math.max(room.height, view.filled.length * LEAST_ROW[set]);
    return layoutAppointments(view, { width: Math.max(LEAST_WIDTH, room.width), height }, measure);
  }, [pair, set, side, room, measure, words]);
}

function Drawn(
  props: PictureProps & { readonly side: Side; readonly isMoving: boolean; readonly scene: AppointmentsScene },
): ReactNode {
  const { comparison, pair, side, isMoving, scene, lit, onLight } = props;
  const words = useDiagramsWords();
  const describe = useMemo(() => describeSide(pair, side, words), [pair, side, words]);
  return (
    <DiagramFigure comparison={comparison} side={side} isMoving={isMoving}>
      {(heading) => (
        <AppointmentsDiagram
          scene={scene}
          labelledBy={heading}
          roleDescription={words.d('fill.role')}
          describe={describe}
          lit={lit}
          onLight={onLight}
          onOpen={(id) => openPart(pair, side, id)}
        />
      )}
    </DiagramFigure>
  );
}
