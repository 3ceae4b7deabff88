import { LANGUAGES, type Language } from '../vocabulary.ts';
import type { StoryText } from './types.ts';

/** A text in the language that was asked for, or in the first one that it has, with the language it is in. */
export function told(text: StoryText, language: Language): { readonly text: string; readonly language: Language } {
  const shown = text[language] === undefined ? LANGUAGES.find((other) => text[other] !== undefined) : language;
  return { text: text[shown ?? language] ?? '', language: shown ?? language };
}
