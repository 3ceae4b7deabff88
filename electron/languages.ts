import { LANGUAGES, type Language } from '../model/vocabulary.ts';

/** The first of ours among the languages that the system prefers, English where it prefers none. */
export function languageOf(preferred: readonly string[]): Language {
  const wanted = preferred.map((tag) => tag.slice(0, 2).toLowerCase());
  return wanted.flatMap((tag) => LANGUAGES.find((language) => language === tag) ?? []).at(0) ?? 'en';
}
