import type { ReactNode } from 'react';
import { formatNumber } from '../../../i18n/format.ts';
import { openDistrict } from '../../../store/lab/districts.ts';
import type { Lab } from '../../../store/lab/state.ts';
import { dispatch, useApp } from '../../../store/store.ts';
import type { Counted } from '../chambers.ts';
import { DistrictEditor } from './district-editor.tsx';
import { districtName, knownDistrict } from './district-names.ts';
import { DistrictResult } from './district-result.tsx';
import { outcomeOf } from './district-words.ts';
import { shortName } from '../names.ts';
import { useCountWords } from '../../../i18n/count/use-count-words.ts';
import type { LabCount } from '../use-lab.ts';
import type { Votes } from '../votes.ts';

/** Where districts lie and who is known to have won them; null where the data say nothing of them. */
type Naming = Pick<Counted, 'law' | 'rule'> | null;

/** The districts of the chambers on the screen, one by one: their votes can be typed, and count in both. */
export function DistrictsOfParliament({ lab }: { readonly lab: LabCount }): ReactNode {
  const { c } = useCountWords();
  const sides = (['a', 'b'] as const).flatMap((side) => (lab[side].ok ? [lab[side].value] : []));
  const most = sides.reduce<Naming>(
    (best, side) => (side.rule.districts > (best?.rule.districts ?? 0) ? side : best),
    null,
  );
  if (most === null) return sides.length < 2 ? null : <p className="lab-note">{c('district.none')}</p>;
  return <Districts book="parliament" seats={most.rule.districts} votes={lab.votes} naming={most} />;
}

/** The districts of a town; where half of the seats are districts, the first half of them counts. */
export function DistrictsOfTown({ seats, votes }: { readonly seats: number; readonly votes: Votes }): ReactNode {
  const { c } = useCountWords();
  return (
    <>
      <p className="lab-note">{c('district.ofTown')}</p>
      <Districts book="town" seats={seats} votes={votes} naming={null} />
    </>
  );
}

function Districts(props: {
  readonly book: keyof Lab['books'];
  readonly seats: number;
  readonly votes: Votes;
  readonly naming: Naming;
}): ReactNode {
  const { book, seats, votes, naming } = props;
  const words = useCountWords();
  const { open, typed } = useApp((state) => state.view.lab.books[book]);
  const no = Math.min(open, seats);
  const nameOf = (district: number) =>
    naming === null ? words.c('district.no', { no: String(district) }) : districtName(String(district), naming, words);
  return (
    <div className="districts-panel">
      <div className="table-frame district-list" tabIndex={0} role="region" aria-label={words.c('district.table')}>
        <table className="seats-table district-results">
          <caption>{words.c('district.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{words.c('district.head')}</th>
              <th scope="col">{words.c('district.winner')}</th>
              <th scope="col">{words.c('votes.number')}</th>
              <th scope="col">{words.c('district.lead')}</th>
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: seats }, (_, index) => index + 1).map((district) => (
              <tr key={district} className={district === no ? 'district-open' : undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className="link"
                    aria-current={district === no}
                    onClick={() => dispatch(openDistrict(book, district))}
                  >
                    {nameOf(district)}
                  </button>
                </th>
                <ResultCells no={district} typed={typed[district]} naming={naming} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="district-editor">
        <h4>{nameOf(no)}</h4>
        <DistrictEditor key={`${book} ${no}`} book={book} no={no} district={typed[no]} votes={votes} />
        {typed[no] !== undefined && <DistrictResult no={no} district={typed[no]} />}
      </div>
    </div>
  );
}

function ResultCells(props: {
  readonly no: number;
  readonly typed: Lab['books']['town']['typed'][string] | undefined;
  readonly naming: Naming;
}): ReactNode {
  const { no, typed, naming } = props;
  const words = useCountWords();
  const { c } = words;
  if (typed === undefined) {
    const winner = naming === null ? undefined : knownDistrict(String(no), naming)?.winner;
    if (winner === undefined) return <td colSpan={3}>{c('district.unknown')}</td>;
    const party = shortName(winner.party ?? '', words);
    const message = winner.confidence === 'background' ? 'district.publishedUnchecked' : 'district.published';
    return <td colSpan={3}>{c(message, { name: winner.name, party })}</td>;
  }
  const outcome = outcomeOf(no, typed);
  if (outcome === null || outcome.kind === 'empty') {
    return <td colSpan={3}>{c(`district.${outcome?.why ?? 'no-votes'}`)}</td>;
  }
  if (outcome.kind === 'tie') {
    return <td colSpan={3}>{c('district.tied', { list: outcome.tie.between.join(', ') })}</td>;
  }
  return (
    <>
      <td>{c('district.wins', { name: outcome.candidate ?? '', party: shortName(outcome.list ?? '', words) })}</td>
      <td>{formatNumber(outcome.votes ?? 0, words.language)}</td>
      <td>{formatNumber(outcome.lead ?? 0, words.language)}</td>
    </>
  );
}
