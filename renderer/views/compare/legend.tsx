import { type ReactNode, useId } from 'react';
import { KIND_FAMILIES } from '../../../model/vocabulary.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useApp } from '../../store/store.ts';
import { CHANGES } from '../../scene/types.ts';
import { FamilySwatch } from '../../ui/family-swatch.tsx';
import { Icon } from '../../ui/icon.tsx';
import { RoleMark } from '../../ui/role-mark.tsx';

/** How to read the map: roles, line patterns, sizes, marks. */
export function Legend(): ReactNode {
  const { t } = useWords();
  const id = useId();
  const hasShares = useApp((state) => state.areas !== null);
  return (
    <>
      <button type="button" className="button" popoverTarget={id} title={t('legend.heading')}>
        <Icon name="legend" />
        <span className="button-words">{t('legend.button')}</span>
      </button>
      <div id={id} popover="auto" className="popover-body legend" role="group" aria-label={t('legend.heading')}>
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
      </div>
    </>
  );
}
