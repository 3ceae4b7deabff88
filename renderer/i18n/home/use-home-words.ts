import { type HomeWords, homeWordsOf } from './words.ts';
import { useApp } from '../../store/store.ts';

/** The words of the language on the screen with those of the home screen. */
export function useHomeWords(): HomeWords {
  return homeWordsOf(useApp((state) => state.view.language));
}
