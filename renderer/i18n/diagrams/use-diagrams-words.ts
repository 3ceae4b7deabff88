import { type DiagramsWords, diagramsWordsOf } from './words.ts';
import { useApp } from '../../store/store.ts';

/** The words of the language on the screen with those of the diagrams. */
export function useDiagramsWords(): DiagramsWords {
  return diagramsWordsOf(useApp((state) => state.view.language));
}
