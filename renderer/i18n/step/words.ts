import type { Language } from '../../../model/vocabulary.ts';
import { perLanguage, type Say, sayIn } from '../say.ts';
import { type Words, wordsOf } from '../translate.ts';
import type { StepDictionary } from './dictionary.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

/** The dictionaries by language, all with the same keys. */
export const stepDictionaries: Readonly<Record<Language, StepDictionary>> = { kk, ru, en };

/** The words of one language with those of the step view, which come with it. */
export type StepWords = Words & {
  /** A message of the step view. */
  readonly s: Say<typeof en>;
};

/** The words of a language, always the same object. */
export const stepWordsOf = perLanguage((language): StepWords => ({
  ...wordsOf(language),
  s: sayIn<typeof en>(stepDictionaries[language], language),
}));
