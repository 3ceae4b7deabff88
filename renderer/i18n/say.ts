import { LANGUAGES, type Language } from '../../model/vocabulary.ts';
import type { Messages, ValuesOf } from './dictionary.ts';
import { fillMessage } from './message.ts';

/** Says a message of a part of the app, with a value for each of its parameters. */
export type Say<From extends Messages> = <Key extends keyof From & string>(
  key: Key,
  ...values: ValuesOf<Key, From>
) => string;

/** Says the messages of one dictionary in its language. */
export function sayIn<From extends Messages>(
  messages: Readonly<Record<keyof From, string>>,
  language: Language,
): Say<From> {
  return (key, ...values) => fillMessage(messages[key], values[0] ?? {}, language);
}

/** What is made for each language once: the same language always gives the same object. */
export function perLanguage<Made>(make: (language: Language) => Made): (language: Language) => Made {
  const made = new Map(LANGUAGES.map((language) => [language, make(language)]));
  return (language) => made.get(language) ?? make(language);
}
