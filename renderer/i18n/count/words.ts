import { LANGUAGES, type Language } from '../../../model/vocabulary.ts';
import type { ValuesOf } from '../dictionary.ts';
import { fillMessage } from '../message.ts';
import { type Words, wordsOf } from '../translate.ts';
import type { CountDictionary, CountKey } from './dictionary.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

export const countDictionaries: Readonly<Record<Language, CountDictionary>> = { kk, ru, en };

/** The words of one language with those of the election lab, which come with it. */
export type CountWords = Words & {
  /** A message of the election lab. */
  readonly c: <Key extends CountKey>(key: Key, ...values: ValuesOf<Key, typeof en>) => string;
};

const KNOWN = new Map<Language, CountWords>(LANGUAGES.map((language) => [language, made(language)]));

/** The words of a language, always the same object. */
export function countWordsOf(language: Language): CountWords {
  return KNOWN.get(language) ?? made(language);
}

function made(language: Language): CountWords {
  const messages = countDictionaries[language];
  return { ...wordsOf(language), c: (key, ...values) => fillMessage(messages[key], values[0] ?? {}, language) };
}
