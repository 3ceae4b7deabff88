import { LANGUAGES, type Language } from '../../../model/vocabulary.ts';
import type { ValuesOf } from '../dictionary.ts';
import { fillMessage } from '../message.ts';
import { type Words, wordsOf } from '../translate.ts';
import type { StepDictionary, StepKey } from './dictionary.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

export const stepDictionaries: Readonly<Record<Language, StepDictionary>> = { kk, ru, en };

/** The words of one language with those of the step view, which come with it. */
export type StepWords = Words & {
  /** A message of the step view. */
  readonly s: <Key extends StepKey>(key: Key, ...values: ValuesOf<Key, typeof en>) => string;
};

const KNOWN = new Map<Language, StepWords>(LANGUAGES.map((language) => [language, made(language)]));

/** The words of a language, always the same object. */
export function stepWordsOf(language: Language): StepWords {
  return KNOWN.get(language) ?? made(language);
}

function made(language: Language): StepWords {
  const messages = stepDictionaries[language];
  return { ...wordsOf(language), s: (key, ...values) => fillMessage(messages[key], values[0] ?? {}, language) };
}
