import type { ReactNode } from 'react';
import { formatNumber } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { CHANGES } from '../../scene/types.ts';
import type { Comparison } from '../../store/comparison.ts';
import { useApp } from '../../store/store.ts';
import { RoleMark } from '../../ui/role-mark.tsx';
import { countPowers } from './facts.ts';

/** How many powers were removed, added, altered and left as they were, filters applied. */
export function CountLine({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { t, language } = useWords();
  const filters = useApp((state) => state.view.filters);
  const counts = countPowers(comparison, filters);
  return (
    <dl className="counts" aria-label={t('changes.powers')}>
      {CHANGES.map((role) => (
        <div key={role} className="count">
          <dt>
            <RoleMark role={role} />
          </dt>
          <dd>{formatNumber(counts[role], language)}</dd>
        </div>
      ))}
    </dl>
  );
}
