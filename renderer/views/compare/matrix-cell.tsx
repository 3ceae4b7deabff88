import type { ReactNode } from 'react';
import { formatNumber } from '../../i18n/format.ts';
import { placeNames } from '../../i18n/places.ts';
import { useWords } from '../../i18n/use-words.ts';
import { FamilyCounts } from './family-counts.tsx';
import type { Cell } from './matrix-lines.ts';

type Props = {
  readonly cell: Cell;
  readonly byFamily: boolean;
  /** Row and column, by which the arrows find it. */
  readonly place: string;
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
};

/** A cell: how many powers the later side has, and what changed, each mark with its sign. */
export function MatrixCell({ cell, byFamily, place, isStop, onFocus, onOpen }: Props): ReactNode {
  const { t, of, language } = useWords();
  const { before, after, removed, added, altered } = cell;
  const names = { from: of(placeNames[cell.from]), to: of(placeNames[cell.to]) };
  const isEmpty = cell.ids.length === 0;
  const label = isEmpty
    ? t('matrix.cellEmpty', names)
    : t('matrix.cell', { ...names, before, after, removed, added, altered });
  return (
    <td className={isEmpty ? 'matrix-cell matrix-empty' : 'matrix-cell'}>
      <button
        type="button"
        data-cell={place}
        tabIndex={isStop ? 0 : -1}
        aria-disabled={isEmpty}
        onFocus={onFocus}
        onClick={onOpen}
      >
        <span className="visually-hidden">{label}</span>
        {byFamily && <FamilyCounts counts={cell.families} />}
        <span className="matrix-numbers" aria-hidden="true">
          <span className="matrix-count">{isEmpty ? '·' : formatNumber(after, language)}</span>
          {removed > 0 && <span className="matrix-mark role-removed">−{formatNumber(removed, language)}</span>}
          {added > 0 && <span className="matrix-mark role-added">+{formatNumber(added, language)}</span>}
          {altered > 0 && <span className="matrix-mark role-altered">≠{formatNumber(altered, language)}</span>}
        </span>
      </button>
    </td>
  );
}
