import type { Language } from '../../../model/vocabulary.ts';
import { perLanguage, type Say, sayIn } from '../say.ts';
import { type Words, wordsOf } from '../translate.ts';
import type { DiagramsDictionary } from './dictionary.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

/** The dictionaries by language, all with the same keys. */
export const diagramsDictionaries: Readonly<Record<Language, DiagramsDictionary>> = { kk, ru, en };

/** The words of one language with those of the diagrams, which come with them. */
export type DiagramsWords = Words & {
  /** A message of the diagrams. */
  readonly d: Say<typeof en>;
  /** A short name of an institution under one of two headings; null where it needs none. */
  readonly shortName: (heading: 'name' | 'short', id: string) => string | null;
};

/** The words of a language, always the same object. */
export const diagramsWordsOf = perLanguage((language): DiagramsWords => {
  const byKey: Readonly<Record<string, string>> = diagramsDictionaries[language];
  return {
    ...wordsOf(language),
    d: sayIn<typeof en>(diagramsDictionaries[language], language),
    shortName: (heading, id) => byKey[`${heading}.${id}`] ?? null,
  };
});
