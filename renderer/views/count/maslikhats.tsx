import { type ReactNode, useId, useMemo } from 'react';
import { maslikhatElections, maslikhatTotals } from '../../../model/kazakhstan/elections/index.ts';
import { LAWFUL, type LawPick } from '../../store/lab/state.ts';
import { chooseTown } from '../../store/lab/commands.ts';
import { decideTownTie } from '../../store/lab/districts.ts';
import { dispatch, useApp } from '../../store/store.ts';
import { ChamberFigure } from './chamber-figure.tsx';
import { count, type CountResult } from './chambers.ts';
import { Faults } from './faults.tsx';
import { shortName } from './names.ts';
import { DistrictsOfTown } from './districts/districts-panel.tsx';
import { RuleNotes } from './rule-notes.tsx';
import { Ties } from './ties.tsx';
import { useCountWords } from '../../i18n/count/use-count-words.ts';
import { electionOf, type Votes, votesOf } from './votes.ts';

/** The laws of maslikhats by tier: all by lists in 2021; in 2023 halves for the upper tier, districts alone for the lower. */
export const TIERS = [
  ['before', { body: 'maslikhat-region', on: '2021-01-10' }],
  ['upper', { body: 'maslikhat-region', on: '2023-03-19' }],
  ['lower', { body: 'maslikhat-district', on: '2023-03-19' }],
] as const satisfies readonly (readonly [string, LawPick])[];
type Tier = (typeof TIERS)[number][0];

/** The same town under the laws of every tier, before and after. */
export function Maslikhats(): ReactNode {
  const words = useCountWords();
  const { c, of } = words;
  const { election, size, assumesLeader, decisions } = useApp((state) => state.view.lab.town);
  const { typed } = useApp((state) => state.view.lab.books.town);
  const noise = useApp((state) => state.view.lab.noise);
  const seats = size ?? electionOf(election).size ?? 0;
  const votes = useMemo(() => votesOf({ election, own: null, edited: {}, againstAll: null }), [election]);
  const results = useMemo(
    () =>
      TIERS.map(([tier, law]) => ({
        tier,
        result: count(votes, {
          law,
          rule: { ...LAWFUL, districts: assumesLeader ? 'leader' : null, decisions: decisions[tier] ?? {} },
          noise,
          typed,
          size: seats,
        }),
      })),
    [votes, assumesLeader, decisions, noise, typed, seats],
  );
  const { before, after } = { before: maslikhatTotals['2021'], after: maslikhatTotals['2023'] };
  return (
    <>
      <TownFields seats={seats} />
      <div className="tier-grid">
        {results.map(({ tier, result }) => (
          <section key={tier} className="lab-column" aria-labelledby={`tier-${tier}`} data-scope>
            <div>
              <h3 id={`tier-${tier}`}>{c(`tier.${tier}`)}</h3>
              {result.ok ? <RuleNotes side={null} counted={result.value} /> : <Faults faults={result.error} />}
            </div>
            {result.ok && (
              <div>
                <ChamberFigure side={null} votes={votes} counted={result.value} />
                <Ties
                  counted={result.value}
                  decisions={decisions[tier] ?? {}}
                  onDecide={(place, list, wanted) => dispatch(decideTownTie(tier, place, list, wanted))}
                />
              </div>
            )}
          </section>
        ))}
      </div>
      <section className="lab-panel" aria-label={c('panel.districts')}>
        <h3>{c('panel.districts')}</h3>
        <DistrictsOfTown seats={seats} votes={votes} />
      </section>
      <section className="lab-panel" aria-label={c('tier.caption')}>
        <TierTable votes={votes} results={results} />
        <p className="lab-note">{c(noteOf(assumesLeader, typed))}</p>
        <p className="lab-note">
          {c('tier.totals', {
            bodies2021: before.bodies,
            seats2021: before.seats,
            bodies2023: after.bodies,
            seats2023: after.seats,
            lists2023: after.listSeats,
          })}
        </p>
        {electionOf(election).notes.map((note) => (
          <p key={note.en} className="lab-note">
            {of(note)}
          </p>
        ))}
      </section>
    </>
  );
}

function noteOf(
  assumesLeader: boolean,
  typed: object,
): 'districts.noteLeader' | 'districts.noteTyped' | 'districts.noteOpen' {
  if (assumesLeader) return 'districts.noteLeader';
  return Object.keys(typed).length > 0 ? 'districts.noteTyped' : 'districts.noteOpen';
}

function TownFields({ seats }: { readonly seats: number }): ReactNode {
  const { c, of } = useCountWords();
  const { election, assumesLeader } = useApp((state) => state.view.lab.town);
  const [town, size] = [useId(), useId()];
  function resize(text: string): void {
    const number = Math.floor(Number(text));
    if (Number.isFinite(number)) dispatch(chooseTown({ size: Math.max(1, Math.min(100, number)) }));
  }
  return (
    <div className="town-fields">
      <label htmlFor={town}>{c('votes.election')}</label>
      <select
        id={town}
        className="select"
        value={election}
        onChange={({ target }) => dispatch(chooseTown({ election: target.value, size: null }))}
      >
        {Object.entries(maslikhatElections).map(([id, { title }]) => (
          <option key={id} value={id}>
            {of(title)}
          </option>
        ))}
      </select>
      <label htmlFor={size}>{c('tier.size')}</label>
      <input
        id={size}
        className="field"
        type="number"
        min={1}
        max={100}
        value={seats}
        onChange={({ target }) => resize(target.value)}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={assumesLeader}
          onChange={({ target }) => dispatch(chooseTown({ assumesLeader: target.checked }))}
        />
        {c('districts.leader')}
      </label>
    </div>
  );
}

function TierTable(props: {
  readonly votes: Votes;
  readonly results: readonly { readonly tier: Tier; readonly result: CountResult }[];
}): ReactNode {
  const words = useCountWords();
  const { c } = words;
  const { votes, results } = props;
  const official = votes.published?.lists;
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={c('tier.caption')}>
      <table className="seats-table">
        <caption>{c('tier.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{c('votes.party')}</th>
            {results.map(({ tier }) => (
              <th key={tier} scope="col">
                {c(`tier.${tier}`)}
              </th>
            ))}
            <th scope="col">{c('tier.published')}</th>
          </tr>
        </thead>
        <tbody>
          {votes.lists.map(({ id }, row) => (
            <tr key={id}>
              <th scope="row">{shortName(id, words)}</th>
              {results.map(({ tier, result }) => (
                <td key={tier}>{result.ok ? (result.value.chamber.parties[row]?.total ?? 0) : '–'}</td>
              ))}
              <td>{official?.[row]?.official.byList ?? '–'}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{c('group.unknown')}</th>
            {results.map(({ tier, result }) => (
              <td key={tier}>{result.ok ? result.value.chamber.others.unknown : '–'}</td>
            ))}
            <td />
          </tr>
        </tbody>
      </table>
    </div>
  );
}
