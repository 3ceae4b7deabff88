import type { ReactNode } from 'react';
import type { Place } from '../../../model/vocabulary.ts';
import { useWords } from '../../i18n/use-words.ts';
import { open } from '../../store/commands.ts';
import type { Comparison } from '../../store/comparison.ts';
import { NO_FILTERS } from '../../store/state.ts';
import { dispatch } from '../../store/store.ts';
import { RoleMark } from '../../ui/role-mark.tsx';
import { changeGroups } from '../compare/groups.ts';

/** The rules about a place, changed ones first. */
export function RuleList({ comparison, place }: { readonly comparison: Comparison; readonly place: Place }): ReactNode {
  const { t, of } = useWords();
  const group = changeGroups(comparison, NO_FILTERS, true).find((one) => one.place === place);
  const rules = group?.provisions ?? [];
  if (rules.length === 0) return null;
  return (
    <>
      <h3>{t('detail.rules', { n: rules.length })}</h3>
      <ul className="power-list">
        {rules.map(({ id, role, before, after }) => (
          <li key={id}>
            <RoleMark role={role} words={role !== 'unchanged'} />
            <button type="button" className="link" onClick={() => dispatch(open({ kind: 'provision', id }))}>
              {of((after ?? before)?.title ?? EMPTY)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

const EMPTY = { kk: '', ru: '', en: '' };
