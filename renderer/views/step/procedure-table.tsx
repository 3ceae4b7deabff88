import type { ReactNode } from 'react';
import { entriesOf } from '../../../model/json.ts';
import type { Procedure } from '../../../model/procedures/types.ts';
import { CitationList } from '../detail/citation-list.tsx';
import { useStepWords } from '../../i18n/step/use-step-words.ts';
import type { Column } from './use-story.ts';
import { timeWords, whoWords } from './words/procedure-words.ts';

/** The steps of a procedure as a table, each with the articles on which it rests. */
export function ProcedureTable({
  procedure,
  column,
}: {
  readonly procedure: Procedure;
  readonly column: Column;
}): ReactNode {
  const words = useStepWords();
  const { s, of } = words;
  const rows = entriesOf(procedure.transitions).toSorted(([, a], [, b]) => a.order - b.order);
  return (
    <details className="procedure-table">
      <summary>{s('proc.table')}</summary>
      <table>
        <caption className="visually-hidden">{s('proc.tableOf', { title: of(procedure.title) })}</caption>
        <thead>
          <tr>
            {(['from', 'event', 'who', 'time', 'to', 'cites'] as const).map((head) => (
              <th key={head} scope="col">
                {s(`proc.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([id, transition]) => (
            <tr key={id}>
              <td>{of(procedure.states[transition.from]?.meaning ?? EMPTY)}</td>
              <th scope="row">
                {of(transition.event)}
                {transition.condition !== undefined && <span className="hint"> {of(transition.condition)}</span>}
              </th>
              <td>{whoWords(transition, column.orders, words)}</td>
              <td>{transition.deadline === undefined ? '' : timeWords(transition.deadline, words)}</td>
              <td>{of(procedure.states[transition.to]?.meaning ?? EMPTY)}</td>
              <td>
                {transition.basis === 'unread' && s('proc.gap')}
                <CitationList cites={transition.cites} order={column.shown.order} short />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

const EMPTY = { kk: '', ru: '', en: '' };
