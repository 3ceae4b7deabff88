import type { ReactNode } from 'react';
import { type Chamber, LINE_IDS, seatsFor } from '../../../../model/elections/index.ts';
import { SeatSwatch } from '../../../draw/hemicycle/party-fills.tsx';
import { looksOf } from '../../../draw/hemicycle/party-looks.ts';
import { chooseLine, clearCoalition, toggleCoalition } from '../../../store/lab/panels.ts';
import type { LabSide } from '../../../store/lab/state.ts';
import { dispatch, useApp } from '../../../store/store.ts';
import { Segmented } from '../../../ui/segmented.tsx';
import { decimal, groupName, shortName } from '../names.ts';
import { type PowerRow, powerOf, seatsTogether } from './power.ts';
import { PowerStrips } from './power-strips.tsx';
import { useCountWords } from '../../../i18n/count/use-count-words.ts';
import type { LabCount } from '../use-lab.ts';

/** Who can decide: lists picked into a coalition, and the power of each to turn a vote at each line. */
export function PowerPanel({ lab }: { readonly lab: LabCount }): ReactNode {
  const { c } = useCountWords();
  const line = useApp((state) => state.view.lab.line);
  const sides = (['a', 'b'] as const).flatMap((side) => (lab[side].ok ? [{ side, ...lab[side].value }] : []));
  const looks = looksOf(lab.votes.lists.map(({ id }) => id));
  return (
    <div className="power-panel">
      <Coalition lab={lab} />
      <Segmented
        label={c('power.line')}
        options={LINE_IDS.map((value) => ({ value, label: c(`line.name.${value}`) }))}
        value={line}
        onChoose={(value) => dispatch(chooseLine(value))}
      />
      <div className="power-grid">
        {sides.map(({ side, chamber }) => (
          <Power key={side} side={side} chamber={chamber} looks={looks} />
        ))}
      </div>
      <p className="lab-note">{c('power.note')}</p>
    </div>
  );
}

function Coalition({ lab }: { readonly lab: LabCount }): ReactNode {
  const words = useCountWords();
  const { c } = words;
  const coalition = useApp((state) => state.view.lab.coalition);
  const looks = looksOf(lab.votes.lists.map(({ id }) => id));
  const chambers = (['a', 'b'] as const).flatMap((side) =>
    lab[side].ok ? [{ side, chamber: lab[side].value.chamber }] : [],
  );
  const ids = [...lab.votes.lists.map(({ id }) => id), ''].filter((id) =>
    chambers.some(({ chamber }) => seatsTogether(chamber, [id]) > 0),
  );
  return (
    <section className="coalition" aria-labelledby="coalition-heading">
      <h4 id="coalition-heading">{c('power.coalition')}</h4>
      <p className="chips">
        {ids.map((id) => (
          <button
            key={id}
            type="button"
            className="segment chip"
            aria-pressed={coalition.includes(id)}
            onClick={() => dispatch(toggleCoalition(id))}
          >
            <SeatSwatch look={looks[id]} kind={id === '' ? 'independent' : 'party'} /> {shortName(id, words)}
          </button>
        ))}
        {coalition.length > 0 && (
          <button type="button" className="button chip" onClick={() => dispatch(clearCoalition())}>
            {c('power.clear')}
          </button>
        )}
      </p>
      {coalition.length === 0 ? (
        <p className="lab-note">{c('power.choose')}</p>
      ) : (
        <ul className="coalition-sides">
          {chambers.map(({ side, chamber }) => (
            <li key={side}>
              <b>
                {c('power.together', {
                  side: c(`side.${side}`),
                  n: seatsTogether(chamber, coalition),
                  all: chamber.size,
                })}
              </b>
              <Crossed chamber={chamber} seats={seatsTogether(chamber, coalition)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Crossed({ chamber, seats }: { readonly chamber: Chamber; readonly seats: number }): ReactNode {
  const { c } = useCountWords();
  return (
    <ul>
      {LINE_IDS.map((id) => {
        const needed = seatsFor(id, chamber.size);
        const line = c(`line.name.${id}`);
        return (
          <li key={id} className={seats >= needed ? 'crossed' : 'short'}>
            {seats >= needed
              ? `✓ ${c('power.crosses', { line, needed })}`
              : c('power.short', { line, needed, n: needed - seats })}
          </li>
        );
      })}
    </ul>
  );
}

function Power(props: {
  readonly side: LabSide;
  readonly chamber: Chamber;
  readonly looks: Readonly<Record<string, number>>;
}): ReactNode {
  const { side, chamber, looks } = props;
  const words = useCountWords();
  const { c } = words;
  const line = useApp((state) => state.view.lab.line);
  const rows = powerOf(chamber, line);
  if (rows === null) return <p>{c('power.refused')}</p>;
  const needed = seatsFor(line, chamber.size);
  const percent = (share: number) => decimal(share * 100, 1, words);
  const nameOf = ({ id, kind, players }: PowerRow) =>
    players > 1 ? c('power.each', { name: groupName({ id, kind }, words) }) : groupName({ id, kind }, words);
  return (
    <div>
      <PowerStrips chamber={chamber} looks={looks} />
      <div className="table-frame">
        <table className="seats-table">
          <caption>{c('power.caption', { side: c(`side.${side}`), n: needed, all: chamber.size })}</caption>
          <thead>
            <tr>
              {(['player', 'seats', 'seatShare', 'banzhaf', 'shapley'] as const).map((head) => (
                <th key={head} scope="col">
                  {c(`power.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{nameOf(row)}</th>
                <td>{row.seats}</td>
                <td>{percent(row.seats / chamber.size)}</td>
                <td>{percent(row.banzhaf)}</td>
                <td>{percent(row.shapley)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
