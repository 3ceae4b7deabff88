import { useEffect } from 'react';
import { useWords } from '../i18n/use-words.ts';
import type { Comparison } from '../store/comparison.ts';
import { useApp } from '../store/store.ts';
import { orderName } from '../views/compare/summary.ts';

/** Keeps what stands outside React in step: the language, theme and title of the document. */
export function useDocument(comparison: Comparison | null): void {
  const words = useWords();
  const theme = useApp((state) => state.view.theme);
  useEffect(() => {
    document.documentElement.lang = words.language;
    document.title =
      comparison === null
        ? words.t('app.name')
        : words.t('app.documentTitle', { left: orderName(comparison.a, words), right: orderName(comparison.b, words) });
  }, [words, comparison]);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
