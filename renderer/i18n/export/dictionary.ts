import { dictionaryOf } from '../dictionary.ts';
import type { en } from './en.ts';

type Source = typeof en;
/** The name of a message, the same in every language. */
export type ExportKey = keyof Source;
/** One language of what leaves the app: every key of its English dictionary. */
export type ExportDictionary = Readonly<Record<ExportKey, string>>;

/** A dictionary that satisfies the English one: a missing key or parameter does not compile. */
export const exportDictionary = dictionaryOf<Source>();
