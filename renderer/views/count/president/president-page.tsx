import type { ReactNode } from 'react';
import { presidentialElections, type PresidentialElection } from '../../../../model/kazakhstan/elections/index.ts';
import { formatNumber } from '../../../i18n/format.ts';
import {
  choosePresidential,
  decidePresidentTie,
  restorePresidential,
  typeFirstRound,
  typePresidentAgainstAll,
  typeSecondRound,
} from '../../../store/lab/president.ts';
import type { LabPresident } from '../../../store/lab/state.ts';
import { dispatch } from '../../../store/store.ts';
import { ConfidenceMark } from '../../../ui/confidence-mark.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { ChangedNote } from '../changed-note.tsx';
import { Faults } from '../faults.tsx';
import { decimal } from '../names.ts';
import { candidateName, outcomeWords } from './president-words.ts';
import type { PresidentCount } from './president.ts';
import { useCountWords } from '../../../i18n/count/use-count-words.ts';
import { usePresident } from './use-president.ts';
import { VotesField } from '../votes-field.tsx';

/** The presidential elections of the data, any number of which may be changed, and how each round decides. */
export function PresidentPage(): ReactNode {
  const { c } = useCountWords();
  const here = usePresident();
  if (here === null) return null;
  const { election, typed, counted } = here;
  return (
    <>
      <Segmented
        label={c('page.president')}
        options={Object.entries(presidentialElections)
          .toReversed()
          .map(([value, { date }]) => ({ value, label: c('ref.year', { year: date.slice(0, 4) }) }))}
        value={typed.election}
        onChoose={(value) => dispatch(choosePresidential(value))}
      />
      {counted.ok ? (
        <Rounds key={typed.election} election={election} typed={typed} counted={counted.value} />
      ) : (
        <Faults faults={counted.error} />
      )}
    </>
  );
}

type Counted = {
  readonly election: PresidentialElection;
  readonly typed: LabPresident;
  readonly counted: PresidentCount;
};

function Rounds({ election, typed, counted }: Counted): ReactNode {
  const words = useCountWords();
  const { c, of } = words;
  return (
    <div className="ref-grid ref-grid-even">
      <section className="lab-panel" aria-labelledby="president-heading">
        <h3 id="president-heading">{of(election.title)}</h3>
        <p className="lab-note">{c('pres.law')}</p>
        <ol className="ref-conditions" aria-live="polite">
          {outcomeWords(counted.outcome, election, words).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
        <RoundTies election={election} typed={typed} counted={counted} />
        {counted.pair.length > 0 && <SecondRound election={election} pair={counted.pair} votes={typed.second} />}
        <Notes election={election} />
      </section>
      <section className="lab-panel" aria-labelledby="president-votes">
        <h3 id="president-votes" tabIndex={-1}>
          {c('votes.heading')}
        </h3>
        <div className="table-frame" tabIndex={0} role="region" aria-labelledby="president-votes">
          <FirstRound election={election} counted={counted} />
        </div>
        {!counted.isPublished && (
          <ChangedNote heading="president-votes" onRestore={() => dispatch(restorePresidential())} />
        )}
      </section>
    </div>
  );
}

/** Whom the class chooses where candidates have equal votes; the choice stays and may be taken back. */
function RoundTies({ election, typed, counted }: Counted): ReactNode {
  const words = useCountWords();
  const { c } = words;
  return counted.ties.map(({ place, between, choose }) => {
    const list = between.map((id) => candidateName(id, election, words)).join(', ');
    const question = c('tie.choose', { n: choose, list });
    return (
      <div key={place} className="lab-ties">
        <p>{question}</p>
        <p className="chips" role="group" aria-label={question}>
          {between.map((id) => (
            <button
              key={id}
              type="button"
              className="segment chip"
              aria-pressed={typed.decisions[place]?.includes(id) ?? false}
              onClick={() => dispatch(decidePresidentTie(place, id, choose))}
            >
              {candidateName(id, election, words)}
            </button>
          ))}
        </p>
      </div>
    );
  });
}

function FirstRound({ election, counted }: Omit<Counted, 'typed'>): ReactNode {
  const { first, againstAll } = counted;
  const words = useCountWords();
  const { c } = words;
  const sum = first.reduce((all, one) => all + one.votes, againstAll ?? 0);
  const share = (part: number) => (sum === 0 ? '–' : decimal((part / sum) * 100, 2, words));
  return (
    <table className="votes-table">
      <thead>
        <tr>
          <th scope="col">{c('district.candidate')}</th>
          <th scope="col">{c('votes.number')}</th>
          <th scope="col">{c('votes.share')}</th>
          <th scope="col">{c('pres.published')}</th>
        </tr>
      </thead>
      <tbody>
        {first.map(({ id, votes: own }) => {
          const name = candidateName(id, election, words);
          const percent = election.candidates.find((one) => one.id === id)?.percent;
          return (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>
                <VotesField
                  label={c('votes.of', { name })}
                  value={own}
                  onChange={(value) => dispatch(typeFirstRound(id, value))}
                />
              </td>
              <td>{share(own)}</td>
              <td>{percent === undefined ? '–' : decimal(percent, 2, words)}</td>
            </tr>
          );
        })}
        <tr>
          <th scope="row">{c('votes.againstAll')}</th>
          <td>
            <VotesField
              label={c('votes.of', { name: c('votes.againstAll') })}
              value={againstAll ?? 0}
              onChange={(value) => dispatch(typePresidentAgainstAll(value))}
            />
          </td>
          <td>{againstAll === null ? '–' : share(againstAll)}</td>
          <td>{election.againstAll === null ? c('ref.notKnown') : ''}</td>
        </tr>
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{c('votes.sum')}</th>
          <td>{formatNumber(sum, words.language)}</td>
          <td />
          <td />
        </tr>
      </tfoot>
    </table>
  );
}

function SecondRound(props: {
  readonly election: PresidentialElection;
  readonly pair: readonly string[];
  readonly votes: LabPresident['second'];
}): ReactNode {
  const { election, pair, votes } = props;
  const words = useCountWords();
  const { c } = words;
  return (
    <table className="votes-table">
      <caption>{c('pres.secondVotes')}</caption>
      <tbody>
        {pair.map((id) => {
          const name = candidateName(id, election, words);
          return (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>
                <VotesField
                  label={c('pres.secondOf', { name })}
                  value={votes[id] ?? 0}
                  onChange={(value) => dispatch(typeSecondRound(id, value))}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Notes({ election: { notes, sources, confidence } }: { readonly election: PresidentialElection }): ReactNode {
  const { c, of } = useCountWords();
  return (
    <details className="lab-sources">
      <summary>{c('table.notes')}</summary>
      {confidence !== 'verified' && <ConfidenceMark confidence={confidence} />}
      <ul>
        {notes.map((note) => (
          <li key={note.en}>{of(note)}</li>
        ))}
      </ul>
      <p>{c('table.sources', { n: sources.length })}</p>
      <ul className="addresses">
        {sources.map((source) => (
          <li key={source} className="address">
            {source}
          </li>
        ))}
      </ul>
    </details>
  );
}
