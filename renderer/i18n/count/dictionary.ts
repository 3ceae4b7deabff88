import { dictionaryOf } from '../dictionary.ts';
import type { en } from './en.ts';

type Source = typeof en;
/** The name of a message, the same in every language. */
export type CountKey = keyof Source;
/** One language of the election lab: every key of its English dictionary. */
export type CountDictionary = Readonly<Record<CountKey, string>>;

/** A dictionary of the election lab that satisfies the English one: a missing key or parameter does not compile. */
export const countDictionary = dictionaryOf<Source>();
