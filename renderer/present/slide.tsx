import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';
import type { Comparison } from '../store/comparison.ts';
import { useApp } from '../store/store.ts';
import { later } from '../ui/later.tsx';
import { CompareSlide } from './slides/compare-slide.tsx';

const WAITING = <Waiting />;
const StepSlide = later(async () => (await import('./slides/step-slide.tsx')).StepSlide, WAITING);
const AskSlide = later(async () => (await import('./slides/ask-slide.tsx')).AskSlide, WAITING);
const LessonsSlide = later(async () => (await import('./slides/lessons-slide.tsx')).LessonsSlide, WAITING);
const CountSlide = later(async () => (await import('./slides/count-slide.tsx')).CountSlide, WAITING);
const WeighSlide = later(async () => (await import('./slides/weigh-slide.tsx')).WeighSlide, WAITING);

/** The picture of the view on the screen. */
export function Slide({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const screen = useApp((state) => state.view.screen);
  const asks = useApp((state) => state.view.lesson?.asks === true);
  return (
    <>
      {asks && <AskSlide />}
      {!asks && screen === 'compare' && <CompareSlide comparison={comparison} />}
      {!asks && screen === 'step' && <StepSlide />}
      {!asks && screen === 'count' && <CountSlide />}
      {!asks && screen === 'weigh' && <WeighSlide comparison={comparison} />}
      {!asks && screen === 'lessons' && <LessonsSlide />}
    </>
  );
}

function Waiting(): ReactNode {
  const { t } = useWords();
  return <p className="slide slide-empty">{t('app.loading')}</p>;
}
