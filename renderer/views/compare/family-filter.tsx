import type { ReactNode } from 'react';
import { KIND_FAMILIES } from '../../../model/vocabulary.ts';
import { useWords } from '../../i18n/use-words.ts';
import { toggleFamily } from '../../store/commands.ts';
import { dispatch, useApp } from '../../store/store.ts';
import { FamilySwatch } from '../../ui/family-swatch.tsx';

/** The six families of powers as buttons; those pressed are let through, none pressed lets all through. */
export function FamilyFilter(): ReactNode {
  const { t } = useWords();
  const families = useApp((state) => state.view.filters.families);
  return (
    <div className="families" role="group" aria-label={t('filter.families')}>
      {KIND_FAMILIES.map((family) => (
        <button
          key={family}
          type="button"
          className={`family family-${family}`}
          aria-pressed={families.includes(family)}
          title={t(`family.${family}.about`)}
          onClick={() => dispatch(toggleFamily(family))}
        >
          <FamilySwatch family={family} />
          {t(`family.${family}`)}
        </button>
      ))}
    </div>
  );
}
