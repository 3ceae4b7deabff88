import type { Language } from '../../../model/vocabulary.ts';
import { perLanguage, type Say, sayIn } from '../say.ts';
import { type Words, wordsOf } from '../translate.ts';
import type { ExportDictionary } from './dictionary.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

/** The dictionaries by language, all with the same keys. */
export const exportDictionaries: Readonly<Record<Language, ExportDictionary>> = { kk, ru, en };

/** The words of one language with those of what leaves the app. */
export type ExportWords = Words & {
  /** A message about what leaves the app. */
  readonly x: Say<typeof en>;
};

/** The words of a language, always the same object. */
export const exportWordsOf = perLanguage((language): ExportWords => ({
  ...wordsOf(language),
  x: sayIn<typeof en>(exportDictionaries[language], language),
}));
