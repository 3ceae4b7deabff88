import { dictionaryOf } from '../dictionary.ts';
import type { en } from './en.ts';

type Source = typeof en;
/** The name of a message, the same in every language. */
export type StepKey = keyof Source;
/** One language of the step view: every key of its English dictionary. */
export type StepDictionary = Readonly<Record<StepKey, string>>;

/** A dictionary of the step view that satisfies the English one: a missing key or parameter does not compile. */
export const stepDictionary = dictionaryOf<Source>();
