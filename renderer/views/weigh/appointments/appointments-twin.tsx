import type { ReactNode } from 'react';
import type { Filling } from '../../../scene/appointments/fillings.ts';
import { type AppointmentPair, nameOfChooser } from '../../../scene/appointments/view.ts';
import type { ChangeRole } from '../../../scene/types.ts';
import type { Comparison } from '../../../store/comparison.ts';
import { ConfidenceMark } from '../../../ui/confidence-mark.tsx';
import { RoleMark } from '../../../ui/role-mark.tsx';
import { orderName } from '../../compare/summary.ts';
import { endName, fullName, needsWords, seatWords } from './appointment-words.ts';
import { openFilling } from './open-part.ts';
import { Outline, Twin } from '../twin.tsx';
import { useDiagramsWords } from '../../../i18n/diagrams/use-diagrams-words.ts';

/** One way of filling in both orders. */
type Row = {
  readonly id: string;
  readonly change: ChangeRole;
  readonly before: Filling | null;
  readonly after: Filling | null;
  readonly shown: Filling;
};

/** The pictures of appointments in words: a table, or bodies with their ways as a nested list. */
export function AppointmentsTwin(props: {
  readonly comparison: Comparison;
  readonly pair: AppointmentPair;
}): ReactNode {
  return <Twin table={<TwinTable {...props} />} outline={<TwinOutline pair={props.pair} />} />;
}

function TwinTable({
  comparison,
  pair,
}: {
  readonly comparison: Comparison;
  readonly pair: AppointmentPair;
}): ReactNode {
  const words = useDiagramsWords();
  const { d } = words;
  return (
    <div className="diagram-scroll" tabIndex={0} role="group" aria-label={d('fill.heading')}>
      <table className="diagram-table">
        <caption className="visually-hidden">{d('fill.heading')}</caption>
        <thead>
          <tr>
            <th scope="col">{d('table.body')}</th>
            <th scope="col">{d('table.who')}</th>
            <th scope="col">{d('table.role')}</th>
            <th scope="col" className="diagram-number">
              {orderName(comparison.a, words)}
            </th>
            <th scope="col" className="diagram-number">
              {orderName(comparison.b, words)}
            </th>
            <th scope="col">{d('table.with')}</th>
            <th scope="col">{d('table.change')}</th>
          </tr>
        </thead>
        {pair.rows.map((id) => (
          <BodyRows key={id} pair={pair} id={id} />
        ))}
      </table>
    </div>
  );
}

function BodyRows({ pair, id }: { readonly pair: AppointmentPair; readonly id: string }): ReactNode {
  const words = useDiagramsWords();
  const { d, of } = words;
  const rows = rowsOf(pair, id);
  const seats = (filling: Filling | null) => (filling === null ? d('table.none') : seatWords(filling, words));
  return (
    <tbody>
      {rows.map(({ shown, before, after, change, ...row }, index) => (
        <tr key={row.id}>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={rows.length}>
              {bodyName(pair, id, words)}
            </th>
          )}
          <td>
            <Opener pair={pair} filling={shown} />
          </td>
          <td>
            {of(shown.role)} {shown.confidence === 'background' && <ConfidenceMark confidence="background" />}
          </td>
          <td className="diagram-number">{seats(before)}</td>
          <td className="diagram-number">{seats(after)}</td>
          <td>
            <Needs pair={pair} before={before} after={after} />
          </td>
          <td>
            <RoleMark role={change} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}

/** Who takes part; where it changed, before and after. */
function Needs({ pair, before, after }: Pick<Row, 'before' | 'after'> & { readonly pair: AppointmentPair }): ReactNode {
  const words = useDiagramsWords();
  const { d } = words;
  const told = (filling: Filling | null, side: 'a' | 'b') =>
    filling === null ? null : needsWords(filling, pair.orders[side], words).join('; ');
  const [one, other] = [told(before, 'a'), told(after, 'b')];
  const orNobody = (text: string) => (text === '' ? d('table.nobody') : text);
  if (one === null || other === null || one === other) {
    const text = other ?? one ?? '';
    return text === '' ? d('table.none') : text;
  }
  return d('table.withBoth', { before: orNobody(one), after: orNobody(other) });
}

function TwinOutline({ pair }: { readonly pair: AppointmentPair }): ReactNode {
  const words = useDiagramsWords();
  const { d } = words;
  const way = ({ id, shown, before, after, change }: Row) => ({
    id,
    says: (
      <>
        <RoleMark role={change} words={change !== 'unchanged'} /> <Opener pair={pair} filling={shown} />{' '}
        {before !== null && after !== null && seatWords(before, words) !== seatWords(after, words)
          ? d('table.withBoth', { before: seatWords(before, words), after: seatWords(after, words) })
          : seatWords(shown, words)}{' '}
        <span className="hint">
          <Needs pair={pair} before={before} after={after} />
        </span>
      </>
    ),
  });
  const branches = pair.rows.map((id) => ({
    id,
    says: <b>{bodyName(pair, id, words)}</b>,
    branches: rowsOf(pair, id).map(way),
  }));
  return <Outline branches={branches} />;
}

/** The name of who chooses, as the way to the articles. */
function Opener({ pair, filling }: { readonly pair: AppointmentPair; readonly filling: Filling }): ReactNode {
  const words = useDiagramsWords();
  const order = pair.fillings.b.includes(filling) ? pair.orders.b : pair.orders.a;
  const name = endName(nameOfChooser(filling), order, words);
  const what = words.d('fill.flow', {
    who: name,
    body: fullName(filling.fills, order, words),
    seats: words.of(filling.role),
  });
  return (
    <button
      type="button"
      className="link"
      aria-label={words.d('fill.open', { what })}
      onClick={() => openFilling(filling)}
    >
      {name}
    </button>
  );
}

function bodyName(pair: AppointmentPair, id: string, words: ReturnType<typeof useDiagramsWords>): string {
  const called = (side: 'a' | 'b') => {
    const filling = pair.fillings[side].find(({ row }) => row === id);
    return filling === undefined ? null : fullName(filling.fills, pair.orders[side], words);
  };
  const [before, after] = [called('a'), called('b')];
  if (before === null || after === null || before === after) return after ?? before ?? id;
  return words.d('table.withBoth', { before, after });
}

/** The ways in which one body is filled in either order, in the order of the choosers. */
function rowsOf({ fillings, changes, choosers }: AppointmentPair, id: string): readonly Row[] {
  const own = (side: 'a' | 'b') => new Map(fillings[side].filter(({ row }) => row === id).map((one) => [one.id, one]));
  const [a, b] = [own('a'), own('b')];
  return [...new Set([...a.keys(), ...b.keys()])]
    .flatMap((key) => {
      const [before, after] = [a.get(key) ?? null, b.get(key) ?? null];
      const shown = after ?? before;
      return shown === null ? [] : [{ id: key, before, after, shown, change: changes.get(key) ?? 'unchanged' }];
    })
    .toSorted((one, other) => choosers.indexOf(one.shown.chooser) - choosers.indexOf(other.shown.chooser));
}
