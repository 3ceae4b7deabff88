import { type ReactNode, useId } from 'react';
import { typeDistrict } from '../../../store/lab/districts.ts';
import type { Lab, TypedCandidate, TypedDistrict } from '../../../store/lab/state.ts';
import { dispatch } from '../../../store/store.ts';
import { shortName } from '../names.ts';
import { useCountWords } from '../../../i18n/count/use-count-words.ts';
import { VotesField } from '../votes-field.tsx';
import type { Votes } from '../votes.ts';

const EMPTY: TypedDistrict = { candidates: [], againstAll: 0 };
const MOST_CANDIDATES = 60;
const LONGEST_NAME = 80;

type Editor = {
  readonly book: keyof Lab['books'];
  readonly no: number;
  readonly district: TypedDistrict | undefined;
  readonly votes: Votes;
};

/** The candidates of one district to type: who stands, who put them up, how many votes they have. */
export function DistrictEditor(props: Editor): ReactNode {
  const { book, no, district = EMPTY, votes } = props;
  const words = useCountWords();
  const { c } = words;
  const { candidates, againstAll } = district;
  const lists = votes.lists.map(({ id }) => id);
  const type = (next: TypedDistrict) => dispatch(typeDistrict(book, no, next));
  const add = (more: readonly TypedCandidate[]) => type({ ...district, candidates: [...candidates, ...more] });
  return (
    <>
      {candidates.length === 0 && <p className="lab-note">{c('district.hint')}</p>}
      {candidates.length > 0 && (
        <table className="district-table">
          <thead>
            <tr>
              <th scope="col">{c('district.candidate')}</th>
              <th scope="col">{c('district.putUp')}</th>
              <th scope="col">{c('votes.number')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {candidates.map((candidate, row) => (
              <CandidateRow
                key={row}
                row={row}
                candidate={candidate}
                lists={lists}
                isDouble={candidates.some(
                  ({ name }, other) => other !== row && name.trim() !== '' && name.trim() === candidate.name.trim(),
                )}
                onChange={(next) => type({ ...district, candidates: replaced(candidates, row, next) })}
              />
            ))}
            <tr>
              <th scope="row" colSpan={2}>
                {c('votes.againstAll')}
              </th>
              <td>
                <VotesField
                  label={c('votes.of', { name: c('votes.againstAll') })}
                  value={againstAll}
                  onChange={(value) => type({ ...district, againstAll: value })}
                />
              </td>
              <td />
            </tr>
          </tbody>
        </table>
      )}
      <Buttons {...props} onAdd={add} />
    </>
  );
}

function Buttons(props: Editor & { readonly onAdd: (candidates: readonly TypedCandidate[]) => void }): ReactNode {
  const { book, no, district = EMPTY, votes, onAdd } = props;
  const words = useCountWords();
  const { c } = words;
  const { candidates } = district;
  const lists = votes.lists.map(({ id }) => id);
  return (
    <p className="district-buttons">
      <button
        type="button"
        className="button"
        disabled={candidates.length >= MOST_CANDIDATES}
        onClick={() => onAdd([{ name: freeName(candidates, c('district.number')), list: '', votes: 0 }])}
      >
        {c('district.add')}
      </button>
      {candidates.length === 0 && (
        <button
          type="button"
          className="button"
          onClick={() =>
            onAdd(lists.map((list, row) => ({ name: `${c('district.number')} ${row + 1}`, list, votes: 0 })))
          }
        >
          {c('district.ofEach')}
        </button>
      )}
      {candidates.length > 0 && (
        <button type="button" className="button" onClick={() => dispatch(typeDistrict(book, no, null))}>
          {c('district.forget')}
        </button>
      )}
    </p>
  );
}

function CandidateRow(props: {
  readonly row: number;
  readonly candidate: TypedCandidate;
  readonly lists: readonly string[];
  readonly isDouble: boolean;
  readonly onChange: (next: TypedCandidate | null) => void;
}): ReactNode {
  const { row, candidate, lists, isDouble, onChange } = props;
  const words = useCountWords();
  const { c } = words;
  const help = useId();
  const { name, list, votes } = candidate;
  return (
    <tr>
      <td>
        <input
          className="field"
          maxLength={LONGEST_NAME}
          aria-label={c('district.nameOf', { n: row + 1 })}
          aria-invalid={isDouble}
          aria-describedby={isDouble ? help : undefined}
          value={name}
          onChange={({ target }) => onChange({ ...candidate, name: target.value })}
        />
        {isDouble && (
          <span id={help} className="hint-refused votes-refused" role="alert">
            {c('district.double')}
          </span>
        )}
      </td>
      <td>
        <select
          className="select"
          aria-label={c('district.listOf', { name })}
          value={list}
          onChange={({ target }) => onChange({ ...candidate, list: target.value })}
        >
          {[...lists, ''].map((id) => (
            <option key={id} value={id}>
              {id === '' ? c('district.independent') : shortName(id, words)}
            </option>
          ))}
        </select>
      </td>
      <td>
        <VotesField
          label={c('votes.of', { name })}
          value={votes}
          onChange={(value) => onChange({ ...candidate, votes: value })}
        />
      </td>
      <td>
        <button
          type="button"
          className="button district-remove"
          aria-label={c('district.remove', { name })}
          onClick={() => onChange(null)}
        >
          ×
        </button>
      </td>
    </tr>
  );
}

function replaced(
  candidates: readonly TypedCandidate[],
  row: number,
  next: TypedCandidate | null,
): readonly TypedCandidate[] {
  return candidates.flatMap((candidate, index) => (index === row ? (next === null ? [] : [next]) : [candidate]));
}

/** A name that no candidate has yet: the word with the first free number. */
function freeName(candidates: readonly TypedCandidate[], word: string): string {
  const taken = new Set(candidates.map(({ name }) => name));
  let number = candidates.length + 1;
  while (taken.has(`${word} ${number}`)) number += 1;
  return `${word} ${number}`;
}
