import { type ReactNode, useId } from 'react';
import { formatNumber } from '../../i18n/format.ts';
import { looksOf } from '../../draw/hemicycle/party-looks.ts';
import { SeatSwatch } from '../../draw/hemicycle/party-fills.tsx';
import { chooseElection, editAgainstAll, editVotes, restoreVotes, typePaste } from '../../store/lab/commands.ts';
import { dispatch, useApp } from '../../store/store.ts';
import { ChangedNote } from './changed-note.tsx';
import { decimal, fullName, shortName } from './names.ts';
import { useCountWords } from '../../i18n/count/use-count-words.ts';
import { VotesField } from './votes-field.tsx';
import { ELECTION_IDS, electionOf, type Votes } from './votes.ts';

const OWN = 'own';

/** The votes that go in: a published election, any number of which may be changed. */
export function VotesTable({ votes }: { readonly votes: Votes }): ReactNode {
  const words = useCountWords();
  const { c, of } = words;
  const { election, own } = useApp((state) => state.view.lab.votes);
  const select = useId();
  const forLists = votes.lists.reduce((sum, list) => sum + list.votes, 0);
  const sum = forLists + (votes.againstAll ?? 0);
  return (
    <section className="lab-votes" aria-labelledby="votes-heading">
      <h3 id="votes-heading" tabIndex={-1}>
        {c('votes.heading')}
      </h3>
      <label htmlFor={select}>{c('votes.election')}</label>
      <select
        id={select}
        className="select"
        value={own === null ? election : OWN}
        onChange={({ target }) => target.value !== OWN && dispatch(chooseElection(target.value))}
      >
        {own !== null && <option value={OWN}>{c('votes.own')}</option>}
        {ELECTION_IDS.map((id) => (
          <option key={id} value={id}>
            {of(electionOf(id).title)}
          </option>
        ))}
      </select>
      <table className="votes-table">
        <thead>
          <tr>
            <th scope="col">{c('votes.party')}</th>
            <th scope="col">{c('votes.number')}</th>
            <th scope="col">{c('votes.share')}</th>
          </tr>
        </thead>
        <VoteRows votes={votes} sum={sum} />
        <tfoot>
          <tr>
            <th scope="row">{c('votes.sum')}</th>
            <td>{formatNumber(sum, words.language)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
      <button type="button" className="button paste-button" onClick={() => dispatch(typePaste(''))}>
        {c('votes.paste')}
      </button>
      {!votes.isPublished && <ChangedNote heading="votes-heading" onRestore={() => dispatch(restoreVotes())} />}
    </section>
  );
}

function VoteRows({ votes, sum }: { readonly votes: Votes; readonly sum: number }): ReactNode {
  const words = useCountWords();
  const { c } = words;
  const election = useApp((state) => state.view.lab.votes.election);
  const looks = looksOf(votes.lists.map(({ id }) => id));
  const share = (part: number) => (sum === 0 ? '–' : decimal((part / sum) * 100, 2, words));
  return (
    <tbody>
      {votes.lists.map((list) => (
        <tr key={list.id}>
          <th scope="row" title={fullName(list.id, words)}>
            <SeatSwatch look={looks[list.id]} kind="party" /> {shortName(list.id, words)}
          </th>
          <td>
            <VotesField
              key={`${election} ${list.id}`}
              label={c('votes.of', { name: shortName(list.id, words) })}
              value={list.votes}
              onChange={(value) => dispatch(editVotes(list.id, value))}
            />
          </td>
          <td>{share(list.votes)}</td>
        </tr>
      ))}
      {votes.againstAll !== null && (
        <tr>
          <th scope="row">{c('votes.againstAll')}</th>
          <td>
            <VotesField
              key={election}
              label={c('votes.of', { name: c('votes.againstAll') })}
              value={votes.againstAll}
              onChange={(value) => dispatch(editAgainstAll(value))}
            />
          </td>
          <td>{share(votes.againstAll)}</td>
        </tr>
      )}
    </tbody>
  );
}
