import { type ReactNode, useMemo } from 'react';
import { decisionName, groupNames } from '../../i18n/weigh/decisions.ts';
import { useApp } from '../../store/store.ts';
import { RoleMark } from '../../ui/role-mark.tsx';
import { orderName } from '../compare/summary.ts';
import { type DecisionRow, decisionRows } from './decision-facts.ts';
import { percent } from './numbers.ts';
import { actorWords } from './actors.ts';
import { useWeighWords } from './use-weigh-words.ts';
import type { WeighedPair } from './use-weighed.ts';

/** Every decision as a table: the share of each actor in either order, and whether anything changed. */
export function DecisionTable({ pair }: { readonly pair: WeighedPair }): ReactNode {
  const words = useWeighWords();
  const { w } = words;
  const rows = useMemo(
    () =>
      decisionRows({
        a: { order: pair.a.shown.order, measured: pair.a.measured },
        b: { order: pair.b.shown.order, measured: pair.b.measured },
      }),
    [pair],
  );
  return (
    <div className="table-frame">
      <table className="shares-table">
        <caption>{w('decision.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{w('decision.group')}</th>
            <th scope="col">{w('decision.what')}</th>
            <th scope="col">{w('decision.role')}</th>
            <th scope="col">{w('total.share', { order: orderName(pair.a.shown, words) })}</th>
            <th scope="col">{w('total.share', { order: orderName(pair.b.shown, words) })}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ row }: { readonly row: DecisionRow }): ReactNode {
  const words = useWeighWords();
  const index = useApp((state) => state.view.weighing.index);
  const name = decisionName(row.id);
  const list = (side: 'a' | 'b') => {
    const parts = row.actors.flatMap((actor) => {
      const share = actor[side];
      if (share === null) return [];
      return [words.w('decision.part', { name: actorWords(actor, words), n: percent(share[index], words.language) })];
    });
    return parts.length === 0 ? words.w('decision.unknown') : parts.join(', ');
  };
  return (
    <tr>
      <td className="cell-words">{words.of(groupNames[row.group])}</td>
      <th scope="row">{name === undefined ? row.id : words.of(name)}</th>
      <td className="cell-words">
        <RoleMark role={row.role} />
      </td>
      <td className="cell-words">{list('a')}</td>
      <td className="cell-words">{list('b')}</td>
    </tr>
  );
}
