import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import type { FamilyCount } from '../../scene/holders/types.ts';
import { FamilyGlyph } from '../../ui/family-glyph.tsx';

/** How many powers of each family, by its glyph; where the orders differ, before and after. */
export function FamilyCounts(props: {
  readonly counts: readonly FamilyCount[];
  /** The names of the families beside the glyphs. */
  readonly named?: boolean;
}): ReactNode {
  const { t } = useWords();
  const { counts, named = false } = props;
  return (
    <span className="family-counts">
      {counts.map(({ family, before, after }) => (
        <span key={family} className={`family-${family} ${before === after ? '' : 'family-changed'}`}>
          <FamilyGlyph family={family} />
          <span className={named ? undefined : 'visually-hidden'}>{t(`family.${family}`)}</span>{' '}
          {before === after ? after : t('matrix.change', { before, after })}
        </span>
      ))}
    </span>
  );
}
