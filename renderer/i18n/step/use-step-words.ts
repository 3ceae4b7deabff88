import { useApp } from '../../store/store.ts';
import { type StepWords, stepWordsOf } from './words.ts';

/** The words of the language on the screen with those of the step view. */
export function useStepWords(): StepWords {
  return stepWordsOf(useApp((state) => state.view.language));
}
