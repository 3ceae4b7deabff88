import { LANGUAGES, type Language } from '../../model/vocabulary.ts';
import { THEMES, type Theme } from './state.ts';

const LANGUAGE_KEY = 'shanyrak.language';
const THEME_KEY = 'shanyrak.theme';

/** The language and theme that were last used here, as far as storage may be read and holds something we know. */
export function readPreferences(): { readonly language: Language; readonly theme: Theme } {
  return {
    language: LANGUAGES.find((language) => language === read(LANGUAGE_KEY)) ?? systemLanguage(),
    theme: THEMES.find((theme) => theme === read(THEME_KEY)) ?? 'system',
  };
}

/** Remembers language and theme; a storage that refuses costs the user nothing but the memory. */
export function writePreferences(language: Language, theme: Theme): void {
  try {
    localStorage.setItem(LANGUAGE_KEY, language);
    localStorage.setItem(THEME_KEY, theme);
  } catch {
    // A storage that is full or barred keeps nothing; the app works without it.
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function systemLanguage(): Language {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2));
  return wanted.flatMap((tag) => LANGUAGES.find((language) => language === tag) ?? []).at(0) ?? 'en';
}
