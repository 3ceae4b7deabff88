import { type ReactNode, useState } from 'react';
import { type Decision, electPresident } from '../../../model/elections/index.ts';
import { presidentialElections, type PresidentialElection } from '../../../model/kazakhstan/elections/index.ts';
import { formatNumber } from '../../i18n/format.ts';
import { ConfidenceMark } from '../../ui/confidence-mark.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { decimal } from './names.ts';
import { candidateName, outcomeWords } from './president-words.ts';
import { useCountWords } from './use-count-words.ts';
import { VotesField } from './votes-field.tsx';

const [LATEST = ''] = Object.keys(presidentialElections);

/** The presidential elections of the data, any number of which may be changed, and how each round decides. */
export function PresidentPage(): ReactNode {
  const { c } = useCountWords();
  const [id, setId] = useState(LATEST);
  const election = presidentialElections[id];
  if (election === undefined) return null;
  return (
    <>
      <Segmented
        label={c('page.president')}
        options={Object.entries(presidentialElections)
          .toReversed()
          .map(([value, { date }]) => ({ value, label: c('ref.year', { year: date.slice(0, 4) }) }))}
        value={id}
        onChoose={setId}
      />
      <Rounds key={id} election={election} />
    </>
  );
}

type Typed = Readonly<Record<string, number>>;

function Rounds({ election }: { readonly election: PresidentialElection }): ReactNode {
  const words = useCountWords();
  const { c, of } = words;
  const [first, setFirst] = useState<Typed>({});
  const [againstAll, setAgainstAll] = useState(election.againstAll ?? 0);
  const [second, setSecond] = useState<Typed>({});
  const [decisions, setDecisions] = useState<readonly Decision[]>([]);
  const candidates = election.candidates.map(({ id, votes }) => ({ id, votes: first[id] ?? votes }));
  const elected = electPresident({
    first: candidates,
    againstAll,
    decisions,
    ...(Object.keys(second).length === 0
      ? {}
      : { second: candidates.map(({ id }) => ({ id, votes: second[id] ?? 0 })) }),
  });
  if (!elected.ok) return <p>{c('fault.heading')}</p>;
  const outcome = elected.value;
  const pair = outcome.steps.flatMap((step) => (step.kind === 'pair' ? step.pair : []));
  const isChanged = Object.keys(first).length > 0 || againstAll !== (election.againstAll ?? 0);
  return (
    <div className="ref-grid">
      <section className="lab-panel" aria-labelledby="president-heading">
        <h3 id="president-heading">{of(election.title)}</h3>
        <p className="lab-note">{c('pres.law')}</p>
        <ol className="ref-conditions" aria-live="polite">
          {outcomeWords(outcome, election, words).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
        {outcome.kind === 'tie' && (
          <p className="chips">
            {outcome.tie.between.map((one) => (
              <button
                key={one}
                type="button"
                className="segment chip"
                onClick={() => setDecisions([...decisions, { place: outcome.tie.place, chosen: [one] }])}
              >
                {candidateName(one, election, words)}
              </button>
            ))}
          </p>
        )}
        {pair.length > 0 && (
          <SecondRound
            election={election}
            pair={pair}
            votes={second}
            onChange={(more) => setSecond({ ...second, ...more })}
          />
        )}
        <Notes election={election} />
      </section>
      <section className="lab-panel" aria-labelledby="president-votes">
        <h3 id="president-votes">{c('votes.heading')}</h3>
        <div className="table-frame" tabIndex={0} role="region" aria-labelledby="president-votes">
          <FirstRound
            election={election}
            votes={candidates}
            againstAll={againstAll}
            onChange={(more) => setFirst({ ...first, ...more })}
            onAgainstAll={setAgainstAll}
          />
        </div>
        {isChanged && <p className="lab-note">{c('votes.changed')}</p>}
      </section>
    </div>
  );
}

function FirstRound(props: {
  readonly election: PresidentialElection;
  readonly votes: readonly { readonly id: string; readonly votes: number }[];
  readonly againstAll: number;
  readonly onChange: (votes: Typed) => void;
  readonly onAgainstAll: (votes: number) => void;
}): ReactNode {
  const { election, votes, againstAll, onChange, onAgainstAll } = props;
  const words = useCountWords();
  const { c } = words;
  const sum = votes.reduce((all, one) => all + one.votes, againstAll);
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
        {votes.map(({ id, votes: own }) => {
          const name = candidateName(id, election, words);
          const percent = election.candidates.find((one) => one.id === id)?.percent;
          return (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>
                <VotesField
                  label={c('votes.of', { name })}
                  value={own}
                  onChange={(value) => onChange({ [id]: value })}
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
            <VotesField label={c('votes.againstAll')} value={againstAll} onChange={onAgainstAll} />
          </td>
          <td>{share(againstAll)}</td>
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
  readonly votes: Typed;
  readonly onChange: (votes: Typed) => void;
}): ReactNode {
  const { election, pair, votes, onChange } = props;
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
                  onChange={(value) => onChange({ [id]: value })}
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
