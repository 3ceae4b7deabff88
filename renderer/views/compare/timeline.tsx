import { type ReactNode, useId } from 'react';
import { formatShortDate } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Comparison } from '../../store/comparison.ts';
import { goToStage, scrub, stepStage, toggleMorph } from '../../store/motion.ts';
import { dispatch, useApp } from '../../store/store.ts';
import { Icon } from '../../ui/icon.tsx';

/** The controls of the one map: play and stop, a slider between the ends, and the amendments as dots in time. */
export function Timeline({ comparison }: { readonly comparison: Comparison }): ReactNode {
  return (
    <div className="timeline">
      <MorphControls total={comparison.stages.length} />
      <StageDots comparison={comparison} />
    </div>
  );
}

function MorphControls({ total }: { readonly total: number }): ReactNode {
  const { t } = useWords();
  const motion = useApp((state) => state.view.motion);
  const field = useId();
  const running = motion.toward !== null;
  const percent = Math.round(motion.t * 100);
  return (
    <div className="timeline-controls">
      <button type="button" className="button button-main" onClick={() => dispatch(toggleMorph())}>
        <Icon name={running ? 'stop' : 'play'} filled />
        {running ? t('morph.stop') : t('morph.play')}
      </button>
      <label className="visually-hidden" htmlFor={field}>
        {t('morph.scrub')}
      </label>
      <input
        id={field}
        className="scrub"
        type="range"
        min={0}
        max={100}
        value={percent}
        aria-valuetext={t('morph.position', { percent })}
        onChange={(event) => dispatch(scrub(Number(event.target.value) / 100))}
      />
      <button
        type="button"
        className="icon-button"
        aria-label={t('stage.previous')}
        title={t('stage.previous')}
        onClick={() => dispatch(stepStage(-1, total))}
      >
        <Icon name="back" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t('stage.next')}
        title={t('stage.next')}
        onClick={() => dispatch(stepStage(1, total))}
      >
        <Icon name="forward" />
      </button>
    </div>
  );
}

function StageDots({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { t, of, language } = useWords();
  const current = useApp(({ view: { motion } }) => motion.stage ?? (motion.t < 0.5 ? 0 : comparison.stages.length));
  const total = comparison.stages.length;
  if (total === 0) return <p className="hint">{t('stage.none')}</p>;
  const start = comparison.backwards ? comparison.b : comparison.a;
  return (
    <ol className="stages" aria-label={t('stage.group')}>
      <li className="stage">
        <button
          type="button"
          className="stage-button"
          aria-current={current === 0 ? 'step' : undefined}
          onClick={() => dispatch(goToStage(0, total))}
        >
          <span className="stage-dot" aria-hidden="true" />
          <span className="stage-date">{formatShortDate(start.asOf, language)}</span>
        </button>
      </li>
      {comparison.stages.map(({ amendment }, index) => (
        <li key={amendment.id} className="stage">
          <button
            type="button"
            className="stage-button"
            aria-current={current === index + 1 ? 'step' : undefined}
            title={of(amendment.title)}
            onClick={() => dispatch(goToStage(index + 1, total))}
          >
            <span className="stage-dot" aria-hidden="true" />
            <span className="stage-date">{formatShortDate(amendment.effective, language)}</span>
            <span className="visually-hidden">{of(amendment.title)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
