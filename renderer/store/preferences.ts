import { LANGUAGES, type Language } from '../../model/vocabulary.ts';
import { THEMES, type Theme } from './state.ts';

const LANGUAGE_KEY = 'shanyrak.language';
const THEME_KEY = 'shanyrak.theme';
const TOUR_KEY = 'shanyrak.tour';

/** The language and theme that were last used here, as far as storage may be read and holds something we know. */
export function readPreferences(): { readonly language: Language; readonly theme: Theme } {
  return {
    language: LANGUAGES.find((language) => language === read(LANGUAGE_KEY)) ?? systemLanguage(),
    theme: THEMES.find((theme) => theme === read(THEME_KEY)) ?? 'system',
  };
}

/** Remembers language and theme; a storage that refuses costs the user nothing but the memory. */
export function writePreferences(language: Language, theme: Theme): void {
  write(LANGUAGE_KEY, language);
  write(THEME_KEY, theme);
}

/** Whether the tour was skipped or finished here; where storage may not be read it counts as unseen. */
export function hasSeenTour(): boolean {
  return read(TOUR_KEY) === 'seen';
}

/** Remembers that the tour was skipped or finished. */
export function rememberTour(): void {
  write(TOUR_KEY, 'seen');
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
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
