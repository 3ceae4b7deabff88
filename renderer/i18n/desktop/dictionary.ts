import { dictionaryOf } from '../dictionary.ts';
import type { en } from './en.ts';

type Source = typeof en;
/** The name of a message, the same in every language. */
export type DesktopKey = keyof Source;
/** One language of the documents and their history: every key of its English dictionary. */
export type DesktopDictionary = Readonly<Record<DesktopKey, string>>;

/** A dictionary of the desktop that satisfies the English one: a missing key or parameter does not compile. */
export const desktopDictionary = dictionaryOf<Source>();
