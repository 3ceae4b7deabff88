import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { PLACES } from '../../../model/vocabulary.ts';
import { placeNames } from '../../i18n/places.ts';
import { useWords } from '../../i18n/use-words.ts';
import { openPowers } from '../../store/commands.ts';
import type { Comparison } from '../../store/comparison.ts';
import { dispatch, useApp } from '../../store/store.ts';
import { MatrixCell } from './matrix-cell.tsx';
import { type Line, matrixOf } from './matrix-lines.ts';

type Position = { readonly row: number; readonly column: number };

/** Who may act on whom, as a table: one tab stop, arrows from cell to cell, Enter opens the powers of a cell. */
export function Matrix({
  comparison,
  byFamily = false,
}: {
  readonly comparison: Comparison;
  /** Counts the families of each cell too. */
  readonly byFamily?: boolean;
}): ReactNode {
  const { t, of } = useWords();
  const filters = useApp((state) => state.view.filters);
  const lines = useMemo(() => matrixOf(comparison.a.order, comparison.b.order, filters), [comparison, filters]);
  const [stop, setStop] = useState<Position>({ row: 0, column: 0 });
  const table = useRef<HTMLTableElement>(null);
  function move(event: KeyboardEvent): void {
    const next = moved(stop, event.key);
    if (next === null) return;
    setStop(next);
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.row} ${next.column}"]`)?.focus();
    event.preventDefault();
  }
  return (
    <div className="matrix-frame">
      <table ref={table} role="grid" className="matrix" onKeyDown={move}>
        <caption className="visually-hidden">
          {t('matrix.caption')}. {t('matrix.help')}
        </caption>
        <thead>
          <tr>
            <th scope="col" className="matrix-corner">
              <span>{t('matrix.holder')} ↓</span> <span>{t('matrix.object')} →</span>
            </th>
            {PLACES.map((place) => (
              <th key={place} scope="col" className="matrix-column">
                <span>{of(placeNames[place])}</span>
              </th>
            ))}
            <th scope="col" className="matrix-total">
              {t('matrix.total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, row) => (
            <MatrixLine key={line.place} line={line} row={row} stop={stop} byFamily={byFamily} onStop={setStop} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MatrixLine(props: {
  readonly line: Line;
  readonly row: number;
  readonly stop: Position;
  readonly byFamily: boolean;
  readonly onStop: (position: Position) => void;
}): ReactNode {
  const { of, t } = useWords();
  const { line, row, stop, byFamily, onStop } = props;
  const name = of(placeNames[line.place]);
  return (
    <tr>
      <th scope="row">{name}</th>
      {line.cells.map((cell, column) => (
        <MatrixCell
          key={cell.to}
          cell={cell}
          byFamily={byFamily}
          place={`${row} ${column}`}
          isStop={stop.row === row && stop.column === column}
          onFocus={() => onStop({ row, column })}
          onOpen={() => dispatch(openPowers(cell.ids, { from: name, to: of(placeNames[cell.to]) }))}
        />
      ))}
      <td className="matrix-total">
        {line.before === line.after ? line.after : t('matrix.change', { before: line.before, after: line.after })}
      </td>
    </tr>
  );
}

function moved({ row, column }: Position, key: string): Position | null {
  const last = PLACES.length - 1;
  switch (key) {
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column };
    case 'ArrowDown':
      return { row: Math.min(last, row + 1), column };
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowRight':
      return { row, column: Math.min(last, column + 1) };
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: last };
    default:
      return null;
  }
}
