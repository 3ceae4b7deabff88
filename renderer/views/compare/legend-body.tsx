import type { ReactNode } from 'react';
import { KIND_FAMILIES } from '../../../model/vocabulary.ts';
import { useWords } from '../../i18n/use-words.ts';
import { CHANGES } from '../../scene/types.ts';
import { useApp } from '../../store/store.ts';
import { FamilySwatch } from '../../ui/family-swatch.tsx';
import { RoleMark } from '../../ui/role-mark.tsx';

/** What the roles, line patterns, sizes and marks of a map mean. */
export function LegendBody(): ReactNode {
  const { t } = useWords();
  const hasShares = useApp((state) => state.areas !== null);
  return (
    <>
      <ul className="legend-roles">
        {CHANGES.map((role) => (
          <li key={role}>
            <RoleMark role={role} words={false} />
            <span>{t(`legend.role.${role}`)}</span>
          </li>
        ))}
      </ul>
      <p>{t('legend.direction')}</p>
      <p>{t(hasShares ? 'legend.nodesShare' : 'legend.nodes')}</p>
      <p>{t('legend.badges')}</p>
      <p>{t('legend.rules')}</p>
      <p>{t('legend.families')}</p>
      <ul className="legend-families">
        {KIND_FAMILIES.map((family) => (
          <li key={family} className={`family-${family}`}>
            <FamilySwatch family={family} />
            <span>
              <b>{t(`family.${family}`)}</b>: {t(`family.${family}.about`)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
