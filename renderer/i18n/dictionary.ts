import type { en } from './en.ts';
import type { Parameters } from './message.ts';

/** The English messages of a part of the app: the source of the keys and parameters that the other languages must satisfy. */
export type Messages = Readonly<Record<string, string>>;

type Source = typeof en;
/** The name of a message, the same in every language. */
export type MessageKey = keyof Source;
/** One language: every key of the English dictionary. */
export type Dictionary = Readonly<Record<MessageKey, string>>;

/** The values that a message wants: none, or one for each of its parameters. */
export type ValuesOf<Key extends keyof From, From extends Messages = Source> = [Parameters<From[Key]>] extends [never]
  ? []
  : [Readonly<Record<Parameters<From[Key]>, string | number>>];

/** A message of another language has the parameters of the English one; a surplus key has no type. */
export type Translation<T, From extends Messages = Source> = {
  readonly [Key in keyof T]: Key extends keyof From
    ? T[Key] extends string
      ? SameParameters<Parameters<From[Key]>, Parameters<T[Key]>, T[Key]>
      : never
    : never;
};

type SameParameters<Expected, Given, Message> = [Expected] extends [Given]
  ? [Given] extends [Expected]
    ? Message
    : { readonly unknownParameter: Exclude<Given, Expected> }
  : { readonly missingParameter: Exclude<Expected, Given> };

/** Holds the dictionaries of a part of the app to its English one: a missing key or parameter does not compile. */
export function dictionaryOf<From extends Messages>() {
  return <const T extends Readonly<Record<keyof From, string>>>(
    messages: T & Translation<T, From>,
  ): Readonly<Record<keyof From, string>> => messages;
}

/** A dictionary of the whole app that satisfies the English one. */
export const dictionary = dictionaryOf<Source>();
