import type { ReactNode } from 'react';
import type { Provision } from '../../../model/constitution/index.ts';
import type { Place } from '../../../model/vocabulary.ts';
import { useWords } from '../../i18n/use-words.ts';
import { open } from '../../store/commands.ts';
import type { Comparison, Shown } from '../../store/comparison.ts';
import { NO_FILTERS } from '../../store/state.ts';
import { dispatch } from '../../store/store.ts';
import { RoleMark } from '../../ui/role-mark.tsx';
import { changeGroups, isMissing, type Pair } from '../compare/groups.ts';
import { orderName } from '../compare/summary.ts';
import { ruleTitle } from './target-title.ts';

/** The rules that changed, of one place or of all, each as it read before and after. */
export function RulesDetail(props: { readonly place: Place | null; readonly comparison: Comparison }): ReactNode {
  const { place, comparison } = props;
  const { t } = useWords();
  const rules = changeGroups(comparison, NO_FILTERS, false)
    .filter((group) => place === null || group.place === place)
    .flatMap((group) => group.provisions);
  if (rules.length === 0) return <p className="hint">{t('changes.none')}</p>;
  return (
    <ul className="rules">
      {rules.map((pair) => (
        <Rule key={pair.id} pair={pair} comparison={comparison} />
      ))}
    </ul>
  );
}

function Rule({ pair, comparison }: { readonly pair: Pair<Provision>; readonly comparison: Comparison }): ReactNode {
  const words = useWords();
  const { id, role, before, after } = pair;
  const named = after ?? before;
  if (named === null) return null;
  return (
    <li className={`rule change-${role}`}>
      <p className="rule-title">
        <RoleMark role={role} />
        <button type="button" className="link" onClick={() => dispatch(open({ kind: 'provision', id }))}>
          {ruleTitle(named, comparison.b.order, words)}
        </button>
      </p>
      <dl className="rule-sides">
        <Side shown={comparison.a} provision={before} />
        <Side shown={comparison.b} provision={after} />
      </dl>
    </li>
  );
}

function Side({ shown, provision }: { readonly shown: Shown; readonly provision: Provision | null }): ReactNode {
  const words = useWords();
  const text = provision === null ? '' : words.of(provision.text);
  const absent = isMissing(provision) && text === '';
  return (
    <div>
      <dt>{orderName(shown, words)}</dt>
      <dd className={absent ? 'absent' : undefined}>{absent ? words.t('changes.absent') : text}</dd>
    </div>
  );
}
