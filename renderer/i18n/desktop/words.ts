import { LANGUAGES, type Language } from '../../../model/vocabulary.ts';
import type { ValuesOf } from '../dictionary.ts';
import { fillMessage } from '../message.ts';
import { type Words, wordsOf } from '../translate.ts';
import type { DesktopDictionary, DesktopKey } from './dictionary.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

export const desktopDictionaries: Readonly<Record<Language, DesktopDictionary>> = { kk, ru, en };

/** The words of one language with those of documents and their history, which come with them. */
export type DesktopWords = Words & {
  /** A message of documents and history. */
  readonly d: <Key extends DesktopKey>(key: Key, ...values: ValuesOf<Key, typeof en>) => string;
};

const KNOWN = new Map<Language, DesktopWords>(LANGUAGES.map((language) => [language, made(language)]));

/** The words of a language, always the same object. */
export function desktopWordsOf(language: Language): DesktopWords {
  return KNOWN.get(language) ?? made(language);
}

function made(language: Language): DesktopWords {
  const messages = desktopDictionaries[language];
  return { ...wordsOf(language), d: (key, ...values) => fillMessage(messages[key], values[0] ?? {}, language) };
}
