import type { Language } from '../../../model/vocabulary.ts';
import { type LessonWords, lessonWordsOf } from '../lessons/words.ts';
import { perLanguage, type Say, sayIn } from '../say.ts';
import type { HomeDictionary } from './dictionary.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

/** The dictionaries by language, all with the same keys. */
export const homeDictionaries: Readonly<Record<Language, HomeDictionary>> = { kk, ru, en };

/** The words of one language with those of the home screen, of lessons and of stories. */
export type HomeWords = LessonWords & {
  /** A message of the home screen. */
  readonly h: Say<typeof en>;
};

/** The words of a language, always the same object. */
export const homeWordsOf = perLanguage((language): HomeWords => ({
  ...lessonWordsOf(language),
  h: sayIn<typeof en>(homeDictionaries[language], language),
}));
