import { dictionaryOf } from '../dictionary.ts';
import type { en } from './en.ts';

type Source = typeof en;
export type DiagramsKey = keyof Source;
/** One language of the diagrams: every key of their English dictionary. */
export type DiagramsDictionary = Readonly<Record<DiagramsKey, string>>;

/** A dictionary of the diagrams that satisfies the English one: a missing key or parameter does not compile. */
export const diagramsDictionary = dictionaryOf<Source>();
