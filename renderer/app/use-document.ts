import { useEffect } from 'react';
import { useWords } from '../i18n/use-words.ts';
import type { Comparison } from '../store/comparison.ts';
import { useApp } from '../store/store.ts';
import { orderName } from '../views/compare/summary.ts';

/** Keeps what stands outside React in step: the language, theme and title of the document, and what is dropped on it. */
export function useDocument(comparison: Comparison): void {
  const words = useWords();
  const theme = useApp((state) => state.view.theme);
  useEffect(() => {
    document.documentElement.lang = words.language;
    const [left, right] = [orderName(comparison.a, words), orderName(comparison.b, words)];
    document.title = words.t('app.documentTitle', { left, right });
  }, [words, comparison]);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  useEffect(refuseDrops, []);
}

/** A browser would show a dropped file or link in the place of the app; here nothing can be dropped. */
function refuseDrops(): () => void {
  const left = new AbortController();
  for (const type of ['dragover', 'drop'] as const) {
    document.addEventListener(type, (event) => event.preventDefault(), { signal: left.signal });
  }
  return () => left.abort();
}
