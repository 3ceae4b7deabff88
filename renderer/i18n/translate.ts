import type { Language, Localized } from '../../model/vocabulary.ts';
import type { Dictionary, MessageKey, ValuesOf } from './dictionary.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { fillMessage, type Part, messageParts } from './message.ts';
import { ru } from './ru.ts';

/** The dictionaries by language, all with the same keys. */
export const dictionaries: Readonly<Record<Language, Dictionary>> = { kk, ru, en };

/** How each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

/** The words of one language: messages of the interface and texts of the data. */
export type Words = {
  readonly language: Language;
  /** A message of the interface. */
  readonly t: <Key extends MessageKey>(key: Key, ...values: ValuesOf<Key>) => string;
  /** The same in pieces, for a message with a link or a mark inside it. */
  readonly parts: <Key extends MessageKey>(key: Key, ...values: ValuesOf<Key>) => readonly Part[];
  /** A text of the data. */
  readonly of: (text: Localized) => string;
};

/** The words of a language. */
export function wordsOf(language: Language): Words {
  const messages = dictionaries[language];
  return {
    language,
    t: (key, ...values) => fillMessage(messages[key], values[0] ?? {}, language),
    parts: (key, ...values) => messageParts(messages[key], values[0] ?? {}, language),
    of: (text) => text[language],
  };
}
