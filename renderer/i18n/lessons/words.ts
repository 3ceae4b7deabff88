import type { Language } from '../../../model/vocabulary.ts';
import { perLanguage, type Say, sayIn } from '../say.ts';
import { type StepWords, stepWordsOf } from '../step/words.ts';
import type { LessonDictionary } from './dictionary.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

/** The dictionaries by language, all with the same keys. */
export const lessonDictionaries: Readonly<Record<Language, LessonDictionary>> = { kk, ru, en };

/** The words of one language with those of presenting and of lessons, which come with them. */
export type LessonWords = StepWords & {
  /** A message of presenting or of a lesson. */
  readonly l: Say<typeof en>;
};

/** The words of a language, always the same object. */
export const lessonWordsOf = perLanguage((language): LessonWords => ({
  ...stepWordsOf(language),
  l: sayIn<typeof en>(lessonDictionaries[language], language),
}));
