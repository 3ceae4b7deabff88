import { type ReactNode, useMemo } from 'react';
import { exportWordsOf } from '../i18n/export/words.ts';
import type { Comparison } from '../store/comparison.ts';
import { useApp } from '../store/store.ts';
import { dayOf, notesOf, ordersShown } from './notes.ts';
import './export.css';

/** What only paper shows at its end: the orders, the edition of the data, the day, and the published texts behind both. */
export function PrintNote({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const words = exportWordsOf(useApp((state) => state.view.language));
  const screen = useApp((state) => state.view.screen);
  const third = useApp((state) => state.view.stepping.third);
  const sources = useMemo(() => {
    const texts = { ...comparison.a.order.sources, ...comparison.b.order.sources };
    return Object.values(texts).filter(({ url }) => url !== undefined);
  }, [comparison]);
  return (
    <footer className="print-note">
      {notesOf(ordersShown(comparison, screen, third), words, dayOf(new Date())).map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p>{words.x('sources')}</p>
      <ul>
        {sources.map(({ title, url }) => (
          <li key={url}>
            {words.of(title)}: {url}
          </li>
        ))}
      </ul>
    </footer>
  );
}
