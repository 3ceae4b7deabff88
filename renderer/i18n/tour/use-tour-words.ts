import { type TourWords, tourWordsOf } from './words.ts';
import { useApp } from '../../store/store.ts';

/** The words of the language on the screen with those of the tour. */
export function useTourWords(): TourWords {
  return tourWordsOf(useApp((state) => state.view.language));
}
