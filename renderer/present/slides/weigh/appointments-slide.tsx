import { type ReactNode, useMemo } from 'react';
import type { NeedKind } from '../../../../model/vocabulary.ts';
import { AppointmentsDiagram, NeedGlyph } from '../../../draw/appointments/appointments.tsx';
import { useLessonWords } from '../../../i18n/lessons/use-lesson-words.ts';
import { countRoles } from '../../../scene/change.ts';
import { blendAppointments } from '../../../scene/appointments/blend.ts';
import { LEAST_PRESENTED, type Presented, presentedAppointments } from '../../../scene/appointments/presented.ts';
import { type AppointmentPair, appointmentPair } from '../../../scene/appointments/view.ts';
import type { Comparison } from '../../../store/comparison.ts';
import { useApp } from '../../../store/store.ts';
import { LiveRegion } from '../../../ui/live-region.tsx';
import { RoleCounts } from '../../../ui/role-counts.tsx';
import { useMeasure } from '../../../views/compare/use-measure.ts';
import { useSize } from '../../../ui/use-size.ts';
import { appointmentWords } from '../../../views/weigh/appointments/appointment-words.ts';
import '../../../views/weigh/diagrams.css';
import { useDiagramsWords } from '../../../i18n/diagrams/use-diagrams-words.ts';
import { useLeastSize } from '../../fit.tsx';
import { roomFor } from '../../room.ts';
import { Still } from '../still.tsx';
import { MovingHead, useMoving } from './moving.tsx';

const SIGNS = ['consent', 'proposal', 'consultation'] as const satisfies readonly NeedKind[];

/** Who fills which seats, as bands that turn from one order into the other: what changed first, as much as is legible. */
export function AppointmentsSlide({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const words = useDiagramsWords();
  const { d } = words;
  const measure = useMeasure();
  const { ref, size } = useSize();
  const larger = useLeastSize() / LEAST_PRESENTED;
  const set = useApp((state) => state.view.weighing.fills);
  const { orders, t, side } = useMoving(comparison);
  const pair = useMemo(() => appointmentPair(orders.a, orders.b, set), [orders.a, orders.b, set]);
  const shown = useMemo(() => {
    if (size === null) return null;
    return presentedAppointments(pair, appointmentWords(pair, words), roomFor(size, larger), measure);
  }, [pair, words, size, larger, measure]);
  const label = `${d('fill.heading')}. ${d(`set.${set}`)}`;
  return (
    <div className="slide slide-map">
      <MovingHead comparison={comparison} side={side} about={d(`set.${set}`)} />
      <div ref={ref} className="slide-figure">
        {shown !== null && <Bands shown={shown} t={t} label={label} />}
      </div>
      <Legend pair={pair} shown={shown} />
      <LiveRegion message={label} />
    </div>
  );
}

function Bands({
  shown,
  t,
  label,
}: {
  readonly shown: Presented;
  readonly t: number;
  readonly label: string;
}): ReactNode {
  const { d } = useDiagramsWords();
  const at = useMemo(() => blendAppointments(shown.a, shown.b), [shown]);
  return (
    <Still label={label}>
      <AppointmentsDiagram
        scene={at(t)}
        labelledBy=""
        roleDescription={d('fill.role')}
        describe={nameless}
        lit={null}
        onLight={nothing}
        onOpen={nothing}
      />
    </Still>
  );
}

/** What became of the ways, the signs of who takes part, and how many bodies there was no room for. */
function Legend({ pair, shown }: { readonly pair: AppointmentPair; readonly shown: Presented | null }): ReactNode {
  const { t } = useDiagramsWords();
  const { l } = useLessonWords();
  const { removed, added, altered } = countRoles([...pair.changes.values()]);
  return (
    <ul className="slide-legend">
      <RoleCounts counts={{ removed, added, altered }} />
      {SIGNS.map((kind) => (
        <li key={kind} className="slide-sign">
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <NeedGlyph kind={kind} x={8} y={8} r={5.5} />
          </svg>
          {t(`need.${kind}`)}
        </li>
      ))}
      {shown !== null && shown.left > 0 && (
        <li className="slide-unchanged">
          {l(shown.lacksChanged ? 'present.left' : 'present.leftSame', { n: shown.left })}
        </li>
      )}
    </ul>
  );
}

function nameless(): string {
  return '';
}

function nothing(): void {}
