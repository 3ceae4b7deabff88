import type { Language } from '../../../model/vocabulary.ts';
import { perLanguage, type Say, sayIn } from '../say.ts';
import { type Words, wordsOf } from '../translate.ts';
import type { WeighDictionary } from './dictionary.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

/** The dictionaries by language, all with the same keys. */
export const weighDictionaries: Readonly<Record<Language, WeighDictionary>> = { kk, ru, en };

/** The words of one language with those of the view on power, which come with it. */
export type WeighWords = Words & {
  /** A message of the view on power. */
  readonly w: Say<typeof en>;
};

/** The words of a language, always the same object. */
export const weighWordsOf = perLanguage((language): WeighWords => ({
  ...wordsOf(language),
  w: sayIn<typeof en>(weighDictionaries[language], language),
}));
