import type { ReactNode } from 'react';
import type { NeedKind } from '../../../../model/vocabulary.ts';
import { NeedGlyph } from '../../../draw/appointments/appointments.tsx';
import type { AppointmentSet } from '../../../scene/appointments/view.ts';
import { useDiagramsWords } from '../../../i18n/diagrams/use-diagrams-words.ts';

/** One kind of participation for each sign, with what it means. */
const SIGNS = [
  ['consent', 'fill.consent'],
  ['proposal', 'fill.proposal'],
  ['consultation', 'fill.consulted'],
] as const satisfies readonly (readonly [NeedKind, string])[];

/** How to read the picture of appointments: signs of participation, and what a thickness stands for. */
export function AppointmentsLegend({ set }: { readonly set: AppointmentSet }): ReactNode {
  const { d, t } = useDiagramsWords();
  return (
    <section className="diagram-legend" aria-label={d('legend.heading')}>
      <ul className="diagram-signs">
        {SIGNS.map(([kind, meaning]) => (
          <li key={kind}>
            <svg className="diagram-sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
              <NeedGlyph kind={kind} x={8} y={8} r={5.5} />
            </svg>
            {t(`need.${kind}`)}: {d(meaning)}
          </li>
        ))}
      </ul>
      <p>
        {d('fill.lead')} {d('fill.scale')} {d('fill.hollow')}{' '}
        {set === 'bodies' && d('fill.tiers', { percent: d('fill.percent', { n: 50 }) })} {d('fill.leftOut')}
      </p>
    </section>
  );
}
