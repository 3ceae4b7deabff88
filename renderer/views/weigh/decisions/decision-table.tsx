import { Fragment, type ReactNode } from 'react';
import { groupNames } from '../../../i18n/weigh/groups.ts';
import { useApp } from '../../../store/store.ts';
import { RoleMark } from '../../../ui/role-mark.tsx';
import type { DecisionRow } from './decision-facts.ts';
import { DecisionLink } from './decision-link.tsx';
import { percent } from '../numbers.ts';
import { actorWords } from '../actors.ts';
import { agreeWords } from './agree-words.ts';
import { useWeighWords } from '../../../i18n/weigh/use-weigh-words.ts';
import type { WeighedPair } from '../use-weighed.ts';
import { pairNames } from '../pair-names.ts';

const SIDES = ['a', 'b'] as const;

/** Every decision as a table: who must agree and the share of each actor in either order, and whether anything changed. */
export function DecisionTable(props: { readonly rows: readonly DecisionRow[]; readonly pair: WeighedPair }): ReactNode {
  const { rows, pair } = props;
  const words = useWeighWords();
  const { w } = words;
  return (
    <div className="table-frame">
      <table className="shares-table">
        <caption>{w('decision.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{w('decision.group')}</th>
            <th scope="col">{w('decision.what')}</th>
            <th scope="col">{w('decision.role')}</th>
            {SIDES.map((side) => (
              <Fragment key={side}>
                <th scope="col">{w('decision.agree', { order: pairNames(pair, words)[side] })}</th>
                <th scope="col">{w('total.share', { order: pairNames(pair, words)[side] })}</th>
              </Fragment>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.id} row={row} pair={pair} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ row, pair }: { readonly row: DecisionRow; readonly pair: WeighedPair }): ReactNode {
  const words = useWeighWords();
  const index = useApp((state) => state.view.weighing.index);
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
      <th scope="row">
        <DecisionLink id={row.id} />
      </th>
      <td className="cell-words">
        <RoleMark role={row.role} />
      </td>
      {SIDES.map((side) => (
        <Fragment key={side}>
          <td className="cell-words">{agreeWords(row, side, pair, words)}</td>
          <td className="cell-words">{list(side)}</td>
        </Fragment>
      ))}
    </tr>
  );
}
