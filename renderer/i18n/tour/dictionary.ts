import { dictionaryOf } from '../dictionary.ts';
import type { en } from './en.ts';

type Source = typeof en;
/** The name of a message, the same in every language. */
export type TourKey = keyof Source;
/** One language of the tour: every key of its English dictionary. */
export type TourDictionary = Readonly<Record<TourKey, string>>;

/** A dictionary of the tour that satisfies the English one: a missing key or parameter does not compile. */
export const tourDictionary = dictionaryOf<Source>();
