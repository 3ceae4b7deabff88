import { LANGUAGES, type Language } from '../../../model/vocabulary.ts';
import type { ValuesOf } from '../dictionary.ts';
import { fillMessage } from '../message.ts';
import { type Words, wordsOf } from '../translate.ts';
import type { DiagramsDictionary, DiagramsKey } from './dictionary.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

export const diagramsDictionaries: Readonly<Record<Language, DiagramsDictionary>> = { kk, ru, en };

/** The words of one language with those of the diagrams, which come with them. */
export type DiagramsWords = Words & {
  /** A message of the diagrams. */
  readonly d: <Key extends DiagramsKey>(key: Key, ...values: ValuesOf<Key, typeof en>) => string;
  /** A short name of an institution under one of two headings; null where it needs none. */
  readonly shortName: (heading: 'name' | 'short', id: string) => string | null;
};

const KNOWN = new Map<Language, DiagramsWords>(LANGUAGES.map((language) => [language, made(language)]));

/** The words of a language, always the same object. */
export function diagramsWordsOf(language: Language): DiagramsWords {
  return KNOWN.get(language) ?? made(language);
}

function made(language: Language): DiagramsWords {
  const messages = diagramsDictionaries[language];
  const byKey: Readonly<Record<string, string>> = messages;
  return {
    ...wordsOf(language),
    d: (key, ...values) => fillMessage(messages[key], values[0] ?? {}, language),
    shortName: (heading, id) => byKey[`${heading}.${id}`] ?? null,
  };
}
