import { LANGUAGES, type Language } from '../../../model/vocabulary.ts';
import type { ValuesOf } from '../dictionary.ts';
import { fillMessage } from '../message.ts';
import { type StepWords, stepWordsOf } from '../step/words.ts';
import type { LessonDictionary, LessonKey } from './dictionary.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

export const lessonDictionaries: Readonly<Record<Language, LessonDictionary>> = { kk, ru, en };

/** The words of one language with those of presenting and of lessons, which come with them. */
export type LessonWords = StepWords & {
  /** A message of presenting or of a lesson. */
  readonly l: <Key extends LessonKey>(key: Key, ...values: ValuesOf<Key, typeof en>) => string;
};

const KNOWN = new Map<Language, LessonWords>(LANGUAGES.map((language) => [language, made(language)]));

/** The words of a language, always the same object. */
export function lessonWordsOf(language: Language): LessonWords {
  return KNOWN.get(language) ?? made(language);
}

function made(language: Language): LessonWords {
  const messages = lessonDictionaries[language];
  return { ...stepWordsOf(language), l: (key, ...values) => fillMessage(messages[key], values[0] ?? {}, language) };
}
