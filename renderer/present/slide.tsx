import { lazy, type ReactNode, Suspense } from 'react';
import { useWords } from '../i18n/use-words.ts';
import type { Comparison } from '../store/comparison.ts';
import { useApp } from '../store/store.ts';
import { CompareSlide } from './slides/compare-slide.tsx';

const StepSlide = lazy(() => import('./slides/step-slide.tsx').then((module) => ({ default: module.StepSlide })));
const AskSlide = lazy(() => import('./slides/ask-slide.tsx').then((module) => ({ default: module.AskSlide })));
const LessonsSlide = lazy(() =>
  import('./slides/lessons-slide.tsx').then((module) => ({ default: module.LessonsSlide })),
);
const CountSlide = lazy(() => import('./slides/count-slide.tsx').then((module) => ({ default: module.CountSlide })));
const WeighSlide = lazy(() => import('./slides/weigh-slide.tsx').then((module) => ({ default: module.WeighSlide })));

/** The picture of the view on the screen. */
export function Slide({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { t } = useWords();
  const screen = useApp((state) => state.view.screen);
  const asks = useApp((state) => state.view.lesson?.asks === true);
  return (
    <Suspense fallback={<p className="slide slide-empty">{t('app.loading')}</p>}>
      {asks && <AskSlide />}
      {!asks && screen === 'compare' && <CompareSlide comparison={comparison} />}
      {!asks && screen === 'step' && <StepSlide />}
      {!asks && screen === 'count' && <CountSlide />}
      {!asks && screen === 'weigh' && <WeighSlide comparison={comparison} />}
      {!asks && screen === 'lessons' && <LessonsSlide />}
    </Suspense>
  );
}
