import type { ReactNode } from 'react';
import { FAMILY_OF } from '../../../model/constitution/index.ts';
import type { PowerKind } from '../../../model/vocabulary.ts';
import { kindTexts } from '../../i18n/kinds.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Comparison } from '../../store/comparison.ts';
import { NO_FILTERS } from '../../store/state.ts';
import { FamilySwatch } from '../../ui/family-swatch.tsx';
import { powerRows } from '../compare/facts.ts';
import { PowerList } from './power-list.tsx';
import { sentence } from './power-words.ts';

/** A kind of power: what the word means, and every power of the kind. */
export function KindDetail({
  kind,
  comparison,
}: {
  readonly kind: PowerKind;
  readonly comparison: Comparison;
}): ReactNode {
  const { of } = useWords();
  const rows = powerRows(comparison, { ...NO_FILTERS, kind });
  return (
    <>
      <p className={`kind-line family-${FAMILY_OF[kind]}`}>
        <FamilySwatch family={FAMILY_OF[kind]} />
        {sentence(of(kindTexts[kind].definition))}
      </p>
      <PowerList rows={rows} comparison={comparison} />
    </>
  );
}

/** Several powers at once: what a cell of the table holds. */
export function PowersDetail({
  ids,
  comparison,
}: {
  readonly ids: readonly string[];
  readonly comparison: Comparison;
}): ReactNode {
  const rows = powerRows(comparison, NO_FILTERS).filter((row) => ids.includes(row.id));
  return <PowerList rows={rows} comparison={comparison} />;
}
