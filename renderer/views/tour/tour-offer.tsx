import type { ReactNode } from 'react';
import { skipTour } from '../../store/commands.ts';
import type { Comparison } from '../../store/comparison.ts';
import { dispatch } from '../../store/store.ts';
import { TOUR_STOPS } from '../../store/tour/state.ts';
import { beginTour } from './begin.ts';
import './tour.css';
import { useTourWords } from '../../i18n/tour/use-tour-words.ts';

/** The tour, offered beside the views until it is taken or skipped; it takes neither room from them nor the focus. */
export function TourOffer({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { u } = useTourWords();
  return (
    <section className="tour-offer" aria-label={u('tour.name')}>
      <button type="button" className="tour-start" onClick={() => beginTour(comparison)}>
        {u('tour.start', { n: TOUR_STOPS.length })}
      </button>
      <button type="button" className="tour-skip" aria-label={u('tour.skipTour')} onClick={() => dispatch(skipTour())}>
        {u('tour.skip')}
      </button>
    </section>
  );
}
