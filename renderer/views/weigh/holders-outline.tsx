import { type ReactNode, useMemo } from 'react';
import { placeNames } from '../../i18n/places.ts';
import { open, select } from '../../store/commands.ts';
import type { Comparison } from '../../store/comparison.ts';
import { dispatch, useApp } from '../../store/store.ts';
import { powerRows } from '../compare/facts.ts';
import { type Cell, matrixOf } from '../compare/matrix-facts.ts';
import { Outline } from './twin.tsx';
import { useDiagramsWords } from './use-diagrams-words.ts';

/** Who holds powers over whom as an outline: each holder, those acted on, the kinds with their counts in both orders. */
export function HoldersOutline({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { t, d, of } = useDiagramsWords();
  const filters = useApp((state) => state.view.filters);
  const lines = useMemo(() => matrixOf(powerRows(comparison, filters)), [comparison, filters]);
  const branches = lines.flatMap(({ place, cells }) => {
    const filled = cells.filter(({ ids }) => ids.length > 0);
    if (filled.length === 0) return [];
    return [{ id: place, says: <b>{of(placeNames[place])}</b>, branches: filled.map(branchOf) }];
  });
  function branchOf(cell: Cell) {
    const { from, to, before, after, families } = cell;
    const names = { from: of(placeNames[from]), to: of(placeNames[to]) };
    return {
      id: to,
      says: (
        <button type="button" className="link" onClick={() => openPowers(cell, names)}>
          {d('hold.pair', { ...names, before, after })}
        </button>
      ),
      branches: families.map((count) => ({
        id: count.family,
        says: d('hold.kind', { kind: t(`family.${count.family}`), before: count.before, after: count.after }),
      })),
    };
  }
  return <Outline branches={branches} />;
}

/** Opens the one power of a cell, or all of them as a list. */
function openPowers({ ids }: Cell, names: { readonly from: string; readonly to: string }): void {
  const [only, ...more] = ids;
  if (only === undefined) return;
  dispatch(more.length === 0 ? select({ kind: 'power', id: only }) : open({ kind: 'powers', ...names, ids }));
}
