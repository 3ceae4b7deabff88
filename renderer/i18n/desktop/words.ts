import type { Language } from '../../../model/vocabulary.ts';
import { perLanguage, type Say, sayIn } from '../say.ts';
import { type Words, wordsOf } from '../translate.ts';
import type { DesktopDictionary } from './dictionary.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

/** The dictionaries by language, all with the same keys. */
export const desktopDictionaries: Readonly<Record<Language, DesktopDictionary>> = { kk, ru, en };

/** The words of one language with those of documents and their history, which come with them. */
export type DesktopWords = Words & {
  /** A message of documents and history. */
  readonly d: Say<typeof en>;
};

/** The words of a language, always the same object. */
export const desktopWordsOf = perLanguage((language): DesktopWords => ({
  ...wordsOf(language),
  d: sayIn<typeof en>(desktopDictionaries[language], language),
}));
