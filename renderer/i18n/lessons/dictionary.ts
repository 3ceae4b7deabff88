import { dictionaryOf } from '../dictionary.ts';
import type { en } from './en.ts';

type Source = typeof en;
/** The name of a message, the same in every language. */
export type LessonKey = keyof Source;
/** One language of presenting and of lessons: every key of its English dictionary. */
export type LessonDictionary = Readonly<Record<LessonKey, string>>;

/** A dictionary of presenting and of lessons that satisfies the English one: a missing key or parameter does not compile. */
export const lessonDictionary = dictionaryOf<Source>();
