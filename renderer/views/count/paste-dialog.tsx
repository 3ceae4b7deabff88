import { type ReactNode, useId, useMemo } from 'react';
import { readVotes, type VotesTable } from '../../../model/elections/index.ts';
import { formatNumber } from '../../i18n/format.ts';
import { voteFaultTexts } from '../../i18n/vote-faults.ts';
import { shutPaste, takeOwnVotes, typePaste } from '../../store/lab/commands.ts';
import { dispatch, useApp } from '../../store/store.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useCountWords } from '../../i18n/count/use-count-words.ts';

/** A table pasted from a spreadsheet: what was read, a word for each bad row, and nothing counted before it is asked for. */
export function PasteDialog(): ReactNode {
  const { c, t } = useCountWords();
  const text = useApp((state) => state.view.lab.paste);
  const id = useId();
  const help = useId();
  const table = useMemo(() => readVotes(text ?? ''), [text]);
  if (text === null) return null;
  const lists = table.rows.filter(({ kind }) => kind === 'list');
  const isReady = lists.length > 0 && table.faults.length === 0;
  function take(): void {
    dispatch(
      takeOwnVotes({
        lists: lists.map(({ name, votes }) => ({ id: name, votes })),
        againstAll: table.rows.find(({ kind }) => kind === 'against-all')?.votes ?? 0,
      }),
    );
  }
  return (
    <Dialog title={c('paste.title')} wide onClose={() => dispatch(shutPaste())}>
      <p id={help} className="paste-help">
        {c('paste.help')}
      </p>
      <label htmlFor={id}>{c('paste.label')}</label>
      <textarea
        id={id}
        className="field paste-field"
        rows={7}
        spellCheck={false}
        aria-describedby={help}
        placeholder={c('paste.example')}
        value={text}
        onChange={({ target }) => dispatch(typePaste(target.value))}
      />
      {text.trim() !== '' && <Preview table={table} />}
      <div className="dialog-actions">
        <button type="button" className="button" onClick={() => dispatch(shutPaste())}>
          {t('common.cancel')}
        </button>
        <button type="button" className="button button-main" disabled={!isReady} onClick={take}>
          {c('paste.take', { n: lists.length })}
        </button>
      </div>
    </Dialog>
  );
}

function Preview({ table: { rows, faults } }: { readonly table: VotesTable }): ReactNode {
  const { c, of, language } = useCountWords();
  return (
    <div className="paste-preview" role="status">
      {faults.length > 0 && (
        <ul className="paste-faults">
          {faults.map(({ code, row, detail }) => (
            <li key={`${row} ${code}`}>
              {row > 0 && <b>{c('paste.row', { n: row })}</b>}{' '}
              {of(voteFaultTexts[code]).replace('{value}', detail ?? '')}
            </li>
          ))}
        </ul>
      )}
      {rows.length > 0 && (
        <table className="seats-table">
          <caption>{c('paste.read')}</caption>
          <thead>
            <tr>
              <th scope="col">{c('votes.party')}</th>
              <th scope="col">{c('votes.number')}</th>
              <th scope="col">{c('paste.as')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, kind, name, votes }) => (
              <tr key={row}>
                <th scope="row">{name}</th>
                <td>{formatNumber(votes, language)}</td>
                <td>{c(`paste.${kind}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
