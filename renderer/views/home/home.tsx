import { type ReactNode, useEffect, useId } from 'react';
import type { Comparison } from '../../store/comparison.ts';
import { loadConduct, useApp } from '../../store/store.ts';
import { TOUR_STOPS } from '../../store/tour/state.ts';
import { beginTour } from '../tour/begin.ts';
import { useTourWords } from '../../i18n/tour/use-tour-words.ts';
import { Continue } from './continue.tsx';
import './home.css';
import { LessonCards } from './lesson-cards.tsx';
import { ScenarioList } from './scenario-list.tsx';
import { useHomeWords } from '../../i18n/home/use-home-words.ts';
import { ViewCards } from './view-cards.tsx';

/** What there is, in pictures: the work to go on with, the views, the lessons and the scenarios. */
export function Home({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { h, l, t } = useHomeWords();
  const { u } = useTourWords();
  const conduct = useApp((state) => state.conduct);
  const failed = useApp((state) => state.conductFailed);
  useEffect(() => {
    void loadConduct();
  }, []);
  const waiting = <p className="hint">{failed ? l('lesson.failed') : t('app.loading')}</p>;
  return (
    <section id="home" className="home" data-miniature aria-labelledby="home-heading" tabIndex={-1}>
      <div className="home-head">
        <h2 id="home-heading">{h('home.heading')}</h2>
        <p className="hint">{h('home.intro')}</p>
        <button type="button" className="button home-tour" onClick={() => beginTour(comparison)}>
          {u('tour.start', { n: TOUR_STOPS.length })}
        </button>
      </div>
      <Continue comparison={comparison} />
      <Part title={h('home.views')}>
        <ViewCards comparison={comparison} />
      </Part>
      <Part title={h('home.lessons')}>{conduct === null ? waiting : <LessonCards conduct={conduct} />}</Part>
      <Part title={h('home.scenarios')}>{conduct === null ? waiting : <ScenarioList conduct={conduct} />}</Part>
    </section>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const heading = useId();
  return (
    <section className="home-part" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      {children}
    </section>
  );
}
