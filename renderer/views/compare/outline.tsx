import { type ReactNode, useMemo, useRef } from 'react';
import { placeNames } from '../../i18n/places.ts';
import { useWords } from '../../i18n/use-words.ts';
import { countRoles } from '../../scene/change.ts';
import { select } from '../../store/commands.ts';
import type { Comparison } from '../../store/comparison.ts';
import { dispatch, useApp } from '../../store/store.ts';
import { RoleMark } from '../../ui/role-mark.tsx';
import { powerTitle } from '../detail/target-title.ts';
import { byPlace, heldBy, nameIn, type PowerRow, powerRows } from './facts.ts';
import { byRole } from './groups.ts';
import { useScrollToChosen } from './use-scroll-to-chosen.ts';

/** The maps as a nested list: places, the institutions in them, and every power with what became of it. */
export function Outline({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { t, of } = useWords();
  const filters = useApp((state) => state.view.filters);
  const { groups, held } = useMemo(() => {
    const rows = powerRows(comparison, filters);
    return { groups: byPlace(rows, (row) => row.from), held: heldBy(rows) };
  }, [comparison, filters]);
  const list = useRef<HTMLDivElement>(null);
  useScrollToChosen(list);
  if (groups.length === 0) return <p className="hint">{t('changes.empty')}</p>;
  return (
    <div ref={list} className="outline">
      <p className="hint">{t('outline.help')}</p>
      <ul>
        {groups.map(([place, rows]) => (
          <li key={place} data-target={`place ${place}`}>
            <details className="outline-place">
              <summary>
                <span className="outline-name">{of(placeNames[place])}</span>
                <span className="hint">{t('outline.holds', held[place])}</span>
                <Marks rows={rows} />
              </summary>
              <Holders rows={rows} comparison={comparison} />
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Marks({ rows }: { readonly rows: readonly PowerRow[] }): ReactNode {
  const { t } = useWords();
  const { removed, added, altered } = countRoles(rows.map(({ role }) => role));
  const counts = { removed, added, altered };
  if (counts.removed + counts.added + counts.altered === 0) return null;
  return <span className="hint">{t('changes.counts', counts)}</span>;
}

function Holders({
  rows,
  comparison,
}: {
  readonly rows: readonly PowerRow[];
  readonly comparison: Comparison;
}): ReactNode {
  const words = useWords();
  const { a, b } = comparison;
  const holders = [...new Set(rows.map((row) => row.holder))];
  return (
    <ul className="outline-holders">
      {holders.map((holder) => {
        const name = nameIn(holder, b.order, a.order);
        return (
          <li key={holder}>
            <button
              type="button"
              className="link"
              onClick={() => dispatch(select({ kind: 'institution', id: holder }))}
            >
              {name === null ? holder : words.of(name)}
            </button>
            <ul className="outline-powers">
              {rows
                .filter((row) => row.holder === holder)
                .toSorted(byRole)
                .map((row) => (
                  <OutlinePower key={row.id} row={row} comparison={comparison} />
                ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

function OutlinePower({ row, comparison }: { readonly row: PowerRow; readonly comparison: Comparison }): ReactNode {
  const words = useWords();
  const chosen = useApp(({ view }) => view.selection?.kind === 'power' && view.selection.id === row.id);
  const power = row.after ?? row.before;
  if (power === null) return null;
  return (
    <li data-target={`power ${row.id}`}>
      {row.role !== 'unchanged' && <RoleMark role={row.role} />}{' '}
      <button
        type="button"
        className="link"
        aria-pressed={chosen}
        onClick={() => dispatch(select({ kind: 'power', id: row.id }))}
      >
        {powerTitle(power, comparison, words)}
      </button>
      <span className="outline-about"> {words.of(power.about)}</span>
    </li>
  );
}
