import { LANGUAGES, type Language } from '../../model/vocabulary.ts';
import { useApp } from '../store/store.ts';
import { type Words, wordsOf } from './translate.ts';

const WORDS = new Map<Language, Words>(LANGUAGES.map((language) => [language, wordsOf(language)]));

/** The words of the language on the screen. */
export function useWords(): Words {
  const language = useApp((state) => state.view.language);
  return WORDS.get(language) ?? wordsOf(language);
}
