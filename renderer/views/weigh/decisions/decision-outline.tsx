import type { ReactNode } from 'react';
import { DECISION_GROUPS } from '../../../../model/power/decision.ts';
import { groupNames } from '../../../i18n/weigh/groups.ts';
import { useApp } from '../../../store/store.ts';
import { RoleMark } from '../../../ui/role-mark.tsx';
import { actorWords } from '../actors.ts';
import { agreeWords } from './agree-words.ts';
import type { DecisionRow } from './decision-facts.ts';
import { DecisionLink } from './decision-link.tsx';
import { percent } from '../numbers.ts';
import { type Branch, Outline } from '../twin.tsx';
import { useWeighWords } from '../../../i18n/weigh/use-weigh-words.ts';
import type { WeighedPair } from '../use-weighed.ts';
import { pairNames } from '../pair-names.ts';

/** Every decision as an outline: by subject, with who must agree in either order and the share of each. */
export function DecisionOutline(props: {
  readonly rows: readonly DecisionRow[];
  readonly pair: WeighedPair;
}): ReactNode {
  const { rows, pair } = props;
  const { of } = useWeighWords();
  const branchOf = useBranch(pair);
  const branches = DECISION_GROUPS.flatMap((group) => {
    const own = rows.filter((row) => row.group === group);
    return own.length === 0 ? [] : [{ id: group, says: <b>{of(groupNames[group])}</b>, branches: own.map(branchOf) }];
  });
  return <Outline branches={branches} />;
}

function useBranch(pair: WeighedPair): (row: DecisionRow) => Branch {
  const words = useWeighWords();
  const index = useApp((state) => state.view.weighing.index);
  const { w, language } = words;
  return (row) => ({
    id: row.id,
    says: (
      <>
        <DecisionLink id={row.id} /> <RoleMark role={row.role} words={row.role !== 'unchanged'} />
      </>
    ),
    branches: [
      ...(['a', 'b'] as const).map((side) => ({
        id: side,
        says: w('outline.agree', {
          order: pairNames(pair, words)[side],
          needs: agreeWords(row, side, pair, words),
        }),
      })),
      ...row.actors.map((actor) => ({
        id: `share ${actor.id}`,
        says: w('decision.row', {
          name: actorWords(actor, words),
          a: percent(actor.a?.[index] ?? 0, language),
          b: percent(actor.b?.[index] ?? 0, language),
        }),
      })),
    ],
  });
}
