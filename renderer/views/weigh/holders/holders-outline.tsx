import { type ReactNode, useMemo } from 'react';
import { placeNames } from '../../../i18n/places.ts';
import { openPowers } from '../../../store/commands.ts';
import type { Comparison } from '../../../store/comparison.ts';
import { dispatch, useApp } from '../../../store/store.ts';
import { type Cell, matrixOf } from '../../compare/matrix-lines.ts';
import { Outline } from '../twin.tsx';
import { useDiagramsWords } from '../../../i18n/diagrams/use-diagrams-words.ts';

/** Who holds powers over whom as an outline: each holder, those acted on, the kinds with their counts in both orders. */
export function HoldersOutline({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { t, d, of } = useDiagramsWords();
  const filters = useApp((state) => state.view.filters);
  const lines = useMemo(() => matrixOf(comparison.a.order, comparison.b.order, filters), [comparison, filters]);
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
        <button type="button" className="link" onClick={() => dispatch(openPowers(cell.ids, names))}>
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
