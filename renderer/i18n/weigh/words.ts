import { LANGUAGES, type Language } from '../../../model/vocabulary.ts';
import type { ValuesOf } from '../dictionary.ts';
import { fillMessage } from '../message.ts';
import { type Words, wordsOf } from '../translate.ts';
import type { WeighDictionary, WeighKey } from './dictionary.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

export const weighDictionaries: Readonly<Record<Language, WeighDictionary>> = { kk, ru, en };

/** The words of one language with those of the view on power, which come with it. */
export type WeighWords = Words & {
  /** A message of the view on power. */
  readonly w: <Key extends WeighKey>(key: Key, ...values: ValuesOf<Key, typeof en>) => string;
};

const KNOWN = new Map<Language, WeighWords>(LANGUAGES.map((language) => [language, made(language)]));

/** The words of a language, always the same object. */
export function weighWordsOf(language: Language): WeighWords {
  return KNOWN.get(language) ?? made(language);
}

function made(language: Language): WeighWords {
  const messages = weighDictionaries[language];
  return { ...wordsOf(language), w: (key, ...values) => fillMessage(messages[key], values[0] ?? {}, language) };
}
