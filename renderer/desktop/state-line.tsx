import type { ReactNode } from 'react';
import type { DesktopWords } from '../i18n/desktop/words.ts';
import { isUnsaved } from '../store/document/commands.ts';
import type { State } from '../store/state.ts';
import { useApp } from '../store/store.ts';
import { momentWords } from './time-words.ts';
import { useDesktopWords } from '../i18n/desktop/use-desktop-words.ts';

/** Where the work stands, honestly: its file, and whether that file holds it. */
export function StateLine(): ReactNode {
  const words = useDesktopWords();
  const name = useApp((state) => state.document.file.name);
  const line = useApp((state) => lineOf(state, words));
  const isOpen = useApp(isUnsaved);
  return (
    <p className="state-line" data-unsaved={isOpen} title={name ?? undefined}>
      {name !== null && <FileName name={name} />}
      <span role="status">{line}</span>
    </p>
  );
}

/** The name of a file, which breaks before its ending rather than in it. */
function FileName({ name }: { readonly name: string }): ReactNode {
  const dot = name.lastIndexOf('.');
  if (dot <= 0) return <strong>{name}</strong>;
  return (
    <strong>
      {name.slice(0, dot)}
      <wbr />
      {name.slice(dot)}
    </strong>
  );
}

/** The state of the document in words. */
function lineOf(state: State, words: DesktopWords): string {
  const { d } = words;
  const { file, from, failure } = state.document;
  const isOpen = isUnsaved(state);
  if (failure !== null && isOpen) return d('state.failed');
  if (from === 'journal') return d('state.recovered');
  if (from === 'backup') return d('state.backup');
  if (isOpen) return d('state.unsaved');
  if (file.readOnly) return d('state.readOnly');
  if (file.savedAt !== null) return d('state.saved', { time: momentWords(file.savedAt, words) });
  return file.name === null ? '' : d('state.same');
}
