import { type DesktopWords, desktopWordsOf } from './words.ts';
import { useApp } from '../../store/store.ts';

/** The words of the language on the screen with those of documents and their history. */
export function useDesktopWords(): DesktopWords {
  return desktopWordsOf(useApp((state) => state.view.language));
}
