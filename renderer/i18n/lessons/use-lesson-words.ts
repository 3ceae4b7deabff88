import { useApp } from '../../store/store.ts';
import { type LessonWords, lessonWordsOf } from './words.ts';

/** The words of the language on the screen with those of presenting and of lessons. */
export function useLessonWords(): LessonWords {
  return lessonWordsOf(useApp((state) => state.view.language));
}
