import type { ReactNode } from 'react';
import { entriesOf, valueOf } from '../../../model/json.ts';
import { type AmendmentData, amendments } from '../../../model/kazakhstan/map.ts';
import type { Constitution, Power, Provision } from '../../../model/constitution/index.ts';
import { formatDate } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { open } from '../../store/commands.ts';
import type { Comparison, Stage } from '../../store/comparison.ts';
import { dispatch } from '../../store/store.ts';
import { RoleMark } from '../../ui/role-mark.tsx';
import { CitationList } from './citation-list.tsx';
import { differenceTitle, isOnMap, type OnMap } from './difference-words.ts';
import { itemsAbout } from '../../../model/kazakhstan/claims/about.ts';
import { LazyClaims } from '../claims/lazy-claims.tsx';
import { powerLabel, ruleTitle } from './target-title.ts';

/** An amendment: when it takes effect, what enacted it, and every entry that it changed. */
export function AmendmentDetail({
  id,
  comparison,
}: {
  readonly id: string;
  readonly comparison: Comparison;
}): ReactNode {
  const { t, of, language } = useWords();
  const amendment = amendments.find((one) => one.id === id);
  if (amendment === undefined) return <p>{t('detail.unknown')}</p>;
  const stage = comparison.stages.find((one) => one.amendment.id === id);
  return (
    <>
      <dl className="facts">
        <dt>{t('amendment.effective')}</dt>
        <dd>{formatDate(amendment.effective, language)}</dd>
        <dt>{t('amendment.enactedBy')}</dt>
        <dd>
          <CitationList cites={amendment.enactedBy} order={comparison.b.order} />
        </dd>
        {amendment.note !== undefined && (
          <>
            <dt>{t('detail.note')}</dt>
            <dd>{of(amendment.note)}</dd>
          </>
        )}
      </dl>
      <LazyClaims items={itemsAbout('amendment', [id])} />
      <h3>{t('amendment.moved')}</h3>
      {stage === undefined ? <Touched amendment={amendment} comparison={comparison} /> : <Moved stage={stage} />}
    </>
  );
}

function Moved({ stage }: { readonly stage: Stage }): ReactNode {
  const words = useWords();
  return (
    <ul className="power-list">
      {stage.differences.filter(isOnMap).map((one) => (
        <li key={`${one.entity} ${one.id}`}>
          <RoleMark role={one.change} />
          <button type="button" className="link" onClick={() => dispatch(open(targetOf(one)))}>
            {differenceTitle(one, stage, words)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Outside the pair on the screen: the powers and rules that the amendment names. */
function Touched({
  amendment,
  comparison,
}: {
  readonly amendment: AmendmentData;
  readonly comparison: Comparison;
}): ReactNode {
  const words = useWords();
  const { a, b } = comparison;
  const orders: readonly Constitution[] = [b.order, a.order];
  const powers = entriesOf(amendment.changes.powers ?? {}).flatMap(([id]) => {
    const power = orders.map((order) => valueOf<Power>(order.powers, id)).find((one) => one !== undefined);
    return power === undefined ? [] : [{ kind: 'power', id, title: powerLabel(power, orders, words) } as const];
  });
  const rules = entriesOf(amendment.changes.provisions ?? {}).flatMap(([id]) => {
    const rule = orders.map((order) => valueOf<Provision>(order.provisions, id)).find((one) => one !== undefined);
    return rule === undefined ? [] : [{ kind: 'provision', id, title: ruleTitle(rule, b.order, words) } as const];
  });
  return (
    <ul className="power-list">
      {[...powers, ...rules].map(({ kind, id, title }) => (
        <li key={`${kind} ${id}`}>
          <button type="button" className="link" onClick={() => dispatch(open({ kind, id }))}>
            {title}
          </button>
        </li>
      ))}
    </ul>
  );
}

function targetOf(one: OnMap) {
  if (one.entity === 'powers') return { kind: 'power', id: one.id } as const;
  return one.entity === 'provisions'
    ? ({ kind: 'provision', id: one.id } as const)
    : ({ kind: 'institution', id: one.id } as const);
}
