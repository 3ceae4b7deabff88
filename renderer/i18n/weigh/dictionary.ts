import { dictionaryOf } from '../dictionary.ts';
import type { en } from './en.ts';

type Source = typeof en;
/** The name of a message, the same in every language. */
export type WeighKey = keyof Source;
/** One language of the view on power: every key of its English dictionary. */
export type WeighDictionary = Readonly<Record<WeighKey, string>>;

/** A dictionary of the view on power that satisfies the English one: a missing key or parameter does not compile. */
export const weighDictionary = dictionaryOf<Source>();
