import { dictionaryOf } from '../dictionary.ts';
import type { en } from './en.ts';

type Source = typeof en;
/** The name of a message, the same in every language. */
export type HomeKey = keyof Source;
/** One language of the home screen: every key of its English dictionary. */
export type HomeDictionary = Readonly<Record<HomeKey, string>>;

/** A dictionary of the home screen that satisfies the English one: a missing key or parameter does not compile. */
export const homeDictionary = dictionaryOf<Source>();
