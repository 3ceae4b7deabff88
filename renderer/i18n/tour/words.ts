import type { Language } from '../../../model/vocabulary.ts';
import { perLanguage, type Say, sayIn } from '../say.ts';
import { type Words, wordsOf } from '../translate.ts';
import type { TourDictionary } from './dictionary.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

/** The dictionaries by language, all with the same keys. */
export const tourDictionaries: Readonly<Record<Language, TourDictionary>> = { kk, ru, en };

/** The words of one language with those of the tour. */
export type TourWords = Words & {
  /** A message of the tour. */
  readonly u: Say<typeof en>;
};

/** The words of a language, always the same object. */
export const tourWordsOf = perLanguage((language): TourWords => ({
  ...wordsOf(language),
  u: sayIn<typeof en>(tourDictionaries[language], language),
}));
