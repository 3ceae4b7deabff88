import { type WeighWords, weighWordsOf } from './words.ts';
import { useApp } from '../../store/store.ts';

/** The words of the language on the screen with those of the view on power. */
export function useWeighWords(): WeighWords {
  return weighWordsOf(useApp((state) => state.view.language));
}
