import { useEffect } from 'react';
import { isUnsaved } from '../store/document/commands.ts';
import { store } from '../store/store.ts';
import { deskHere } from './desk.ts';
import { keepInJournal, offerRecovery, openDropped, proceed } from './documents.ts';
import { obey } from './obey.ts';

/** How long the journal waits for further changes, in milliseconds. */
const JOURNAL_MS = 250;

/** Keeps the desktop in step with the work: journal, unsaved mark, files dropped, what the shell asks. */
export function useDesk(): void {
  useEffect(() => {
    const left = new AbortController();
    void offerRecovery();
    const stop = [keepJournal(left.signal), reportChanges(), hearShell()];
    const { signal } = left;
    document.addEventListener('drop', (event) => drop(event), { signal });
    window.addEventListener('beforeunload', (event) => isUnsaved(store.getState()) && event.preventDefault(), {
      signal,
    });
    return () => {
      left.abort();
      for (const end of stop) end();
    };
  }, []);
}

function drop(event: DragEvent): void {
  const file = event.dataTransfer?.files[0];
  if (file !== undefined) void openDropped(file);
}

/** Keeps every change in the journal after a moment, and at once when the page is left. */
function keepJournal(signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  function flush(): void {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    void keepInJournal();
  }
  const end = store.subscribe((state, before) => {
    if (state.orders === before.orders && state.view === before.view) return;
    if (state.history === before.history && state.view.lab === before.view.lab) return;
    timer ??= setTimeout(flush, JOURNAL_MS);
  });
  document.addEventListener('visibilitychange', () => document.hidden && flush(), { signal });
  window.addEventListener('pagehide', flush, { signal });
  window.addEventListener('blur', flush, { signal });
  return () => {
    end();
    flush();
  };
}

/** Tells the shell what its frame must know, whenever that changes. */
function reportChanges(): () => void {
  let last = '';
  function report(): void {
    const state = store.getState();
    const { past, future } = state.history;
    const now = {
      unsaved: isUnsaved(state),
      language: state.view.language,
      undo: past.length > 0,
      redo: future.length > 0,
    };
    if (JSON.stringify(now) === last) return;
    last = JSON.stringify(now);
    void deskHere().then((desk) => desk.report(now));
  }
  report();
  return store.subscribe((state, before) => {
    if (state.orders !== before.orders || state.history !== before.history || state.document !== before.document)
      report();
    else if (state.view.lab !== before.view.lab || state.view.language !== before.view.language) report();
  });
}

function hearShell(): () => void {
  const ends: (() => void)[] = [];
  let isOver = false;
  void deskHere().then((desk) => {
    if (isOver) return;
    ends.push(
      desk.on('menu', ({ command }) => obey(command)),
      desk.on('openRequested', ({ id }) => void proceed({ kind: 'recent', id })),
      desk.on('closeRequested', () => void proceed({ kind: 'close' })),
    );
  });
  return () => {
    isOver = true;
    for (const end of ends) end();
  };
}
