import { LANGUAGES, type Language } from '../../../model/vocabulary.ts';
import type { ValuesOf } from '../dictionary.ts';
import { fillMessage } from '../message.ts';
import { type Words, wordsOf } from '../translate.ts';
import type { ExportDictionary, ExportKey } from './dictionary.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

export const exportDictionaries: Readonly<Record<Language, ExportDictionary>> = { kk, ru, en };

/** The words of one language with those of what leaves the app. */
export type ExportWords = Words & {
  /** A message about what leaves the app. */
  readonly x: <Key extends ExportKey>(key: Key, ...values: ValuesOf<Key, typeof en>) => string;
};

const KNOWN = new Map<Language, ExportWords>(LANGUAGES.map((language) => [language, made(language)]));

/** The words of a language, always the same object. */
export function exportWordsOf(language: Language): ExportWords {
  return KNOWN.get(language) ?? made(language);
}

function made(language: Language): ExportWords {
  const messages = exportDictionaries[language];
  return { ...wordsOf(language), x: (key, ...values) => fillMessage(messages[key], values[0] ?? {}, language) };
}
