import { dictionaryOf } from '../dictionary.ts';
import type { en } from './en.ts';

type Source = typeof en;
/** The name of a message, the same in every language. */
export type DiagramsKey = keyof Source;
/** One language of the diagrams: every key of their English dictionary. */
export type DiagramsDictionary = Readonly<Record<DiagramsKey, string>>;

/** A dictionary of the diagrams that satisfies the English one: a missing key or parameter does not compile. */
export const diagramsDictionary = dictionaryOf<Source>();
