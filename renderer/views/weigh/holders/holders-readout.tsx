import type { ReactNode } from 'react';
import type { Constitution } from '../../../../model/constitution/index.ts';
import type { Side } from '../../../scene/types.ts';
import { FamilyCounts } from '../../compare/family-counts.tsx';
import { pairOf } from './holder-cells.ts';
import { useDiagramsWords } from '../../../i18n/diagrams/use-diagrams-words.ts';
import { useHolders } from './use-holders.ts';

/** The cell that is looked at, kind by kind; else how to read the discs. */
export function HoldersReadout(props: {
  readonly orders: Readonly<Record<Side, Constitution>>;
  readonly lit: string | null;
}): ReactNode {
  const { d } = useDiagramsWords();
  const view = useHolders(props.orders, 'b');
  const cell = view.cells.find(({ id }) => id === props.lit);
  return (
    <p className="diagram-readout" aria-hidden={cell !== undefined}>
      {cell === undefined ? (
        d('hold.scale')
      ) : (
        <>
          <b>{d('hold.pair', { ...pairOf(view, cell), before: cell.other, after: cell.count })}</b>{' '}
          <FamilyCounts counts={cell.families} named />
        </>
      )}
    </p>
  );
}
