import type { ReactNode } from 'react';
import { formatDate } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { open } from '../../store/commands.ts';
import type { Comparison, Stage } from '../../store/comparison.ts';
import { goToStage } from '../../store/motion.ts';
import { dispatch, useApp } from '../../store/store.ts';
import { countDifferences } from './facts.ts';
import { StageList } from './stage-list.tsx';

/** Beside the one map: what is on show, and what the amendment moved. */
export function StageCard({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const words = useWords();
  const stage = useApp((state) => state.view.motion.stage);
  const shown = stage === null ? undefined : comparison.stages[stage - 1];
  return (
    <section className="stage-card" aria-label={words.t('stage.card')}>
      {shown !== undefined && <AmendmentStep stage={shown} number={stage ?? 0} total={comparison.stages.length} />}
      {shown === undefined && <StageList comparison={comparison} />}
    </section>
  );
}

function AmendmentStep({
  stage,
  number,
  total,
}: {
  readonly stage: Stage;
  readonly number: number;
  readonly total: number;
}): ReactNode {
  const { t, of, language } = useWords();
  const { removed, added, altered, rules } = countDifferences(stage.differences);
  return (
    <>
      <p className="hint">{t('stage.step', { n: number, total })}</p>
      <p className="stage-date-large">{formatDate(stage.amendment.effective, language)}</p>
      <h3>{of(stage.amendment.title)}</h3>
      <p>{t('stage.moved', { removed, added, altered, rules })}</p>
      {stage.amendment.note !== undefined && <p className="hint">{of(stage.amendment.note)}</p>}
      <div className="stage-actions">
        <button
          type="button"
          className="button"
          onClick={() => dispatch(open({ kind: 'amendment', id: stage.amendment.id }))}
        >
          {t('stage.open')}
        </button>
        <button type="button" className="button button-quiet" onClick={() => dispatch(goToStage(0, total))}>
          {t('stage.all')}
        </button>
      </div>
    </>
  );
}
