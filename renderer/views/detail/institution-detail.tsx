import type { ReactNode } from 'react';
import type { Body, Institution, Seat } from '../../../model/constitution/index.ts';
import { valueOf } from '../../../model/json.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Comparison, Shown } from '../../store/comparison.ts';
import { NO_FILTERS } from '../../store/state.ts';
import { nameIn, powerRows, powersAround } from '../compare/facts.ts';
import { itemsAbout } from '../../../model/kazakhstan/claims/about.ts';
import { LazyClaims } from '../claims/lazy-claims.tsx';
import { CitationList } from './citation-list.tsx';
import { InstitutionLink } from './common-rows.tsx';
import { PowerList } from './power-list.tsx';
import { needWords, seatsOf, sentence } from './power-words.ts';
import { SideTable } from './side-table.tsx';
import type { Sides } from './sides.ts';

/** An institution in every order on show: its name, members and how they come to office, its powers. */
export function InstitutionDetail(props: {
  readonly id: string;
  readonly sides: Sides;
  readonly comparison: Comparison;
}): ReactNode {
  const { id, sides, comparison } = props;
  const { t, of } = useWords();
  const ids = kin(id, sides);
  const { held, faced } = powersAround(
    powerRows(comparison, NO_FILTERS),
    ({ holder }) => ids.includes(holder),
    ({ object }) => ids.includes(object),
  );
  const bodyCell = (make: (body: Body, shown: Shown) => ReactNode) => (shown: Shown) => {
    const body = ids.map((one) => valueOf<Body>(shown.order.bodies, one)).find((one) => one !== undefined);
    return body === undefined ? null : make(body, shown);
  };
  return (
    <>
      <SideTable
        sides={sides}
        rows={[
          { label: t('detail.name'), cell: (shown) => <Name ids={ids} shown={shown} /> },
          {
            label: t('detail.members'),
            cell: bodyCell(({ size }) => (size === null ? t('changes.sizeOpen') : <b className="figure">{size}</b>)),
          },
          {
            label: t('detail.term'),
            cell: bodyCell(({ termYears }) =>
              termYears === undefined ? null : t('detail.termYears', { n: termYears }),
            ),
          },
          {
            label: t('detail.cites'),
            cell: bodyCell((body, shown) =>
              body.cites.length === 0 ? null : <CitationList cites={body.cites} order={shown.order} />,
            ),
          },
          { label: t('detail.seats'), cell: bodyCell((body, shown) => <Seats body={body} shown={shown} />) },
          { label: t('detail.note'), cell: (shown) => <InstitutionNote ids={ids} shown={shown} /> },
          { label: t('detail.bodyNote'), cell: bodyCell(({ note }) => (note === undefined ? null : of(note))) },
        ]}
      />
      <LazyClaims items={itemsAbout('institution', ids)} />
      <h3>{t('detail.holds', { n: held.length })}</h3>
      <PowerList rows={held} comparison={comparison} />
      <h3>{t('detail.faces', { n: faced.length })}</h3>
      <PowerList rows={faced} comparison={comparison} />
    </>
  );
}

/** The institution with those that it succeeds or that succeed it, so that Council and Court stand side by side. */
function kin(id: string, sides: Sides): readonly string[] {
  const all = new Set([id]);
  for (const { order } of sides) {
    for (const [one, { succeeds = [] }] of Object.entries(order.institutions)) {
      if (succeeds.some((before) => before === id)) all.add(one);
      if (one === id) for (const before of succeeds) all.add(before);
    }
  }
  return [...all];
}

function institutionsOf(ids: readonly string[], { order }: Shown): readonly Institution[] {
  return ids.flatMap((id) => valueOf<Institution>(order.institutions, id) ?? []);
}

function Name({ ids, shown }: { readonly ids: readonly string[]; readonly shown: Shown }): ReactNode {
  const { t, of } = useWords();
  const here = institutionsOf(ids, shown);
  if (here.length === 0) return <span className="absent">{t('detail.noBody')}</span>;
  return <span className="says">{here.map(({ name }) => of(name)).join('; ')}</span>;
}

function InstitutionNote({ ids, shown }: { readonly ids: readonly string[]; readonly shown: Shown }): ReactNode {
  const { of } = useWords();
  const notes = institutionsOf(ids, shown).flatMap(({ note }) => (note === undefined ? [] : of(note)));
  return notes.length === 0 ? <span className="absent">–</span> : notes.join(' ');
}

function Seats({ body, shown }: { readonly body: Body; readonly shown: Shown }): ReactNode {
  return (
    <ul className="seats">
      {seatsOf(body).map((seat) => (
        <SeatLine key={seat.order} seat={seat} shown={shown} />
      ))}
    </ul>
  );
}

function SeatLine({ seat, shown }: { readonly seat: Seat; readonly shown: Shown }): ReactNode {
  const words = useWords();
  const { t, of, language } = words;
  const by = seat.by === undefined ? null : nameIn(seat.by, shown.order);
  return (
    <li>
      <b className="seat-count">{seat.count === null ? '?' : formatNumber(seat.count, language)}</b>
      <div>
        {seat.count === null && <span className="visually-hidden">{t('seat.open')}</span>}
        {sentence(of(seat.role))} {sentence(t(`filling.${seat.how}`))}{' '}
        {seat.by !== undefined && by !== null && <InstitutionLink id={seat.by} name={of(by)} />}
        {seat.needs.map((need, index) => (
          <p key={index}>{sentence(needWords(need, shown.order, words))}</p>
        ))}
        {seat.note !== undefined && <p className="hint">{sentence(of(seat.note))}</p>}
        {seat.cites.length > 0 && <CitationList cites={seat.cites} order={shown.order} short />}
      </div>
    </li>
  );
}
