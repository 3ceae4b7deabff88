import type { Language } from '../../../model/vocabulary.ts';
import { perLanguage, type Say, sayIn } from '../say.ts';
import { type Words, wordsOf } from '../translate.ts';
import type { CountDictionary } from './dictionary.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

/** The dictionaries by language, all with the same keys. */
export const countDictionaries: Readonly<Record<Language, CountDictionary>> = { kk, ru, en };

/** The words of one language with those of the election lab, which come with it. */
export type CountWords = Words & {
  /** A message of the election lab. */
  readonly c: Say<typeof en>;
};

/** The words of a language, always the same object. */
export const countWordsOf = perLanguage((language): CountWords => ({
  ...wordsOf(language),
  c: sayIn<typeof en>(countDictionaries[language], language),
}));
