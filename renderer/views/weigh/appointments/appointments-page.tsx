import { type ReactNode, useMemo, useState } from 'react';
import { countRoles } from '../../../scene/change.ts';
import { APPOINTMENT_SETS, type AppointmentPair, appointmentPair } from '../../../scene/appointments/view.ts';
import { chooseMode } from '../../../store/commands.ts';
import type { Comparison } from '../../../store/comparison.ts';
import { MODES } from '../../../store/state.ts';
import { dispatch, useApp } from '../../../store/store.ts';
import { chooseFills } from '../../../store/weigh/commands.ts';
import { RoleCounts } from '../../../ui/role-counts.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { AppointmentsLegend } from './appointments-legend.tsx';
import { MovingAppointments, StillAppointments } from './appointments-picture.tsx';
import { AppointmentsTwin } from './appointments-twin.tsx';
import { DiagramFigures } from '../diagram-figures.tsx';
import '../diagrams.css';
import { useDiagramsWords } from '../../../i18n/diagrams/use-diagrams-words.ts';
import { useStep } from '../use-step.ts';

/** Who fills which seats in both orders: as bands side by side, as one picture that morphs, and in words. */
export function AppointmentsPage({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { d } = useDiagramsWords();
  const mode = useApp((state) => state.view.mode);
  const set = useApp((state) => state.view.weighing.fills);
  const [lit, setLit] = useState<string | null>(null);
  const whole = useMemo(() => appointmentPair(comparison.a.order, comparison.b.order, set), [comparison, set]);
  const step = useStep(comparison);
  const stepped = useMemo(
    () => (step === undefined ? null : appointmentPair(step.before, step.after, set)),
    [step, set],
  );
  return (
    <section className="diagram-page" aria-labelledby="appointments-heading">
      <div className="diagram-head">
        <h3 id="appointments-heading" className="visually-hidden">
          {d('fill.heading')}
        </h3>
        <Counts pair={stepped ?? whole} />
        <Segmented
          label={d('set.group')}
          options={APPOINTMENT_SETS.map((value) => ({ value, label: d(`set.${value}`) }))}
          value={set}
          onChoose={(next) => dispatch(chooseFills(next))}
        />
        <Segmented
          label={d('mode.group')}
          options={MODES.map((value) => ({ value, label: d(`mode.${value}`) }))}
          value={mode}
          onChoose={(next) => dispatch(chooseMode(next))}
        />
      </div>
      <DiagramFigures
        key={mode}
        comparison={comparison}
        mode={mode}
        picture={({ side, ...place }) => {
          const shared = { comparison, set, lit, onLight: setLit, ...place };
          return side === null ? (
            <MovingAppointments {...shared} pair={stepped ?? whole} />
          ) : (
            <StillAppointments {...shared} pair={whole} side={side} />
          );
        }}
      />
      <AppointmentsLegend set={set} />
      <AppointmentsTwin comparison={comparison} pair={whole} />
    </section>
  );
}

/** How many ways of filling the pair removes, adds, alters and leaves. */
function Counts({ pair }: { readonly pair: AppointmentPair }): ReactNode {
  const { d } = useDiagramsWords();
  return (
    <ul className="diagram-counts" aria-label={d('fill.counts')}>
      <RoleCounts counts={countRoles([...pair.changes.values()])} />
    </ul>
  );
}
