import type { ReactNode } from 'react';
import type { Constitution } from '../../../../model/constitution/index.ts';
import { type AppointmentCount, appointmentCounts } from '../../../../model/power/appointment-counts.ts';
import { type Appointment, appointments } from '../../../../model/power/appointments.ts';
import type { Comparison } from '../../../store/comparison.ts';
import { ConfidenceMark } from '../../../ui/confidence-mark.tsx';
import { nameIn } from '../../compare/facts.ts';
import { orderName } from '../../compare/summary.ts';
import { actorWords, identityIn, namesIn } from '../actors.ts';
import { openFilling } from './open-part.ts';
import { useWeighWords } from '../../../i18n/weigh/use-weigh-words.ts';

/** How many kinds of offices each institution fills alone, fills with others, consents to or proposes for, in both orders. */
export function AppointmentCounts({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const words = useWeighWords();
  const { w } = words;
  const identity = identityIn(comparison);
  const names = namesIn(comparison);
  const sides = [comparison.a, comparison.b].map((shown) => ({ shown, counts: appointmentCounts(shown.order) }));
  const actors = [...new Set(sides.flatMap(({ counts }) => counts.map(({ actor }) => identity(actor))))];
  return (
    <section aria-labelledby="appointment-counts">
      <h3 id="appointment-counts">{w('counts.heading')}</h3>
      <p className="measure-said">{w('counts.says')}</p>
      <div className="table-frame" role="group" aria-labelledby="appointment-counts" tabIndex={0}>
        <table className="shares-table index-table">
          <thead>
            <tr>
              <th scope="col">{w('counts.institution')}</th>
              {sides.map(({ shown }, index) => (
                <th key={index} scope="col">
                  {orderName(shown, words)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {actors.map((id) => (
              <tr key={id}>
                <th scope="row">{actorWords({ id, name: names(id) }, words)}</th>
                {sides.map(({ shown, counts }, index) => (
                  <td key={index} className="cell-words">
                    <Counts counts={counts.filter(({ actor }) => identity(actor) === id)} order={shown.order} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** What one institution does, a line for each role; a line opens to the offices. */
function Counts(props: { readonly counts: readonly AppointmentCount[]; readonly order: Constitution }): ReactNode {
  const { counts, order } = props;
  const { w } = useWeighWords();
  if (counts.length === 0) return w('counts.none');
  return counts.map(({ role, offices, seats, background }) => (
    <details key={role} className="counts-role">
      <summary>
        {w(`counts.${role}`, { n: offices.length })}
        {seats > 0 && ` ${w('counts.seats', { n: seats })}`}
      </summary>
      <ul>
        {offices.map((id) => (
          <Office key={id} id={id} order={order} isBackground={background.offices.includes(id)} />
        ))}
      </ul>
    </details>
  ));
}

function Office(props: {
  readonly id: Appointment['id'];
  readonly order: Constitution;
  readonly isBackground: boolean;
}): ReactNode {
  const { id, order, isBackground } = props;
  const { w, of } = useWeighWords();
  const office = appointments(order).find((one) => one.id === id);
  if (office === undefined) return null;
  const name = nameIn(office.fills, order);
  const body = name === null ? office.fills : of(name);
  const isOneOffice = body.toLowerCase() === of(office.role).toLowerCase();
  return (
    <li>
      <button type="button" className="link" onClick={() => openFilling({ ...office, provision: null })}>
        {isOneOffice ? of(office.role) : w('counts.office', { body, role: of(office.role) })}
      </button>
      {isBackground && (
        <>
          {' '}
          <ConfidenceMark confidence="background" />
        </>
      )}
    </li>
  );
}
