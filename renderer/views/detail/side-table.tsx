import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Shown } from '../../store/comparison.ts';
import { orderName } from '../compare/summary.ts';
import type { Sides } from './sides.ts';

/** A row of the table: what is asked, and the answer of each order; null: nothing to say. */
export type SideRow = { readonly label: string; readonly cell: (shown: Shown) => ReactNode };

/** The orders as columns, what is asked as rows under their own headings; a row that no order answers is left out. */
export function SideTable({ sides, rows }: { readonly sides: Sides; readonly rows: readonly SideRow[] }): ReactNode {
  const words = useWords();
  const filled = rows
    .map(({ label, cell }) => ({ label, cells: sides.map((shown) => cell(shown)) }))
    .filter(({ cells }) => cells.some((content) => content !== null));
  return (
    <table className="side-table">
      <thead>
        <tr>
          {sides.map((shown, index) => (
            <th key={index} scope="col">
              {orderName(shown, words)}
              {shown.name !== null && <span className="side-date">{formatDate(shown.asOf, words.language)}</span>}
            </th>
          ))}
        </tr>
      </thead>
      {filled.map(({ label, cells }) => (
        <tbody key={label}>
          <tr>
            <th scope="rowgroup" colSpan={sides.length}>
              {label}
            </th>
          </tr>
          <tr>
            {cells.map((content, index) => (
              <td key={index}>{content ?? <span className="absent">–</span>}</td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}
