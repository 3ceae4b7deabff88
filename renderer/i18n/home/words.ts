import { LANGUAGES, type Language } from '../../../model/vocabulary.ts';
import type { ValuesOf } from '../dictionary.ts';
import { type LessonWords, lessonWordsOf } from '../lessons/words.ts';
import { fillMessage } from '../message.ts';
import type { HomeDictionary, HomeKey } from './dictionary.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

export const homeDictionaries: Readonly<Record<Language, HomeDictionary>> = { kk, ru, en };

/** The words of one language with those of the home screen, of lessons and of stories. */
export type HomeWords = LessonWords & {
  /** A message of the home screen. */
  readonly h: <Key extends HomeKey>(key: Key, ...values: ValuesOf<Key, typeof en>) => string;
};

const KNOWN = new Map<Language, HomeWords>(LANGUAGES.map((language) => [language, made(language)]));

/** The words of a language, always the same object. */
export function homeWordsOf(language: Language): HomeWords {
  return KNOWN.get(language) ?? made(language);
}

function made(language: Language): HomeWords {
  const messages = homeDictionaries[language];
  return { ...lessonWordsOf(language), h: (key, ...values) => fillMessage(messages[key], values[0] ?? {}, language) };
}
