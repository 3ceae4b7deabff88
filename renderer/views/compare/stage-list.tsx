import type { ReactNode } from 'react';
import { formatShortDate } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { openDialog } from '../../store/commands.ts';
import type { Comparison, Stage } from '../../store/comparison.ts';
import { goToStage } from '../../store/motion.ts';
import { dispatch } from '../../store/store.ts';
import { countDifferences } from './facts.ts';

/** The amendments between the two orders with what each moved; choosing one shows it on the map. */
export function StageList({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { t } = useWords();
  const total = comparison.stages.length;
  return (
    <>
      <h3>{t('stage.list')}</h3>
      <p className="hint">{total === 0 ? t('stage.none') : t('stage.intro', { n: total })}</p>
      <button type="button" className="button" onClick={() => dispatch(openDialog({ kind: 'amendments' }))}>
        {t('orders.change')}
      </button>
      <ol className="stage-list">
        {comparison.stages.map((stage, index) => (
          <li key={stage.amendment.id}>
            <button type="button" className="stage-entry" onClick={() => dispatch(goToStage(index + 1, total))}>
              <StageEntry stage={stage} />
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

function StageEntry({ stage }: { readonly stage: Stage }): ReactNode {
  const { t, of, language } = useWords();
  const { removed, added, altered, rules } = countDifferences(stage.differences);
  return (
    <>
      <span className="stage-entry-date">{formatShortDate(stage.amendment.effective, language)}</span>
      <span className="stage-entry-title">{of(stage.amendment.title)}</span>
      <span className="hint">{t('stage.counts', { powers: removed + added + altered, rules })}</span>
    </>
  );
}
