import type { DiagramsWords } from '../../../i18n/diagrams/words.ts';
import type { CellView, HoldersView } from '../../../scene/holders/types.ts';

/** "President → Senate", by the names of the order. */
export function pairOf(
  { rows, columns }: HoldersView,
  { from, to }: CellView,
): {
  readonly from: string;
  readonly to: string;
} {
  return {
    from: rows.find(({ place }) => place === from)?.label ?? from,
    to: columns.find(({ place }) => place === to)?.label ?? to,
  };
}

/** What is said of every cell: its pair, its powers before and after, and their families. */
export function describeCell(view: HoldersView, { t, d }: DiagramsWords): (id: string) => string {
  const cells = new Map(view.cells.map((cell) => [cell.id, cell]));
  return (id) => {
    const cell = cells.get(id);
    if (cell === undefined) return '';
    const [before, after] = view.side === 'a' ? [cell.count, cell.other] : [cell.other, cell.count];
    const kinds = cell.families.map((one) =>
      d('hold.kind', { kind: t(`family.${one.family}`), before: one.before, after: one.after }),
    );
    return d('hold.cell', { ...pairOf(view, cell), before, after, kinds: kinds.join(', ') });
  };
}
