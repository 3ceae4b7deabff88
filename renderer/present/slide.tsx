import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';
import type { Comparison } from '../store/comparison.ts';
import { useApp } from '../store/store.ts';
import { later } from '../ui/later.tsx';
import { pageOf } from './deck.ts';
import { CompareSlide } from './slides/compare-slide.tsx';

const WAITING = <Waiting />;
const StepSlide = later(async () => (await import('./slides/step-slide.tsx')).StepSlide, WAITING);
const AskSlide = later(async () => (await import('./slides/ask-slide.tsx')).AskSlide, WAITING);
const ReadingsSlide = later(async () => (await import('./slides/readings-slide.tsx')).ReadingsSlide, WAITING);
const LessonsSlide = later(async () => (await import('./slides/lessons-slide.tsx')).LessonsSlide, WAITING);
const CountSlide = later(async () => (await import('./slides/count-slide.tsx')).CountSlide, WAITING);
const WeighSlide = later(async () => (await import('./slides/weigh-slide.tsx')).WeighSlide, WAITING);

/** The picture on the screen: a question or readings in the place of the view, or the view itself. */
export function Slide({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const asks = useApp((state) => state.view.lesson?.asks === true);
  const reads = useApp((state) => pageOf(state) > 0);
  if (asks) return <AskSlide />;
  return reads ? <ReadingsSlide comparison={comparison} /> : <ViewSlide comparison={comparison} />;
}

/** The view on the screen as one picture. */
function ViewSlide({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const screen = useApp((state) => state.view.screen);
  switch (screen) {
    case 'compare':
      return <CompareSlide comparison={comparison} />;
    case 'step':
      return <StepSlide />;
    case 'count':
      return <CountSlide />;
    case 'weigh':
      return <WeighSlide comparison={comparison} />;
    case 'lessons':
      return <LessonsSlide />;
  }
}

function Waiting(): ReactNode {
  const { t } = useWords();
  return <p className="slide slide-empty">{t('app.loading')}</p>;
}
