import { type CountWords, countWordsOf } from './words.ts';
import { useApp } from '../../store/store.ts';

/** The words of the language on the screen with those of the election lab. */
export function useCountWords(): CountWords {
  return countWordsOf(useApp((state) => state.view.language));
}
